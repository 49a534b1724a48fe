package vn.vinhdanh.register;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * A decision's number as people type it: {@code 12}, {@code 12/QĐ-STTTT}, {@code Số: 12/qd-stttt}.
 *
 * @param foldedSymbol empty when only the number was typed
 */
public record DecisionNumber(int number, String foldedSymbol) {

    private static final Pattern TYPED = Pattern.compile("(?:quyet dinh )?(?:so )?0*([1-9]\\d{0,6})\\s*(\\D.*)?");

    /** What was typed as a number, or empty when it cannot be one. */
    public static Optional<DecisionNumber> typed(String text) {
        var match = TYPED.matcher(FoldedText.fold(text));
        if (!match.matches()) {
            return Optional.empty();
        }
        var symbol = match.group(2) == null ? "" : match.group(2).strip();
        return Optional.of(new DecisionNumber(Integer.parseInt(match.group(1)), symbol));
    }

    /** As Decree 30 writes it: below ten with a leading zero. */
    public static String written(int number, String symbol) {
        return "%02d/%s".formatted(number, symbol);
    }
}
