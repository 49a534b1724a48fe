package vn.vinhdanh.review.overview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.ProposalQueue.Order;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;

/** The office's list of what has come in; for everybody else there is no such page. */
@Controller
class OverviewPage {

    private final Overview overview;
    private final Calls calls;

    OverviewPage(Overview overview, Calls calls) {
        this.overview = overview;
        this.calls = calls;
    }

    @GetMapping("/appraisals")
    String show(OverviewForm form, @RequestParam(defaultValue = "0") String page, Actor officer, Model model) {
        if (!Right.APPRAISE_NOMINATION.isHeldBy(officer)) {
            throw new NotFound();
        }
        var department = officer.department();
        var pages = overview.pages(department, form);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        model.addAttribute("form", form);
        model.addAttribute("rows", overview.page(department, form, shown));
        model.addAttribute("calls", calls.of(department));
        model.addAttribute("waitings", Waiting.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "review/overview";
    }
}
