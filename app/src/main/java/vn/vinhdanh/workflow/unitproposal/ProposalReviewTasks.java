package vn.vinhdanh.workflow.unitproposal;

import java.util.Date;
import java.util.List;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.ProcessTasks;
import vn.vinhdanh.review.conduct.ConductChecks;
import vn.vinhdanh.review.opinion.ProfessionalOpinions;

/** What the steps of divisions and inspectorate ask of the application, which run side by side before the appraisal. */
@ProcessTasks
public class ProposalReviewTasks {

    private final Proposals proposals;
    private final ProfessionalOpinions opinions;
    private final ConductChecks conduct;
    private final ActorsAtTasks actors;
    private final BusinessCalendar calendar;

    ProposalReviewTasks(
            Proposals proposals,
            ProfessionalOpinions opinions,
            ConductChecks conduct,
            ActorsAtTasks actors,
            BusinessCalendar calendar) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.conduct = conduct;
        this.actors = actors;
        this.calendar = calendar;
    }

    /** Codes of the divisions with something to answer: one step each, none when nobody is asked. */
    public List<String> divisionsAsked(String key) {
        return opinions.divisionsAsked(Long.parseLong(key));
    }

    public List<String> opinionGivers(String key, String division) {
        return Right.GIVE_OPINION.groups(department(key), division);
    }

    /** The real moment at which the division's last day is over. */
    public Date opinionsDue(String key, String division) {
        return calendar.dueAt(opinions.dueOn(Long.parseLong(key), division));
    }

    /** Whose step it is, its candidates say: a form may have written over any variable. */
    public void giveOpinion(String key, String task, String person) {
        var division = opinions.divisionOf(Long.parseLong(key), actors.groupsAt(task));
        opinions.finish(Long.parseLong(key), division, actors.of(task, person));
    }

    public List<String> conductCheckers(String key) {
        return Right.CHECK_CONDUCT.groups(department(key));
    }

    public boolean isConductChecked(String key) {
        return conduct.isComplete(Long.parseLong(key));
    }

    public void checkConduct(String key, String task, String person) {
        conduct.finish(Long.parseLong(key), actors.of(task, person));
    }

    private String department(String key) {
        return proposals.find(Long.parseLong(key)).department();
    }
}
