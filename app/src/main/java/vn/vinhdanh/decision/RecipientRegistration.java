package vn.vinhdanh.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.CountAgreement.Count;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.register.IssuedDecision;
import vn.vinhdanh.register.Recipient;
import vn.vinhdanh.register.RegisterEntries;

/** Enters the recipients of an issued decision in the register, and counts what stands there afterwards. */
@Component
class RecipientRegistration {

    private final RegisterEntries register;

    RecipientRegistration(RegisterEntries register) {
        this.register = register;
    }

    void enter(Decision decision, Seal seal, List<DecisionLine> standing) {
        var subject = decision.subject();
        register.enter(
                new IssuedDecision(
                        decision.id(),
                        subject.department(),
                        subject.awardName(),
                        seal.number(),
                        seal.symbol(),
                        seal.day()),
                standing.stream().map(RecipientRegistration::recipient).toList());
        requireAgreement(decision, TextEditing.tally(standing));
    }

    private void requireAgreement(Decision decision, RecipientTally lines) {
        var entered = register.counts(decision.id());
        var tally = new RecipientTally((int) entered.collectives(), (int) entered.individuals());
        if (!tally.equals(lines)) {
            throw new Refusal(List.of(new Count("register", tally).against(lines)));
        }
    }

    private static Recipient recipient(DecisionLine line) {
        var honoured = line.honoured();
        return new Recipient(
                line.nominationId(),
                honoured.recipientKind(),
                honoured.name(),
                honoured.post(),
                honoured.unitOfDay(),
                line.bonus().amount());
    }
}
