package vn.vinhdanh.nomination;

import java.util.Locale;

/** The kinds of files that are taken as evidence. */
public enum EvidenceKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JPG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    EvidenceKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether no browser shows it by itself, so that we show its words and tables. */
    public boolean isOffice() {
        return this == DOCX || this == XLSX;
    }

    /** The name with the ending that this kind has, whatever the person called the file. */
    String named(String name) {
        var ending = "." + name().toLowerCase(Locale.ROOT);
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ending) || (this == JPG && lower.endsWith(".jpeg")) ? name : name + ending;
    }
}
