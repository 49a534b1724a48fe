package vn.vinhdanh.nomination.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Checklist;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominees;

/** Fills the lists of nominees that unit and office look at. */
@Component
class ListedRows {

    private static final EligibilityAnswer NOT_ASKED = EligibilityAnswer.of(List.of());

    private final Nominees nominees;
    private final Nominations nominations;
    private final Evidence evidence;
    private final Checklist checklist;
    private final Calls calls;

    ListedRows(Nominees nominees, Nominations nominations, Evidence evidence, Checklist checklist, Calls calls) {
        this.nominees = nominees;
        this.nominations = nominations;
        this.evidence = evidence;
        this.checklist = checklist;
        this.calls = calls;
    }

    void addTo(Model model, FrameCase at, int page) {
        var counts = nominees.counts(at.id());
        model.addAttribute("task", at.task());
        model.addAttribute("proposal", at.proposal());
        model.addAttribute("call", calls.find(at.proposal().callId()));
        model.addAttribute("rows", page(at, page));
        model.addAttribute("gaps", checklist.gaps(at.id()));
        model.addAttribute("page", page);
        model.addAttribute("pages", (counts.total() + Nominees.PAGE - 1) / Nominees.PAGE);
        model.addAttribute("counts", counts);
        model.addAttribute("limits", EntryLimits.ALL);
    }

    private List<ListedRow> page(FrameCase at, int page) {
        var files = evidence.ofProposal(at.id());
        var answers = nominations.eligibilityIn(at.id());
        var rows = new ArrayList<ListedRow>();
        for (var nominee : nominees.page(at.id(), page)) {
            rows.add(new ListedRow(
                    page * Nominees.PAGE + rows.size() + 1,
                    nominee,
                    files.getOrDefault(nominee.id(), List.of()),
                    Checklist.gaps(nominee, files.keySet()),
                    answers.getOrDefault(nominee.id(), NOT_ASKED)));
        }
        return rows;
    }
}
