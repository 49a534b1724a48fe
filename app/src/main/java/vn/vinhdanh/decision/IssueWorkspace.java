package vn.vinhdanh.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The clerk gives the signed decision its number, date and seal. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/issue")
class IssueWorkspace {

    private final OpenTasks tasks;
    private final DecisionSheets sheets;
    private final IssueDesk desk;

    IssueWorkspace(OpenTasks tasks, DecisionSheets sheets, IssueDesk desk) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable("taskId") String taskId, Model model) {
        var task = task(taskId);
        model.addAttribute("task", task);
        model.addAttribute("sheet", sheets.of(task.caseId()));
        model.addAttribute("offer", desk.offer(task.department()));
        return "decision/issue";
    }

    @PostMapping("/seal")
    String seal(
            @PathVariable("taskId") String taskId,
            @RequestParam(name = "number", defaultValue = "") String number,
            @RequestParam(name = "date", defaultValue = "") String date,
            @RequestParam(name = "pin", defaultValue = "") String pin,
            Actor clerk) {
        var task = task(taskId).requireWrite();
        desk.seal(task.caseId(), number(number), date(date), pin.toCharArray(), clerk);
        return "redirect:/workspace/tasks/" + taskId + "/issue";
    }

    private OpenTask task(String taskId) {
        return tasks.of(taskId).require("NumberAndSeal");
    }

    private static int number(String text) {
        if (!text.strip().matches("0*[1-9]\\d{0,6}")) {
            throw Refusal.at("number", "decision.issue.badNumber");
        }
        return Integer.parseInt(text.strip());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            throw Refusal.at("date", "decision.issue.badDate");
        }
    }
}
