package vn.vinhdanh.signature;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The red round seal of an organisation as a transparent picture: its name around, a star, and lines in the middle. */
final class SealPicture {

    /** 36 mm at 340 dpi. */
    private static final int PIXELS = 480;
    /** The unit in which the seal is drawn. */
    private static final int SIDE = 640;

    private static final double CENTRE = SIDE / 2.0;
    private static final double NAME_RADIUS = 236;
    private static final double NAME_SIZE = 46;
    /** The name leaves the lowest sixth of the ring to the star. */
    private static final double NAME_ARC = Math.PI * 5 / 3 * NAME_RADIUS;

    private static final double LINE_SIZE = 56;
    private static final double LINE_WIDTH = 370;
    private static final Color RED = new Color(214, 0, 28);

    private SealPicture() {}

    static byte[] of(String organisation, List<String> lines) {
        var picture = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(RED);
        pen.scale((double) PIXELS / SIDE, (double) PIXELS / SIDE);
        ring(pen, 308, 12);
        ring(pen, 292, 4);
        ring(pen, 214, 4);
        name(pen, organisation.toUpperCase(Locale.ROOT));
        pen.fill(star(CENTRE, CENTRE + 253, 26));
        middle(pen, lines);
        pen.dispose();
        return png(picture);
    }

    private static void ring(Graphics2D pen, double radius, float thickness) {
        pen.setStroke(new BasicStroke(thickness));
        pen.draw(new Ellipse2D.Double(CENTRE - radius, CENTRE - radius, 2 * radius, 2 * radius));
    }

    private static void name(Graphics2D pen, String organisation) {
        var line = new GlyphLine(organisation);
        var size = Math.min(NAME_SIZE, NAME_ARC / line.width());
        fill(pen, line.aroundTop(CENTRE, CENTRE, NAME_RADIUS, size));
    }

    private static void middle(Graphics2D pen, List<String> lines) {
        var y = CENTRE - (lines.size() - 1) * LINE_SIZE * 0.65 + LINE_SIZE * 0.3;
        for (var text : lines) {
            var line = new GlyphLine(text);
            fill(pen, line.centredAt(CENTRE, y, Math.min(LINE_SIZE, LINE_WIDTH / line.width())));
            y += LINE_SIZE * 1.3;
        }
    }

    private static void fill(Graphics2D pen, List<Shape> shapes) {
        shapes.forEach(pen::fill);
    }

    private static Shape star(double x, double y, double radius) {
        var star = new Path2D.Double();
        for (int corner = 0; corner < 10; corner++) {
            var angle = Math.PI * corner / 5 - Math.PI / 2;
            var reach = corner % 2 == 0 ? radius : radius * 0.382;
            if (corner == 0) {
                star.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            } else {
                star.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }

    private static byte[] png(BufferedImage picture) {
        try {
            var content = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", content);
            return content.toByteArray();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
