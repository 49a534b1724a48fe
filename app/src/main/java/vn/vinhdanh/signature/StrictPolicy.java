package vn.vinhdanh.signature;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import java.util.List;

/**
 * The policy of DSS with every sign of a later change raised to a failure. As shipped, a page painted after the signature
 * or a number changed after the seal only warns.
 */
final class StrictPolicy {

    private StrictPolicy() {}

    static ValidationPolicy create() {
        try (var shipped = StrictPolicy.class.getResourceAsStream("/policy/constraint.xml")) {
            var constraints = ValidationPolicyFacade.newFacade().unmarshall(shipped);
            changes(constraints.getSignatureConstraints().getBasicSignatureConstraints())
                    .forEach(constraint -> constraint.setLevel(Level.FAIL));
            return new EtsiValidationPolicy(constraints);
        } catch (Exception unreadable) {
            throw new IllegalStateException("no validation policy", unreadable);
        }
    }

    private static List<LevelConstraint> changes(BasicSignatureConstraints constraints) {
        return List.of(
                constraints.getDocMDP(),
                constraints.getFieldMDP(),
                constraints.getSigFieldLock(),
                constraints.getUndefinedChanges(),
                constraints.getPdfVisualDifference(),
                constraints.getPdfPageDifference());
    }
}
