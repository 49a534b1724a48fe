package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.PageNumber;

/** Whom the unit has proposed before: chosen ones are listed again, to be declared and proved anew. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/copy")
class CopyFrame {

    private final FrameCases cases;
    private final EarlierProposals earlier;
    private final ListWriting writing;

    CopyFrame(FrameCases cases, EarlierProposals earlier, ListWriting writing) {
        this.cases = cases;
        this.earlier = earlier;
        this.writing = writing;
    }

    @GetMapping
    String lists(@PathVariable String taskId, @RequestParam(defaultValue = "0") String page, Model model) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        var pages = pages(earlier.count(at.proposal()), EarlierProposals.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        model.addAttribute("task", at.task());
        model.addAttribute("proposals", earlier.page(at.proposal(), shown));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "nomination/copy";
    }

    @GetMapping("/{earlierId}")
    String nominees(
            @PathVariable String taskId,
            @PathVariable long earlierId,
            @RequestParam(defaultValue = "0") String page,
            Model model) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        var from = earlier.require(at.proposal(), earlierId);
        var pages = pages(from.nominees(), Nominees.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        model.addAttribute("task", at.task());
        model.addAttribute("from", from);
        model.addAttribute("rows", earlier.nominees(at.proposal(), from, shown));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "nomination/copy-nominees";
    }

    @PostMapping("/{earlierId}")
    String copy(
            @PathVariable String taskId,
            @PathVariable long earlierId,
            @RequestParam(defaultValue = "") List<Long> chosen,
            @RequestParam(defaultValue = "0") String page,
            Actor person,
            RedirectAttributes next) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        var from = earlier.require(at.proposal(), earlierId);
        next.addFlashAttribute("copied", chosen.isEmpty() ? 0 : writing.copy(at.proposal(), from, chosen, person));
        next.addAttribute("page", PageNumber.of(page, 0));
        return "redirect:/workspace/tasks/{taskId}/copy/{earlierId}";
    }

    private static int pages(int rows, int page) {
        return Math.max(1, (rows + page - 1) / page);
    }
}
