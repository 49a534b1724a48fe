package vn.vinhdanh.nomination;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.preview.Preview;
import vn.vinhdanh.platform.NotFound;

/** Evidence as every desk shows it; whether the person may see this nominee is for the desk to know. */
@Component
public class EvidencePages {

    private final Evidence evidence;

    EvidencePages(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The file itself, the nominee's first unless one is named: shown by the browser, or saved if it cannot show it. */
    public ResponseEntity<byte[]> file(long nomination, @Nullable Long id) {
        return file(find(nomination, id));
    }

    /** The file itself, also one that only an earlier version of the list still has. */
    public ResponseEntity<byte[]> file(EvidenceFile file) {
        var disposition = file.kind().isOffice() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.savedAs(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(evidence.content(file));
    }

    /** The words and tables of an office file; any other leads to {@code address}, where the file itself is. */
    public ModelAndView preview(long nomination, @Nullable Long id, String address) {
        var file = find(nomination, id);
        var itself = address + "?file=" + file.id();
        if (!file.kind().isOffice()) {
            return new ModelAndView("redirect:" + itself);
        }
        return new ModelAndView("nomination/preview")
                .addObject("file", file)
                .addObject("address", itself)
                .addObject(
                        "preview",
                        Preview.of(file.kind() == EvidenceKind.XLSX, evidence.content(file))
                                .orElse(null));
    }

    private EvidenceFile find(long nomination, @Nullable Long id) {
        return id == null
                ? evidence.of(nomination).stream().findFirst().orElseThrow(NotFound::new)
                : evidence.find(nomination, id);
    }
}
