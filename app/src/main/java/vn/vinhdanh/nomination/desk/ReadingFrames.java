package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;

/** The list as the head reads it before submitting, and as the office reads it before receiving. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}")
class ReadingFrames {

    private final FrameCases cases;
    private final ListedRows rows;
    private final Proposals proposals;
    private final SubmissionChecks checks;
    private final ToldNames names;

    ReadingFrames(FrameCases cases, ListedRows rows, Proposals proposals, SubmissionChecks checks, ToldNames names) {
        this.cases = cases;
        this.rows = rows;
        this.proposals = proposals;
        this.checks = checks;
        this.names = names;
    }

    @GetMapping("/submission")
    String submission(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page, Model model) {
        var at = cases.at(taskId, "SubmitProposal");
        rows.addTo(model, at, ListForm.WHOLE, page);
        model.addAttribute(
                "preparedBy", names.of(at.proposal().preparedBy(), at.proposal().preparedFor()));
        model.addAttribute("check", checks.of(at.proposal()));
        return "nomination/submission";
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page, Actor person, Model model) {
        var at = cases.at(taskId, "ReceiveProposal");
        rows.addTo(model, at, ListForm.WHOLE, page);
        model.addAttribute(
                "submittedBy",
                names.of(at.proposal().submittedBy(), at.proposal().submittedFor()));
        model.addAttribute("submittedByMe", Desks.isWrittenBy(person, at.proposal()));
        model.addAttribute("wrongRoute", proposals.wrongRoute(at.id()));
        model.addAttribute("newerLawWaits", proposals.isNewerLawWaiting());
        model.addAttribute("strays", proposals.strays(at.id()));
        return "nomination/receipt";
    }
}
