package vn.vinhdanh.catalogue.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * A set of rules, without the rules themselves.
 *
 * @param base the set that it is compared with, null for the first one
 * @param validFrom the day from which it is to hold, null while nobody has said
 * @param proposedBy empty for one that came with the product
 * @param answered when a second person answered, null while nobody has
 * @param answer why it was refused, or what was said of the cases that changed
 * @param casesDone how many cases have been put before it
 */
record RuleSet(
        int number,
        State state,
        @Nullable Integer base,
        @Nullable LocalDate validFrom,
        String fileName,
        String why,
        String source,
        String proposedBy,
        String proposedName,
        Instant proposed,
        @Nullable String answeredName,
        @Nullable Instant answered,
        String answer,
        boolean tested,
        int casesDone) {

    /** What became of it. */
    enum State {
        DRAFT,
        WAITING,
        ACTIVE,
        REFUSED
    }

    public boolean is(String name) {
        return state.name().equals(name);
    }

    /** Whether it came with the product, proposed by nobody. */
    public boolean isShipped() {
        return proposedBy.isEmpty();
    }

    public String proposedAt() {
        return VietnameseDate.moment(proposed);
    }

    public String answeredAt() {
        return answered == null ? "" : VietnameseDate.moment(answered);
    }

    public String validFromText() {
        return validFrom == null ? "" : VietnameseDate.of(validFrom);
    }

    /**
     * What the cases came to.
     *
     * @param answers a line for each case
     * @param silent ids of the rows that had a say in none
     */
    record Tested(List<String> answers, List<String> silent) {}
}
