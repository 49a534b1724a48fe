package vn.vinhdanh.nomination.follow;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.CouncilSeats;
import vn.vinhdanh.nomination.Happening.Desk;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.PageNumber;

/** What I took part in: proposals with what I did, and the council sessions on whose roll I stood. */
@Controller
class MyWorkPage {

    private final MyWork work;
    private final Sights sights;
    private final CouncilSeats seats;

    MyWorkPage(MyWork work, Sights sights, CouncilSeats seats) {
        this.work = work;
        this.sights = sights;
        this.seats = seats;
    }

    @GetMapping("/my-work")
    String show(@RequestParam(defaultValue = "0") String page, Actor person, Model model) {
        var shown = PageNumber.of(page, 0);
        var rows = work.page(person, sights.of(person), shown);
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        model.addAttribute(
                "rows",
                rows.stream().map(row -> new Linked(row, address(row, person))).toList());
        model.addAttribute("seats", seats.of(person));
        model.addAttribute("maySeeSessions", Right.READ_SESSIONS.isHeldBy(person));
        model.addAttribute("page", shown);
        model.addAttribute("pages", (total + MyWork.PAGE - 1) / MyWork.PAGE);
        return "nomination/my-work";
    }

    /** The page that the person may still open, empty where there is none. */
    private static String address(MyWorkRow row, Actor person) {
        if (row.readable()) {
            return "/proposals/" + row.proposal();
        }
        if (row.isAtDesk(Desk.DIRECTOR, Desk.CLERK) && Right.READ_DECISIONS.isHeldBy(person)) {
            return "/decisions";
        }
        return row.isAtDesk(Desk.COUNCIL) && Right.READ_SESSIONS.isHeldBy(person) ? "/council/sessions" : "";
    }

    /** A row with the address of its page. */
    record Linked(MyWorkRow row, String address) {}
}
