package vn.vinhdanh.nomination.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.vinhdanh.platform.web.HomeLinks;

/** The quotas of a call over all its units, and the council's way to ask for more than the last count leaves. */
@Controller
@RequestMapping("/quotas")
class QuotaPage implements HomeLinks {

    private final QuotaList quotas;
    private final Gauges gauges;
    private final Overdrafts overdrafts;

    QuotaPage(QuotaList quotas, Gauges gauges, Overdrafts overdrafts) {
        this.quotas = quotas;
        this.gauges = gauges;
        this.overdrafts = overdrafts;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Long call, Actor person, Model model) {
        if (!Right.READ_QUOTAS.isHeldBy(person)) {
            throw new NotFound();
        }
        var calls = quotas.calls(person.department());
        var newest = calls.isEmpty() ? null : calls.get(0);
        var shown = call == null ? newest : quotas.call(person.department(), call);
        model.addAttribute("calls", calls);
        model.addAttribute("call", shown);
        model.addAttribute("gauges", shown == null ? List.of() : gauges.ofCall(shown));
        model.addAttribute("units", shown == null ? List.of() : gauges.unitsOf(shown));
        model.addAttribute("mayAsk", Right.LEAD_SESSION.isHeldBy(person));
        return "nomination/quotas";
    }

    /** The gauges alone, for the pages of the council; nothing for a call that no quota limits. */
    @GetMapping("/{call}")
    String ofCall(@PathVariable long call, Actor person, Model model) {
        if (!Right.READ_QUOTAS.isHeldBy(person)) {
            throw new NotFound();
        }
        var shown = quotas.call(person.department(), call);
        model.addAttribute("call", shown);
        model.addAttribute("gauges", gauges.ofCall(shown));
        model.addAttribute("units", List.of());
        model.addAttribute("mayAsk", Right.LEAD_SESSION.isHeldBy(person));
        return "nomination/quotas :: gauges";
    }

    @PostMapping("/{call}/overdraft")
    String ask(
            @PathVariable long call,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String reason,
            Actor secretary) {
        overdrafts.askForPassed(call, scope, reason, secretary);
        return "redirect:/quotas?call=" + call;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.READ_QUOTAS.isHeldBy(person)
                ? List.of(new HomeLink("/quotas", "quota.title", "quota.homeHint"))
                : List.of();
    }
}
