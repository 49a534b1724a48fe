package vn.vinhdanh.decision;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.signature.Numbering;
import vn.vinhdanh.signature.Signatures;
import vn.vinhdanh.signature.SigningKeys;

/** Puts number, date and the organisation's seal on a signed decision. */
@Component
class OrganisationSeal {

    private final DecisionRecords records;
    private final DecisionDocuments documents;
    private final TextCheck check;
    private final Signatures signatures;
    private final Clock clock;

    OrganisationSeal(
            DecisionRecords records, DecisionDocuments documents, TextCheck check, Signatures signatures, Clock clock) {
        this.records = records;
        this.documents = documents;
        this.check = check;
        this.signatures = signatures;
        this.clock = clock;
    }

    void put(Decision decision, GivenNumber given, char[] pin, Actor clerk) {
        var signed = decision.requireSignature().file();
        check.require(decision, signed, given.day(), "date");
        var sealed = signatures.numberAndSeal(
                documents.bytes(signed),
                new Numbering("%02d".formatted(given.number()), given.day()),
                SigningKeys.sealOf(decision.subject().department()),
                pin);
        var file = documents.keep("quyet-dinh.pdf", sealed);
        decision.putSeal(
                new Seal(file, clerk.userName(), given.number(), given.symbol(), given.day(), clock.instant()));
        records.save(decision);
    }
}
