package vn.vinhdanh.nomination.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.AskedFacts;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.PieceUploads;
import vn.vinhdanh.nomination.ReportTemplates;
import vn.vinhdanh.nomination.duplicate.ListTwins;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The page of one nominee: what the unit states, and the evidence. */
@Component
class NomineePage {

    private final Evidence evidence;
    private final PieceUploads uploads;
    private final ReportTemplates templates;
    private final AskedFacts asked;
    private final Nominations nominations;
    private final Belongings belonging;
    private final ListTwins twins;
    private final ProblemWriter problems;

    NomineePage(
            Evidence evidence,
            PieceUploads uploads,
            ReportTemplates templates,
            AskedFacts asked,
            Nominations nominations,
            Belongings belonging,
            ListTwins twins,
            ProblemWriter problems) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.templates = templates;
        this.asked = asked;
        this.nominations = nominations;
        this.belonging = belonging;
        this.twins = twins;
        this.problems = problems;
    }

    /** The page of a nominee who is not in the list yet. */
    ModelAndView blank(FrameCase at, NomineeForm form) {
        var fields = fields(at, form.kind());
        return page(at, null, form, fields).addObject("evidence", List.of()).addObject("begun", List.of());
    }

    /** The page of a nominee of the list, as it is kept. */
    ModelAndView of(FrameCase at, Nomination nominee, Actor person) {
        var template = templates.of(at.proposal(), nominee.kind());
        return of(at, nominee, NomineeForm.of(nominee, template), person);
    }

    /** The page of a nominee of the list, as this person writes it. */
    ModelAndView of(FrameCase at, Nomination nominee, NomineeForm form, Actor person) {
        var fields = fields(at, nominee.kind());
        var repeated = twins.of(at.id());
        return page(at, nominee, form, fields)
                .addObject("repeats", repeated.obstaclesAt(nominee.id()))
                .addObject("notices", repeated.noticesAt(nominee.id()))
                .addObject("belonging", belonging.of(nominee))
                .addObject("eligibility", nominations.eligibility(nominee.id()))
                .addObject("evidence", evidence.of(nominee.id()))
                .addObject("begun", uploads.of(at.uploadsOf(nominee, person)));
    }

    /** The page with both texts of every field that two people changed. */
    ModelAndView clashing(FrameCase at, Saved saved, Actor person) {
        var page = of(at, saved.nominee(), saved.merge().form(), person);
        page.addObject("clashes", saved.merge().clashes());
        page.addObject("theirs", saved.kept());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What a page in a browser takes over after it has saved by itself. */
    ModelAndView typed(FrameCase at, Saved saved) {
        var part = new ModelAndView("nomination/nominee :: " + (saved.isDone() ? "saved" : "clashing"))
                .addObject("task", at.task())
                .addObject("nominee", saved.nominee())
                .addObject("theirs", saved.kept())
                .addObject("form", saved.isDone() ? saved.kept() : saved.merge().form())
                .addObject("fields", saved.fields())
                .addObject("merge", saved.merge())
                .addObject("other", saved.other())
                .addObject("clashes", saved.merge().clashes())
                .addObject("belonging", belonging.of(saved.nominee()))
                .addObject(
                        "eligibility", nominations.eligibility(saved.nominee().id()))
                .addObject("problems", Map.of())
                .addObject("limits", EntryLimits.ALL);
        part.setStatus(saved.isDone() ? HttpStatus.OK : HttpStatus.CONFLICT);
        return part;
    }

    /** The page with what was refused, beside its fields. */
    ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.addObject("problems", problems.byField(refusal));
        page.setStatus(NomineeFrame.statusOf(refusal));
        return page;
    }

    private FormFields fields(FrameCase at, RecipientKind kind) {
        return FormFields.of(kind, asked.of(at.proposal(), kind), templates.of(at.proposal(), kind));
    }

    private static ModelAndView page(FrameCase at, @Nullable Nomination nominee, NomineeForm form, FormFields fields) {
        return new ModelAndView("nomination/nominee")
                .addObject("task", at.task())
                .addObject("proposal", at.proposal())
                .addObject("nominee", nominee)
                .addObject("form", form)
                .addObject("fields", fields)
                .addObject("problems", Map.of())
                .addObject("clashes", Set.of())
                .addObject("limits", EntryLimits.ALL);
    }
}
