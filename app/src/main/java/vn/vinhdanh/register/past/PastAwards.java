package vn.vinhdanh.register.past;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.AwardNames;
import vn.vinhdanh.document.StoredFile;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.TidyText;

/** The life of a past award: entered by one person, verified or refused by another, corrected with its history kept. */
@Component
public class PastAwards {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;

    private final PastAwardRows rows;
    private final PastSearch search;
    private final AwardNames names;
    private final Clock clock;

    PastAwards(PastAwardRows rows, PastSearch search, AwardNames names, Clock clock) {
        this.rows = rows;
        this.search = search;
        this.names = names;
        this.clock = clock;
    }

    /** Enters what was typed; refused when the department has it already. */
    @Transactional
    public long enter(Map<PastColumn, String> cells, Actor person) {
        require(Right.ENTER_PAST_AWARDS, person);
        var added = rows.add(
                List.of(new PastAwardRows.Addition(read(cells), "")),
                new PastAwardRows.Origin(person, null, PastAction.ENTERED));
        return added.stream().findFirst().orElseThrow(PastAwards::known);
    }

    /** Writes it anew and lets it be verified anew; the history keeps what it said before. */
    @Transactional
    public void correct(long id, int version, Map<PastColumn, String> cells, String reason, Actor person) {
        require(Right.ENTER_PAST_AWARDS, person);
        var why = reason("reason", reason);
        var entry = held(id, version, person);
        change(entry, read(cells), PastStatus.ENTERED, PastAction.CORRECTED, why, person);
    }

    /** A second person has found who decided; what the source says differently is put right on the way. */
    @Transactional
    public void verify(long id, int version, Map<PastColumn, String> decided, String lookedAt, Actor person) {
        var entry = judged(id, version, person);
        var cells = new EnumMap<>(entry.award().cells());
        cells.putAll(decided);
        var award = read(cells);
        if (award.level() == null) {
            throw Refusal.at(PastColumn.LEVEL.name(), "register.past.verify.levelMissing");
        }
        if (award.awardCode() == null) {
            throw Refusal.at(PastColumn.AWARD.name(), "register.past.verify.awardMissing");
        }
        change(entry, award, PastStatus.VERIFIED, PastAction.VERIFIED, reason("lookedAt", lookedAt), person);
    }

    /** A second person says that it is not so. */
    @Transactional
    public void refuse(long id, int version, String reason, Actor person) {
        var why = reason("refusal", reason);
        var entry = judged(id, version, person);
        change(entry, entry.award(), PastStatus.REFUSED, PastAction.REFUSED, why, person);
    }

    /** Keeps the scan of its source; an earlier one stays in the history. */
    @Transactional
    public void attach(long id, StoredFile scan, Actor person) {
        require(Right.ENTER_PAST_AWARDS, person);
        var entry = rows.held(id, person.department()).orElseThrow(NotFound::new);
        rows.write(
                new PastAwardEntry(
                        id,
                        entry.version(),
                        entry.award(),
                        scan.id(),
                        PastStatus.ENTERED,
                        entry.enteredBy(),
                        entry.importId()),
                null);
        rows.tell(id, PastAction.SCANNED, person, scan.name(), List.of());
    }

    private void change(
            PastAwardEntry entry, PastAward award, PastStatus status, PastAction action, String note, Actor person) {
        if (rows.isTaken(person.department(), award, entry.id())) {
            throw known();
        }
        var written = new PastAwardEntry(
                entry.id(), entry.version(), award, entry.scan(), status, entry.enteredBy(), entry.importId());
        rows.write(written, status == PastStatus.VERIFIED ? person.userName() : null);
        rows.tell(entry.id(), action, person, note, PastChange.between(entry.award(), award));
    }

    private PastAwardEntry judged(long id, int version, Actor person) {
        require(Right.VERIFY_PAST_AWARDS, person);
        var entry = held(id, version, person);
        if (search.hasWritten(id, person)) {
            throw Refusal.of("register.past.verify.own");
        }
        if (entry.status() != PastStatus.ENTERED) {
            throw new Conflict("register.past.judged");
        }
        return entry;
    }

    private PastAwardEntry held(long id, int version, Actor person) {
        var entry = rows.held(id, person.department()).orElseThrow(NotFound::new);
        if (entry.version() != version) {
            throw new Conflict("register.past.changed");
        }
        return entry;
    }

    private PastAward read(Map<PastColumn, String> cells) {
        var reading = new PastReading(cells, names.all(), LocalDate.now(clock));
        var award = reading.award();
        return award.orElseThrow(() -> new Refusal(List.copyOf(reading.wrong().values())));
    }

    private static void require(Right right, Actor person) {
        if (!right.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    private static String reason(String field, String typed) {
        var reason = TidyText.lines(typed);
        if (reason.length() < SHORTEST_REASON) {
            throw Refusal.at(field, "register.past." + field + "Missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.at(field, "register.past.wrong.tooLong", LONGEST_REASON);
        }
        return reason;
    }

    private static Refusal known() {
        return Refusal.of("register.past.known");
    }
}
