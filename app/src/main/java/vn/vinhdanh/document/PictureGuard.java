package vn.vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;

/** Judges a photograph or a scan by drawing it: whole, and not larger than a screen and a memory can hold. */
public final class PictureGuard implements IIOReadWarningListener {

    /** An A4 page at 600 dots an inch has 35 million. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final int MOST_DRAWN = 1_000;

    private boolean cutOff;

    private PictureGuard() {}

    /** Refuses at the field what is not. */
    public static void requireDrawable(byte[] content, String field) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw Refusal.at(field, "document.file.broken");
            }
            var reader = readers.next();
            try {
                // what an image says about itself is neither read nor believed
                reader.setInput(stream, true, true);
                new PictureGuard().draw(reader, field);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : Refusal.at(field, "document.file.broken");
        }
    }

    private void draw(ImageReader reader, String field) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Refusal.at(field, "document.picture.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
        var few = reader.getDefaultReadParam();
        few.setSourceSubsampling(1 + width / MOST_DRAWN, 1 + height / MOST_DRAWN, 0, 0);
        reader.addIIOReadWarningListener(this);
        if (reader.canReadRaster()) {
            // also for the four colours of print, which Java cannot show and browsers can
            reader.readRaster(0, few);
        } else {
            reader.read(0, few);
        }
        if (cutOff) {
            throw new IIOException("ends before its time");
        }
    }

    @Override
    public void warningOccurred(ImageReader source, @Nullable String warning) {
        cutOff |= warning != null && (warning.startsWith("Truncated") || warning.startsWith("Premature end"));
    }
}
