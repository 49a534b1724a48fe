package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.platform.Actor;

/** The list that a unit writes: what stands in it, what each row lacks, and the way out for a row. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}")
class NomineesFrame {

    static final String STEP = "PrepareProposal";

    private final FrameCases cases;
    private final ListedRows rows;
    private final ListWriting writing;

    NomineesFrame(FrameCases cases, ListedRows rows, ListWriting writing) {
        this.cases = cases;
        this.rows = rows;
        this.writing = writing;
    }

    @GetMapping("/nominees")
    String show(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page, Model model) {
        rows.addTo(model, cases.at(taskId, STEP), Math.max(0, page));
        return "nomination/nominees";
    }

    @PostMapping("/nominees/{id}/removal")
    String remove(@PathVariable String taskId, @PathVariable long id, Actor person, RedirectAttributes next) {
        var at = cases.at(taskId, STEP).requireWrite();
        next.addFlashAttribute("removed", writing.remove(at.id(), id, person));
        return "redirect:/workspace/tasks/{taskId}/nominees";
    }
}
