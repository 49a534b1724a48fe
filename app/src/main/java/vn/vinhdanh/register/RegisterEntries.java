package vn.vinhdanh.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.text.FoldedText;

/** The register; an entry is written in the transaction that issues its decision and stays as it is. */
@Component
public class RegisterEntries {

    private static final String ENTER = """
            insert into register.register_entry (department, decision_id, nomination_id, award_name, recipient_kind,
                   recipient_name, folded_name, post, unit_of_day, decision_number, decision_symbol, folded_symbol,
                   decision_date, bonus, folded_text, recorded_at)
            values (:department, :decision, :nomination, :award, :kind, :name, :foldedName, :post, :unit, :number,
                   :symbol, :foldedSymbol, :date, :bonus, :foldedText, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters every recipient of a decision; a second entry of the same nomination is impossible. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(IssuedDecision decision, List<Recipient> recipients) {
        recipients.forEach(recipient -> enter(decision, recipient));
    }

    /** How many recipients stand in the register under a decision. */
    @Transactional(readOnly = true)
    public RecipientCounts counts(long decisionId) {
        return jdbc.sql("""
                        select count(*) filter (where recipient_kind = 'COLLECTIVE') as collectives,
                               count(*) filter (where recipient_kind = 'INDIVIDUAL') as individuals
                          from register.register_entry
                         where decision_id = :decision
                        """)
                .param("decision", decisionId)
                .query(RecipientCounts.class)
                .single();
    }

    /** The decision as its entries name it; empty before it is issued. */
    @Transactional(readOnly = true)
    public Optional<IssuedDecision> decision(long decisionId) {
        return jdbc.sql("""
                        select decision_id as id, department, award_name, decision_number as number,
                               decision_symbol as symbol, decision_date as date
                          from register.register_entry
                         where decision_id = :decision
                         limit 1
                        """)
                .param("decision", decisionId)
                .query(IssuedDecision.class)
                .optional();
    }

    /** Whether the nomination's award stands in the register. */
    @Transactional(readOnly = true)
    public boolean holds(long nominationId) {
        return jdbc.sql("select exists (select from register.register_entry where nomination_id = :nomination)")
                .param("nomination", nominationId)
                .query(Boolean.class)
                .single();
    }

    private void enter(IssuedDecision decision, Recipient recipient) {
        var number = DecisionNumber.written(decision.number(), decision.symbol());
        jdbc.sql(ENTER)
                .param("department", decision.department())
                .param("decision", decision.id())
                .param("nomination", recipient.nominationId())
                .param("award", decision.awardName())
                .param("kind", recipient.kind().name())
                .param("name", recipient.name())
                .param("foldedName", FoldedText.fold(recipient.name()))
                .param("post", recipient.post())
                .param("unit", recipient.unit())
                .param("number", decision.number())
                .param("symbol", decision.symbol())
                .param("foldedSymbol", FoldedText.fold(decision.symbol()))
                .param("date", decision.date())
                .param("bonus", recipient.bonus())
                .param("foldedText", FoldedText.fold(recipient.name() + " " + recipient.unit() + " " + number))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
