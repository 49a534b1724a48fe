package vn.vinhdanh.register;

import java.time.LocalDate;
import vn.vinhdanh.catalogue.RecipientKind;

/** One line of the register as the department's own people read it. */
public record RegisterEntry(
        long id,
        String awardName,
        RecipientKind recipientKind,
        String recipientName,
        String post,
        String unitOfDay,
        int decisionNumber,
        String decisionSymbol,
        LocalDate decisionDate,
        long bonus) {

    /** Number and symbol as the decision prints them. */
    public String decision() {
        return DecisionNumber.written(decisionNumber, decisionSymbol);
    }
}
