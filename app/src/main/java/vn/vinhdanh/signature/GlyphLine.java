package vn.vinhdanh.signature;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.vinhdanh.document.SerifFont;

/** A line of text as shapes of one unit per em, so that a picture needs no fonts of the machine. */
final class GlyphLine {

    private record Glyph(Shape shape, double start, double advance) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private double width;

    GlyphLine(String text) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(SerifFont.BOLD.open()))) {
            var codes = font.getUnicodeCmapLookup();
            double em = font.getUnitsPerEm();
            for (int character : text.codePoints().toArray()) {
                var id = codes.getGlyphId(character);
                var outline = font.getGlyph().getGlyph(id);
                var advance = font.getAdvanceWidth(id) / em;
                var path = outline == null ? new Path2D.Double() : outline.getPath();
                glyphs.add(new Glyph(
                        AffineTransform.getScaleInstance(1 / em, -1 / em).createTransformedShape(path),
                        width,
                        advance));
                width += advance;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double width() {
        return width;
    }

    /** The line centred at a point. */
    List<Shape> centredAt(double x, double y, double size) {
        return glyphs.stream()
                .map(glyph -> {
                    var place = AffineTransform.getTranslateInstance(x + (glyph.start() - width / 2) * size, y);
                    place.scale(size, size);
                    return place.createTransformedShape(glyph.shape());
                })
                .toList();
    }

    /** The line on a circle, its middle at the top. */
    List<Shape> aroundTop(double x, double y, double radius, double size) {
        return glyphs.stream()
                .map(glyph -> {
                    var middle = glyph.start() + glyph.advance() / 2 - width / 2;
                    var place = AffineTransform.getTranslateInstance(x, y);
                    place.rotate(middle * size / radius);
                    place.translate(-glyph.advance() / 2 * size, -radius);
                    place.scale(size, size);
                    return place.createTransformedShape(glyph.shape());
                })
                .toList();
    }
}
