package vn.vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Serif, metrically Times New Roman, in its four styles; read once, embedded in every document. */
public enum SerifFont {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    /** The family under which templates ask for the font. */
    public static final String FAMILY = "Liberation Serif";

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final byte[] content;

    private final int weight;
    private final boolean italic;

    SerifFont(String style, int weight, boolean italic) {
        this.content = read("/liberation/LiberationSerif-" + style + ".ttf");
        this.weight = weight;
        this.italic = italic;
    }

    /** The TrueType file. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    private static byte[] read(String path) {
        try (var font = SerifFont.class.getResourceAsStream(path)) {
            if (font == null) {
                throw new IllegalStateException("no font on the class path at " + path);
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
