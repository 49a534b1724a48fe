package vn.vinhdanh.review.opinion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;
import vn.vinhdanh.platform.web.PageNumber;

/** Beside the receipt: whom the office will ask about which row. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/asking")
class AskingFrame {

    private final OpenTasks tasks;
    private final Proposals proposals;
    private final Nominees nominees;
    private final AskedDivisions divisions;
    private final Units units;

    AskingFrame(OpenTasks tasks, Proposals proposals, Nominees nominees, AskedDivisions divisions, Units units) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.nominees = nominees;
        this.divisions = divisions;
        this.units = units;
    }

    @GetMapping
    String show(@PathVariable String taskId, @RequestParam(defaultValue = "0") String page, Model model) {
        var task = task(taskId);
        var proposal = proposals.find(task.caseId());
        var listed = nominees.page(task.caseId(), PageNumber.of(page, 0));
        model.addAttribute("task", task);
        model.addAttribute("rows", listed);
        model.addAttribute("fields", divisions.choices(proposal));
        model.addAttribute("names", names(proposal.department()));
        var chosen = chosen(task.caseId(), listed, divisions.usual(proposal));
        model.addAttribute("chosen", chosen);
        var kinds = new TreeSet<>(chosen.values());
        model.addAttribute("differs", kinds.size() > 1);
        model.addAttribute("common", kinds.size() == 1 ? kinds.first() : null);
        model.addAttribute("page", PageNumber.of(page, 0));
        return "review/asking";
    }

    @PostMapping
    String chooseForAll(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "0") String page,
            Actor officer) {
        divisions.chooseForAll(writable(taskId), field, officer);
        return back(taskId, page);
    }

    @PostMapping("/{nominationId}")
    String choose(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "0") String page,
            Actor officer) {
        divisions.choose(writable(taskId), nominationId, field, officer);
        return back(taskId, page);
    }

    /** The code of the field by nomination, empty where nobody will be asked. */
    private Map<Long, String> chosen(long proposal, List<Nomination> listed, @Nullable String usual) {
        var known = divisions.chosen(proposal);
        return listed.stream().collect(Collectors.toMap(Nomination::id, row -> {
            var choice = known.get(row.id());
            return Objects.requireNonNullElse(choice == null ? usual : choice.field(), "");
        }));
    }

    private Map<String, String> names(String department) {
        return units.everOf(department).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private OpenTask task(String taskId) {
        return tasks.of(taskId).require("ReceiveProposal");
    }

    private long writable(String taskId) {
        return task(taskId).requireWrite().caseId();
    }

    private static String back(String taskId, String page) {
        return "redirect:/workspace/tasks/" + taskId + "/asking?page=" + PageNumber.of(page, 0);
    }
}
