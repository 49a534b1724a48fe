package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The page on which the head of a unit takes back what the unit has submitted, and says why. */
@Controller
@RequestMapping("/proposals/{id}/withdrawal")
class WithdrawalPage {

    private final WithdrawalSheets sheets;
    private final Withdrawals withdrawals;
    private final ProblemWriter problems;

    WithdrawalPage(WithdrawalSheets sheets, Withdrawals withdrawals, ProblemWriter problems) {
        this.sheets = sheets;
        this.withdrawals = withdrawals;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @RequestParam(required = false) @Nullable Long nomination, Actor person) {
        return page(sheets.of(id, nomination, person), "", "");
    }

    /** A missing or overlong reason is explained at its field, which keeps what was typed. */
    @PostMapping
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long nomination,
            @RequestParam(defaultValue = "") String reason,
            Actor head,
            RedirectAttributes next) {
        var sheet = sheets.of(id, nomination, head);
        try {
            withdraw(id, nomination, reason, head);
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            var refused = page(sheet, reason, problems.tell(refusal.reasons().get(0)));
            refused.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return refused;
        }
        next.addFlashAttribute(
                "withdrawn", sheet.nominee() == null ? "" : sheet.nominee().name());
        return new ModelAndView("redirect:/proposals/" + id);
    }

    private void withdraw(long id, @Nullable Long nomination, String reason, Actor head) {
        if (nomination == null) {
            withdrawals.withdraw(id, reason, head);
        } else {
            withdrawals.withdraw(id, nomination, reason, head);
        }
    }

    private static ModelAndView page(WithdrawalSheet sheet, String reason, String problem) {
        return new ModelAndView("nomination/withdrawal")
                .addObject("sheet", sheet)
                .addObject("reason", reason)
                .addObject("problem", problem);
    }
}
