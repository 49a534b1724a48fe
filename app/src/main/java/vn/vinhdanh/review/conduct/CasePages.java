package vn.vinhdanh.review.conduct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.web.HomeLinks;
import vn.vinhdanh.platform.web.PageNumber;

/** What is being looked into in the department: opened, looked up and concluded outside of any step. */
@Controller
@Order(6)
@RequestMapping("/conduct")
class CasePages implements HomeLinks {

    private final ConductCases cases;
    private final CaseList list;
    private final BusinessCalendar calendar;

    CasePages(ConductCases cases, CaseList list, BusinessCalendar calendar) {
        this.cases = cases;
        this.list = list;
        this.calendar = calendar;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "") String name,
            Actor person,
            Model model) {
        if (!Right.READ_CONDUCT_CASES.isHeldBy(person)) {
            throw new NotFound();
        }
        var pages = list.pages(person.department());
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        var mayWrite = Right.CHECK_CONDUCT.isHeldBy(person);
        model.addAttribute("cases", list.open(person.department(), shown));
        model.addAttribute("mayWrite", mayWrite);
        model.addAttribute("name", name);
        model.addAttribute(
                "found",
                mayWrite && !name.isBlank() ? list.suspendable(person.department(), name) : List.<CaseLine>of());
        model.addAttribute("today", calendar.today());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "review/cases";
    }

    @PostMapping("/nominations/{id}")
    String open(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String expectedEnd,
            Actor inspector) {
        requireWriter(inspector);
        cases.open(id, Suspicion.read(id, matter, expectedEnd, calendar.today()), inspector);
        return "redirect:/conduct";
    }

    @PostMapping("/cases/{id}")
    String close(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Boolean violated,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(defaultValue = "0") int version,
            Actor inspector) {
        requireWriter(inspector);
        cases.close(id, Conclusion.read(id, violated, conclusion, version), inspector);
        return "redirect:/conduct";
    }

    private static void requireWriter(Actor person) {
        if (!Right.CHECK_CONDUCT.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.READ_CONDUCT_CASES.isHeldBy(person)
                ? List.of(new HomeLink("/conduct", "review.conduct.title", "review.conduct.homeHint"))
                : List.of();
    }
}
