package vn.vinhdanh.register.past;

import java.util.Arrays;
import java.util.Optional;
import vn.vinhdanh.platform.text.FoldedText;

/** Who was honoured, as an old file says it. */
public enum PastKind {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân"),
    /** Collectives and individuals that the file does not name, and perhaps does not count. */
    GROUP("Nhóm không nêu tên");

    private final String words;

    PastKind(String words) {
        this.words = words;
    }

    /** As people write it. */
    public String words() {
        return words;
    }

    static Optional<PastKind> written(String text) {
        var folded = FoldedText.fold(text);
        return Arrays.stream(values())
                .filter(kind -> FoldedText.fold(kind.words).equals(folded))
                .findFirst();
    }
}
