package vn.vinhdanh.nomination.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.PieceUploads;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** The page of one nominee: what the unit states, and the evidence. */
@Component
class NomineePage {

    private final Evidence evidence;
    private final PieceUploads uploads;
    private final FieldReasons reasons;

    NomineePage(Evidence evidence, PieceUploads uploads, FieldReasons reasons) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.reasons = reasons;
    }

    /** The page of a nominee who is not in the list yet. */
    ModelAndView blank(FrameCase at, NomineeForm form) {
        return page(at, null, form).addObject("evidence", List.of()).addObject("begun", List.of());
    }

    /** The page of a nominee of the list, as this person writes it. */
    ModelAndView of(FrameCase at, Nomination nominee, NomineeForm form, Actor person) {
        return page(at, nominee, form)
                .addObject("evidence", evidence.of(nominee.id()))
                .addObject("begun", uploads.of(at.uploadsOf(nominee, person)));
    }

    /** The page with what was refused, beside its fields. */
    ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.addObject("problems", reasons.byField(refusal));
        page.setStatus(NomineeFrame.statusOf(refusal));
        return page;
    }

    private static ModelAndView page(FrameCase at, @Nullable Nomination nominee, NomineeForm form) {
        return new ModelAndView("nomination/nominee")
                .addObject("task", at.task())
                .addObject("proposal", at.proposal())
                .addObject("nominee", nominee)
                .addObject("form", form)
                .addObject("problems", Map.of())
                .addObject("limits", EntryLimits.ALL)
                .addObject("results", TaskResult.values());
    }
}
