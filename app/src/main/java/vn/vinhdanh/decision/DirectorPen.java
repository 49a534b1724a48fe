package vn.vinhdanh.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.signature.Signatures;

/** Puts the director's signature on a decision whose counts agree and whose bonuses are those of the day. */
@Component
class DirectorPen {

    private final DecisionRecords records;
    private final DecisionDocuments documents;
    private final TextCheck check;
    private final Signatures signatures;
    private final Clock clock;

    DirectorPen(
            DecisionRecords records, DecisionDocuments documents, TextCheck check, Signatures signatures, Clock clock) {
        this.records = records;
        this.documents = documents;
        this.check = check;
        this.signatures = signatures;
        this.clock = clock;
    }

    void sign(Decision decision, LocalDate day, char[] pin, Actor director) {
        check.requireSignable(decision, director, decision.documentFile(), day, "pin");
        var signed = signatures.signAsPerson(documents.bytes(decision.documentFile()), director.userName(), pin);
        var file = documents.keep("quyet-dinh-da-ky.pdf", signed);
        decision.putSignature(new DirectorSignature(file, director.userName(), day, clock.instant()));
        records.save(decision);
    }
}
