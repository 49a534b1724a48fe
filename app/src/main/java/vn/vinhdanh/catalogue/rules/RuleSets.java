package vn.vinhdanh.catalogue.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.EligibilityRules;
import vn.vinhdanh.catalogue.rules.RuleSet.State;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.VietnameseDate;

/** How the rules change: one person brings a spreadsheet and says why, another one puts the set into force. */
@Component
class RuleSets {

    private static final int LONGEST = 4_000;

    private final RuleSetRows sets;
    private final Awards awards;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleSets(
            RuleSetRows sets, Awards awards, BusinessCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.sets = sets;
        this.awards = awards;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** What the spreadsheet says; nothing is kept. */
    BroughtRules read(byte[] workbook, Actor person) {
        requireAdmin(person);
        return RuleReader.read(
                workbook,
                RuleFile.read(EligibilityRules.shipped()),
                awards.names().keySet());
    }

    /** Keeps the rules as a draft that will be tested; refused when they are those of the latest set. */
    @Transactional
    public int keep(BroughtRules brought, String fileName, Actor person) {
        requireAdmin(person);
        var latest = sets.latest().number();
        if (RuleDifference.between(RuleFile.read(sets.file(latest)), brought.tables())
                .isEmpty()) {
            throw Refusal.at(RuleReader.FIELD, "catalogue.rules.nothing", latest);
        }
        var number = sets.add(RuleFile.write(brought.tables()), fileName, latest, person, clock.instant());
        events.publishEvent(new RulesBrought());
        return number;
    }

    /** Hands a tested draft to a second person. */
    @Transactional
    public void propose(int number, String why, String source, LocalDate day, Actor person) {
        var set = draft(number, person);
        var reasons = new ArrayList<Reason>();
        addUnlessWritten(reasons, "why", why);
        addUnlessWritten(reasons, "source", source);
        var first = firstDay();
        if (day.isBefore(first)) {
            reasons.add(Reason.at("day", "catalogue.rules.day.past", VietnameseDate.of(first)));
        }
        Refusal.unlessEmpty(reasons);
        requireLatestBase(set);
        requireTested(set);
        sets.propose(number, why.strip(), source.strip(), day, clock.instant());
    }

    /** Throws away what one has brought oneself, as long as nobody has answered it. */
    @Transactional
    public void discard(int number, Actor person) {
        unanswered(number, person);
        sets.remove(number);
    }

    /**
     * Puts the set into force from its day on; what was said of cases whose answers change is kept. It never holds for
     * a day that is over: what was received then was judged by other rules.
     */
    @Transactional
    public void accept(int number, String looked, Actor person) {
        sets.holdLatest();
        var set = answerable(number, person);
        requireLatestBase(set);
        requireTested(set);
        if (looked.isBlank() && !CaseReport.of(set, sets).changed().isEmpty()) {
            throw Refusal.at("looked", "catalogue.rules.no.looked");
        }
        var wanted = set.validFrom();
        var first = firstDay();
        var day = wanted == null || wanted.isBefore(first) ? first : wanted;
        sets.answer(number, State.ACTIVE, day, looked.strip(), person, clock.instant());
    }

    /** Turns the set down for a reason. */
    @Transactional
    public void refuse(int number, String reason, Actor person) {
        var set = answerable(number, person);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.at("answer", "catalogue.change.no.answer");
        }
        var day = set.validFrom() == null ? calendar.today() : set.validFrom();
        sets.answer(number, State.REFUSED, day, reason.strip(), person, clock.instant());
    }

    /** The first day from which a new set may hold: today, and not before the one that it follows. */
    LocalDate firstDay() {
        var today = calendar.today();
        var latest = sets.latest().validFrom();
        return latest != null && latest.isAfter(today) ? latest : today;
    }

    private RuleSet draft(int number, Actor person) {
        var set = unanswered(number, person);
        if (!set.is("DRAFT")) {
            throw new Conflict("catalogue.rules.sent");
        }
        return set;
    }

    private RuleSet unanswered(int number, Actor person) {
        requireAdmin(person);
        var set = sets.held(number).orElseThrow(NotFound::new);
        if (!set.is("DRAFT") && !set.is("WAITING")) {
            throw new Conflict("catalogue.change.answered");
        }
        if (!person.is(set.proposedBy())) {
            throw Refusal.of("catalogue.rules.notYours", set.proposedName());
        }
        return set;
    }

    private RuleSet answerable(int number, Actor person) {
        requireAdmin(person);
        var set = sets.held(number).orElseThrow(NotFound::new);
        if (!set.is("WAITING")) {
            throw new Conflict("catalogue.change.answered");
        }
        if (person.is(set.proposedBy())) {
            throw Refusal.of("catalogue.change.secondPerson");
        }
        return set;
    }

    /** The difference that people have looked at is the one to the rules that they replace. */
    private void requireLatestBase(RuleSet set) {
        var latest = sets.latest();
        if (set.base() == null || set.base() != latest.number()) {
            throw new Conflict("catalogue.rules.overtaken", latest.number());
        }
    }

    private void requireTested(RuleSet set) {
        var base = set.base();
        if (!set.tested() || (base != null && !sets.find(base).orElseThrow().tested())) {
            throw Refusal.of("catalogue.rules.untested");
        }
    }

    private static void addUnlessWritten(ArrayList<Reason> reasons, String field, String text) {
        if (text.isBlank()) {
            reasons.add(Reason.at(field, "catalogue.change.no." + field));
        } else if (text.length() > LONGEST) {
            reasons.add(Reason.at(field, "catalogue.cell.long", LONGEST, text.length()));
        }
    }

    static void requireAdmin(Actor person) {
        if (!Right.MAINTAIN_CATALOGUE.isHeldBy(person)) {
            throw new NotFound();
        }
    }
}
