package vn.vinhdanh.council;

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

/** The sessions of the department: for its council, its office and its auditors. */
@Controller
@RequestMapping("/council/sessions")
class SessionPages {

    private final Sessions sessions;
    private final SessionRecords records;
    private final WaitingCalls waiting;

    SessionPages(Sessions sessions, SessionRecords records, WaitingCalls waiting) {
        this.sessions = sessions;
        this.records = records;
        this.waiting = waiting;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        requireReader(actor);
        model.addAttribute("sessions", records.newest(actor.department()));
        model.addAttribute("waiting", waiting.in(actor.department()));
        model.addAttribute("suspended", waiting.suspendedIn(actor.department()));
        model.addAttribute("duplicates", waiting.duplicatesIn(actor.department()));
        model.addAttribute("mayPlan", Secretary.is(actor));
        return "council/sessions";
    }

    @PostMapping
    String plan(@RequestParam("call") long call, Actor actor) {
        return "redirect:/council/sessions/" + sessions.plan(call, actor);
    }

    @GetMapping("/{id}")
    String show(@PathVariable("id") long id, Actor actor, Model model) {
        requireReader(actor);
        var session = records.find(id);
        if (!session.department().equals(actor.department())) {
            throw new NotFound();
        }
        model.addAttribute("view", SessionView.of(session, records));
        model.addAttribute("mayFollow", session.isClosed() || Right.FOLLOW_VOTING.isHeldBy(actor));
        model.addAttribute("mayPlan", Secretary.is(actor));
        return "council/session";
    }

    private static void requireReader(Actor actor) {
        if (!Right.READ_SESSIONS.isHeldBy(actor)) {
            throw new NotFound();
        }
    }
}
