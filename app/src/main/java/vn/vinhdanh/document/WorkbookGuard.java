package vn.vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.vinhdanh.platform.Refusal;

/** Looks into a workbook before anything parses it: how many parts, how large unpacked, and whether macros lie in it. */
public final class WorkbookGuard {

    private static final int MOST_PARTS = 500;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipInputStream zip;
    private final String field;
    private final long largest;
    private long unpacked;
    private boolean workbook;

    private WorkbookGuard(ZipInputStream zip, String field, long largest) {
        this.zip = zip;
        this.field = field;
        this.largest = largest;
    }

    /**
     * Refuses, at the field, with the first part that is too much; nothing behind it is unpacked.
     *
     * @param largest how many bytes it may have unpacked
     */
    public static void requireHarmless(byte[] content, String field, long largest) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            new WorkbookGuard(zip, field, largest).check();
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.at(field, "document.workbook.broken");
        }
    }

    private void check() throws IOException {
        var parts = 0;
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            if (++parts > MOST_PARTS) {
                throw tooMuch();
            }
            check(part);
        }
        if (!workbook) {
            throw Refusal.at(field, "document.workbook.unknown");
        }
    }

    private void check(ZipEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("activex/")) {
            throw macros();
        }
        workbook |= name.equals("xl/workbook.xml");
        if (part.getName().equals(CONTENT_TYPES)) {
            if (new String(unpack(), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .contains("macroenabled")) {
                throw macros();
            }
        } else {
            count();
        }
    }

    private byte[] unpack() throws IOException {
        var bytes = zip.readNBytes((int) (largest - unpacked) + 1);
        add(bytes.length);
        return bytes;
    }

    private void count() throws IOException {
        var buffer = new byte[64 * 1024];
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            add(read);
        }
    }

    private void add(int bytes) {
        unpacked += bytes;
        if (unpacked > largest) {
            throw tooMuch();
        }
    }

    private Refusal tooMuch() {
        return Refusal.at(field, "document.workbook.tooMuch", largest / 1024 / 1024);
    }

    private Refusal macros() {
        return Refusal.at(field, "document.workbook.macros");
    }
}
