package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.failpoint.FailPoints;
import vn.vinhdanh.register.DecisionNumber;

/** The steps a decision completes, each checked as a whole once more at the moment it is completed. */
@Component
class DecisionSteps {

    private static final int DIRECTOR_ONLY = 1;
    private static final int DIRECTOR_AND_SEAL = 2;

    private final DecisionRecords records;
    private final TextCheck check;
    private final SignatureProof proof;
    private final LineConditions conditions;
    private final Nominations nominations;
    private final RecipientRegistration registration;

    DecisionSteps(
            DecisionRecords records,
            TextCheck check,
            SignatureProof proof,
            LineConditions conditions,
            Nominations nominations,
            RecipientRegistration registration) {
        this.records = records;
        this.check = check;
        this.proof = proof;
        this.conditions = conditions;
        this.nominations = nominations;
        this.registration = registration;
    }

    void check(Decision decision, @Nullable String remark, Actor officer, LocalDate today) {
        decision.check(remark);
        check.require(decision, decision.documentFile(), today, "draftVerdict");
        records.save(decision);
        records.tell(records.lines(decision.id()), Happening.CHECKED, officer, "");
    }

    void sign(Decision decision, Actor director) {
        decision.sign();
        var signature = decision.requireSignature();
        check.requireSignable(decision, director, signature.file(), signature.day(), "signature");
        proof.require(signature.file(), DIRECTOR_ONLY);
        records.save(decision);
        var lines = records.lines(decision.id());
        var standing = lines.stream().filter(DecisionLine::stands).toList();
        conditions.keep(standing);
        nominations.signed(standing.stream().map(DecisionLine::nominationId).toList());
        FailPoints.reached("sign");
        var struck = lines.stream()
                .filter(line -> !line.stands())
                .collect(Collectors.toMap(DecisionLine::nominationId, DecisionSteps::strikeReason));
        nominations.struck(struck);
        records.tell(records.standing(decision.id()), Happening.SIGNED, director, "");
        records.tellStruck(struck, director);
    }

    void issue(Decision decision, Actor clerk) {
        decision.issue();
        var seal = decision.requireSeal();
        check.require(decision, seal.file(), seal.day(), "");
        proof.require(seal.file(), DIRECTOR_AND_SEAL);
        records.save(decision);
        FailPoints.reached("issue");
        var standing = records.standing(decision.id());
        registration.enter(decision, seal, standing);
        records.tell(standing, Happening.ISSUED, clerk, DecisionNumber.written(seal.number(), seal.symbol()));
    }

    private static String strikeReason(DecisionLine line) {
        return Objects.requireNonNull(line.strike()).reason();
    }
}
