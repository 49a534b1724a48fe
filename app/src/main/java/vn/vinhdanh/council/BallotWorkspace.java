package vn.vinhdanh.council;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.OpenTask;

/** The ballot of one member. What is chosen passes through to the boxes and is shown to nobody afterwards, not even here. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/ballot")
class BallotWorkspace {

    private final BallotTasks tasks;
    private final Sessions sessions;
    private final SessionRecords records;
    private final Dossiers dossiers;
    private final Clock clock;

    BallotWorkspace(BallotTasks tasks, Sessions sessions, SessionRecords records, Dossiers dossiers, Clock clock) {
        this.tasks = tasks;
        this.sessions = sessions;
        this.records = records;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable("taskId") String taskId,
            @RequestParam(name = "standalone", defaultValue = "false") boolean standalone,
            Actor actor,
            Model model) {
        model.addAttribute("standalone", standalone);
        return page(tasks.of(taskId), actor, BallotPaper.EMPTY, model);
    }

    @PostMapping
    String cast(
            @PathVariable("taskId") String taskId,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var standalone = Boolean.parseBoolean(fields.get("standalone"));
        var task = tasks.toCast(taskId, fields.get("session"), actor);
        var paper = BallotPaper.of(fields);
        try {
            sessions.cast(task.caseId(), paper.choices(), actor);
        } catch (Conflict alreadyCastOrClosed) {
            throw alreadyCastOrClosed;
        } catch (Refusal gaps) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("standalone", standalone);
            return page(task, actor, paper.with(gaps), model);
        }
        next.addFlashAttribute("castAt", LocalTime.now(clock));
        next.addAttribute("standalone", standalone);
        return "redirect:/workspace/tasks/" + task.id() + "/ballot";
    }

    private String page(OpenTask task, Actor actor, BallotPaper paper, Model model) {
        model.addAttribute("task", task);
        var view = SessionView.of(records.find(task.caseId()), records);
        model.addAttribute("view", view);
        model.addAttribute("recused", view.recused().of(actor.userName()));
        if (records.hasVoted(task.caseId(), actor.userName())) {
            return "council/ballot-cast-" + layout(model);
        }
        model.addAttribute("collectives", dossiers.of(task.caseId(), RecipientKind.COLLECTIVE));
        model.addAttribute("individuals", dossiers.of(task.caseId(), RecipientKind.INDIVIDUAL));
        model.addAttribute("paper", paper);
        return "council/ballot-paper-" + layout(model);
    }

    /** On a phone the ballot is a page of its own, in the task list it is framed. */
    private static String layout(Model model) {
        return Boolean.TRUE.equals(model.getAttribute("standalone")) ? "page" : "frame";
    }
}
