package vn.vinhdanh.demo;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Role;

/**
 * What one person of the demonstration proves themselves with.
 *
 * @param pin of the signing key, for those who sign
 */
record Secrets(String password, @Nullable String pin) {

    // without letters and digits that look alike on paper
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String DIGITS = "123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets randomFor(Person person) {
        var signs = person.has(Role.DIRECTOR) || person.has(Role.CLERK);
        return new Secrets(
                String.join("-", random(LETTERS, 4), random(LETTERS, 4), random(LETTERS, 4)),
                signs ? random(DIGITS, 8) : null);
    }

    private static String random(String alphabet, int length) {
        return IntStream.range(0, length)
                .mapToObj(place -> String.valueOf(alphabet.charAt(RANDOM.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }
}
