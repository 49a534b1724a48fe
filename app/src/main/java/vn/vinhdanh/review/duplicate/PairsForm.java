package vn.vinhdanh.review.duplicate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.duplicate.Asked;
import vn.vinhdanh.nomination.duplicate.Kind;

/**
 * Which pairs somebody wants to see, as the address carries it.
 *
 * @param call null for all
 * @param kind null for all
 * @param decided whether those that are decided; else those that wait
 */
record PairsForm(
        @Nullable Long call, @Nullable Kind kind, @Nullable Boolean decided) {

    Asked asked() {
        return new Asked(call, kind, isDecided());
    }

    public boolean isDecided() {
        return Boolean.TRUE.equals(decided);
    }
}
