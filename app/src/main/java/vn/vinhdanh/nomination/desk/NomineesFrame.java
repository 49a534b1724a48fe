package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.nomination.sheet.NomineeImports;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.PageNumber;

/** The list that a unit writes: what stands in it, what each row lacks, and the way out for a row. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}")
class NomineesFrame {

    static final String STEP = "PrepareProposal";

    private final FrameCases cases;
    private final ListedRows rows;
    private final ListWriting writing;
    private final NomineeImports imports;

    NomineesFrame(FrameCases cases, ListedRows rows, ListWriting writing, NomineeImports imports) {
        this.cases = cases;
        this.rows = rows;
        this.writing = writing;
        this.imports = imports;
    }

    @GetMapping("/nominees")
    String show(
            @PathVariable String taskId,
            ListForm form,
            @RequestParam(defaultValue = "0") String page,
            Actor person,
            Model model) {
        var at = cases.at(taskId, STEP);
        rows.addTo(model, at, form, PageNumber.of(page, 0));
        model.addAttribute("form", form);
        model.addAttribute("filters", ListForm.FILTERS);
        model.addAttribute("orders", ListForm.ORDERS);
        model.addAttribute("underRepair", imports.count(at.proposal(), person));
        return "nomination/nominees";
    }

    @PostMapping("/nominees/{id}/removal")
    String remove(@PathVariable String taskId, @PathVariable long id, Actor person, RedirectAttributes next) {
        var at = cases.at(taskId, STEP).requireWrite();
        next.addFlashAttribute("removed", writing.remove(at.id(), id, person));
        return "redirect:/workspace/tasks/{taskId}/nominees";
    }
}
