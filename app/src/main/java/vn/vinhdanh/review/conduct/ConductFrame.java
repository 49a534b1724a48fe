package vn.vinhdanh.review.conduct;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;
import vn.vinhdanh.platform.web.PageNumber;

/** The workspace of the step {@code CheckConduct}: nothing there, or a case, for each row. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/conduct")
class ConductFrame {

    private final OpenTasks tasks;
    private final Proposals proposals;
    private final Nominees nominees;
    private final ConductBook book;
    private final BusinessCalendar calendar;

    ConductFrame(OpenTasks tasks, Proposals proposals, Nominees nominees, ConductBook book, BusinessCalendar calendar) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.nominees = nominees;
        this.book = book;
        this.calendar = calendar;
    }

    @GetMapping
    String show(@PathVariable String taskId, @RequestParam(defaultValue = "0") String page, Model model) {
        var task = task(taskId);
        var counts = nominees.counts(task.caseId());
        var pages = PageNumber.count(counts.total(), Nominees.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        var listed = nominees.page(task.caseId(), shown);
        model.addAttribute("task", task);
        model.addAttribute("proposal", proposals.find(task.caseId()));
        model.addAttribute("rows", book.rows(listed));
        model.addAttribute("unchecked", book.checks().unchecked(task.caseId()).size());
        model.addAttribute("today", calendar.today());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "review/conduct";
    }

    /** There is nothing about the rows that nobody has looked at yet. */
    @PostMapping("/clear")
    String clearRest(@PathVariable String taskId, @RequestParam(defaultValue = "0") String page, Actor inspector) {
        book.checks().clearRest(writable(taskId), inspector);
        return back(taskId, page);
    }

    @PostMapping("/{nominationId}/clear")
    String clear(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "0") String page,
            Actor inspector) {
        book.checks().clear(writable(taskId), nominationId, inspector);
        return back(taskId, page);
    }

    @PostMapping("/{nominationId}/case")
    String suspend(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String expectedEnd,
            @RequestParam(defaultValue = "0") String page,
            Actor inspector) {
        var proposal = writable(taskId);
        var suspicion = Suspicion.read(nominationId, matter, expectedEnd, calendar.today());
        book.checks().suspend(proposal, nominationId, suspicion, inspector);
        return back(taskId, page);
    }

    private OpenTask task(String taskId) {
        return tasks.of(taskId).require("CheckConduct");
    }

    private long writable(String taskId) {
        return task(taskId).requireWrite().caseId();
    }

    private static String back(String taskId, String page) {
        return "redirect:/workspace/tasks/" + taskId + "/conduct?page=" + PageNumber.of(page, 0);
    }
}
