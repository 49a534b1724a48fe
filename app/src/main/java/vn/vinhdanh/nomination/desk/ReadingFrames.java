package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.ActorsAtTasks;

/** The list as the head reads it before submitting, and as the office reads it before receiving. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}")
class ReadingFrames {

    private final FrameCases cases;
    private final ListedRows rows;
    private final Proposals proposals;
    private final Accounts accounts;
    private final ActorsAtTasks actors;

    ReadingFrames(FrameCases cases, ListedRows rows, Proposals proposals, Accounts accounts, ActorsAtTasks actors) {
        this.cases = cases;
        this.rows = rows;
        this.proposals = proposals;
        this.accounts = accounts;
        this.actors = actors;
    }

    @GetMapping("/submission")
    String submission(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page, Model model) {
        var at = cases.at(taskId, "SubmitProposal");
        rows.addTo(model, at, Math.max(0, page));
        model.addAttribute(
                "preparedBy", name(at.proposal().preparedBy(), at.proposal().preparedFor()));
        return "nomination/submission";
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page, Actor person, Model model) {
        var at = cases.at(taskId, "ReceiveProposal");
        rows.addTo(model, at, Math.max(0, page));
        model.addAttribute(
                "submittedBy", name(at.proposal().submittedBy(), at.proposal().submittedFor()));
        model.addAttribute("submittedByMe", Desks.isWrittenBy(person, at.proposal()));
        model.addAttribute("wrongRoute", proposals.wrongRoute(at.id()));
        return "nomination/receipt";
    }

    private String name(@Nullable String userName, @Nullable String absent) {
        if (userName == null) {
            return "";
        }
        var name = accounts.find(userName).fullName();
        return absent == null ? name : actors.told(name, accounts.find(absent).fullName());
    }
}
