package vn.vinhdanh.nomination.follow;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.PageNumber;

/** The search page: whoever has nothing to see finds nothing. */
@Controller
class SearchPage {

    /** The choices of the filter, in the order of the way. */
    static final List<String> TURNS = List.of(
            "DRAFT",
            "PREPARED",
            "SUBMITTED",
            "RECEIVED",
            "REFUSED",
            "WITHDRAWN",
            "ENDORSED",
            "DECLINED",
            "PLANNED",
            "LEFT_OUT",
            "OPENED",
            "PASSED",
            "NOT_PASSED",
            "DECISION_DRAFTED",
            "CHECKED",
            "SENT_BACK",
            "SIGNED",
            "STRUCK",
            "ISSUED");

    private final Search search;
    private final Sights sights;
    private final Choices choices;

    SearchPage(Search search, Sights sights, Choices choices) {
        this.search = search;
        this.sights = sights;
        this.choices = choices;
    }

    @GetMapping("/search")
    String show(SearchForm form, @RequestParam(defaultValue = "0") String page, Actor person, Model model) {
        var sight = sights.of(person);
        var total = search.count(form, sight, person);
        var pages = PageNumber.count(total, Search.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        var rows = search.page(form, shown, sight, person);
        model.addAttribute("form", form);
        model.addAttribute("rows", rows);
        model.addAttribute("awards", choices.awards(rows));
        model.addAttribute("calls", choices.calls(person));
        model.addAttribute("units", choices.units(sight));
        model.addAttribute("turns", TURNS);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "nomination/search";
    }
}
