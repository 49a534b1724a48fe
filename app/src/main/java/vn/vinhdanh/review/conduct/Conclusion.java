package vn.vinhdanh.review.conduct;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;

/**
 * How a case ends.
 *
 * @param violated whether there was a violation
 * @param text what the inspectorate concludes
 * @param version of the case that the inspector saw
 */
public record Conclusion(boolean violated, String text, int version) {

    /** Reads what was typed about the case; each field that is not as it must be is named. */
    public static Conclusion read(long caseId, @Nullable Boolean violated, String text, int version) {
        if (violated == null) {
            throw Refusal.at("violated-" + caseId, "review.conduct.noVerdict");
        }
        var written = text.strip();
        if (written.isEmpty() || written.length() > Suspicion.LONGEST) {
            throw Refusal.at("conclusion-" + caseId, "review.conduct.noConclusion", Suspicion.LONGEST);
        }
        return new Conclusion(violated, written, version);
    }
}
