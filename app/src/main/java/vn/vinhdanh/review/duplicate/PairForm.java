package vn.vinhdanh.review.duplicate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.duplicate.DuplicatePair;
import vn.vinhdanh.platform.Refusal;

/**
 * What an officer sends about a pair.
 *
 * @param word number of the nomination that is kept, {@link #NEITHER} where the two are no duplicates
 * @param version of the pair that the officer saw
 */
record PairForm(@Nullable String word, @Nullable String reason, int version) {

    static final String NEITHER = "different";

    static final PairForm EMPTY = new PairForm("", "", 0);

    PairForm {
        word = word == null ? "" : word;
        reason = reason == null ? "" : reason.strip();
    }

    /** The nomination that is kept, null where the two are no duplicates. */
    @Nullable
    Long keeps(DuplicatePair pair) {
        if (NEITHER.equals(word)) {
            return null;
        }
        if (Long.toString(pair.first().id()).equals(word)) {
            return pair.first().id();
        }
        if (Long.toString(pair.second().id()).equals(word)) {
            return pair.second().id();
        }
        throw Refusal.at("word", "review.duplicate.noWord");
    }

    String requireReason() {
        var written = Objects.requireNonNull(reason);
        if (written.isEmpty() || written.length() > DuplicateVerdicts.LONGEST) {
            throw Refusal.at("reason", "review.duplicate.noReason", DuplicateVerdicts.LONGEST);
        }
        return written;
    }
}
