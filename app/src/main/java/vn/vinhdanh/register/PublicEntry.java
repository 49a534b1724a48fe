package vn.vinhdanh.register;

import java.time.LocalDate;

/** The little that anyone may read of an honour they already know by number and name. */
public record PublicEntry(
        String recipientName,
        String awardName,
        int decisionNumber,
        String decisionSymbol,
        LocalDate decisionDate,
        String unitOfDay) {

    /** Number and symbol as the decision prints them. */
    public String decision() {
        return DecisionNumber.written(decisionNumber, decisionSymbol);
    }
}
