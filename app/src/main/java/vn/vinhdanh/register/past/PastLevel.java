package vn.vinhdanh.register.past;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.AwardLevel;
import vn.vinhdanh.platform.text.FoldedText;

/** Who decided, as people write it: a level of the law, or that nobody knows. */
public enum PastLevel {
    UNKNOWN("Chưa rõ", null, ""),
    DEPT("Giám đốc Sở", AwardLevel.DEPT, "so"),
    PROV("Chủ tịch UBND tỉnh", AwardLevel.PROV, "tinh", "ubnd tinh", "cap tinh"),
    MIN("Bộ trưởng", AwardLevel.MIN, "bo", "cap bo"),
    PM("Thủ tướng Chính phủ", AwardLevel.PM, "thu tuong", "chinh phu"),
    PRES("Chủ tịch nước", AwardLevel.PRES);

    private final String words;
    private final @Nullable AwardLevel level;
    private final String[] others;

    PastLevel(String words, @Nullable AwardLevel level, String... others) {
        this.words = words;
        this.level = level;
        this.others = others;
    }

    /** As form and template write it. */
    public String words() {
        return words;
    }

    /** The level of the law, null where nobody knows. */
    public @Nullable AwardLevel level() {
        return level;
    }

    static PastLevel of(@Nullable AwardLevel level) {
        return level == null ? UNKNOWN : valueOf(level.name());
    }

    static Optional<PastLevel> written(String text) {
        var folded = FoldedText.fold(text);
        return Arrays.stream(values())
                .filter(level -> FoldedText.fold(level.words).equals(folded)
                        || Arrays.asList(level.others).contains(folded))
                .findFirst();
    }
}
