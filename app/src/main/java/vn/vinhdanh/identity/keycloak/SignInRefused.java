package vn.vinhdanh.identity.keycloak;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keycloak knows the person, but they cannot come in; {@code sentence} is the key of the sentence that says why. */
class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Set<String> SENTENCES = Set.of(
            "identity.refused.noDepartment",
            "identity.refused.departments",
            "identity.refused.units",
            "identity.refused.userName",
            "identity.refused.nameTaken",
            "identity.refused.demo");

    private final String sentence;

    SignInRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** The key, if it is one of ours: what stands in an address anybody may have written. */
    static @Nullable String known(@Nullable String sentence) {
        return sentence != null && SENTENCES.contains(sentence) ? sentence : null;
    }

    String sentence() {
        return sentence;
    }
}
