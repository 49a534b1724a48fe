package vn.vinhdanh.register.past;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.PdfGuard;
import vn.vinhdanh.document.PictureGuard;
import vn.vinhdanh.document.StoredFile;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.SentFile;

/** Scans of the papers that past awards come from: PDF, JPG or PNG by their content, nothing that starts something. */
@Component
public class Scans {

    static final String FIELD = "scan";

    /** What the server takes, for scans and for lists. */
    public static final int LARGEST_IN_MEGABYTES = 20;

    public static final String FILE_TEXTS = "register.past.file";
    private static final Tika TIKA = new Tika();

    private final StoredFiles files;

    Scans(StoredFiles files) {
        this.files = files;
    }

    /** Keeps the file once it is judged. */
    StoredFile keep(SentFile file) {
        var type = TIKA.detect(file.content());
        switch (type) {
            case "application/pdf" -> PdfGuard.requireHarmless(file.content(), FIELD);
            case "image/jpeg", "image/png" -> PictureGuard.requireDrawable(file.content(), FIELD);
            default -> throw Refusal.at(FIELD, "register.past.scan.unknown");
        }
        return files.save(file.name(), type, file.content());
    }

    StoredFile find(long id) {
        return files.find(id);
    }

    byte[] content(StoredFile file) {
        return files.bytes(file.id());
    }
}
