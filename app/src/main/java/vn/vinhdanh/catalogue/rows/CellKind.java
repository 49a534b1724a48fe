package vn.vinhdanh.catalogue.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What may stand in a cell: how people write it, and how the table keeps it. */
enum CellKind {
    TEXT,
    OPTIONAL_TEXT,
    CODE,
    DAY,
    OPTIONAL_DAY,
    WHOLE,
    DECIMAL,
    SHARE,
    YES_NO,
    CHOICE,
    AWARD,
    DEPARTMENT;

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    boolean isOptional() {
        return this == OPTIONAL_TEXT || this == OPTIONAL_DAY || this == DEPARTMENT;
    }

    /** What the table keeps of what somebody typed; nothing when it is not of this kind. What is chosen from a list stays as it is. */
    Optional<String> kept(String typed) {
        return switch (this) {
            case TEXT, OPTIONAL_TEXT, CHOICE, AWARD, DEPARTMENT -> Optional.of(typed);
            case CODE -> Optional.of(typed).filter(code -> code.matches("[A-Z][A-Z0-9_]{1,29}"));
            case YES_NO -> Optional.of(typed).filter(word -> word.equals("true") || word.equals("false"));
            case DAY, OPTIONAL_DAY -> day(typed);
            case WHOLE -> Optional.of(typed.replaceAll("[. ]", "")).filter(whole -> whole.matches("[1-9]\\d{0,8}"));
            case DECIMAL -> decimal(typed.replace(',', '.'));
            case SHARE -> share(typed);
        };
    }

    /** The cell as people write it. */
    String written(String kept) {
        return switch (this) {
            case DAY, OPTIONAL_DAY -> kept.isEmpty() ? "" : VietnameseDate.of(LocalDate.parse(kept));
            case WHOLE -> kept.replaceAll("\\B(?=(\\d{3})+$)", ".");
            case DECIMAL -> kept.replace('.', ',');
            default -> kept;
        };
    }

    private static Optional<String> day(String typed) {
        return VietnameseDate.typed(typed)
                .filter(known -> known.getYear() >= FIRST_YEAR && known.getYear() <= LAST_YEAR)
                .map(LocalDate::toString);
    }

    private static Optional<String> decimal(String typed) {
        return Optional.of(typed)
                .filter(number -> number.matches("\\d{1,3}(\\.\\d{1,3})?"))
                .map(BigDecimal::new)
                .filter(number -> number.signum() > 0)
                .map(number -> number.stripTrailingZeros().toPlainString());
    }

    private static Optional<String> share(String typed) {
        var tidy = typed.replace(" ", "");
        return Optional.of(tidy)
                .filter(share -> share.matches("[1-9]\\d{0,3}/[1-9]\\d{0,3}"))
                .filter(share -> isAtMostTheWhole(share.split("/")));
    }

    private static boolean isAtMostTheWhole(String[] parts) {
        return Long.parseLong(parts[0]) <= Long.parseLong(parts[1]);
    }
}
