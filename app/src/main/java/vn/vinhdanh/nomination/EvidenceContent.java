package vn.vinhdanh.nomination;

import org.apache.tika.Tika;
import vn.vinhdanh.document.PdfGuard;
import vn.vinhdanh.document.PictureGuard;
import vn.vinhdanh.nomination.preview.Preview;
import vn.vinhdanh.platform.Refusal;

/** Finds out what a file of evidence is from its content alone, and refuses what is harmful or broken. */
final class EvidenceContent {

    static final String FIELD = "evidence";

    private static final Tika TIKA = new Tika();

    private EvidenceContent() {}

    static EvidenceKind kindOf(byte[] content) {
        var type = requireKnown(content);
        if (type.equals(EvidenceKind.PDF.mediaType())) {
            PdfGuard.requireHarmless(content, FIELD);
            return EvidenceKind.PDF;
        }
        if (type.equals(EvidenceKind.JPG.mediaType()) || type.equals(EvidenceKind.PNG.mediaType())) {
            PictureGuard.requireDrawable(content, FIELD);
            return type.equals(EvidenceKind.PNG.mediaType()) ? EvidenceKind.PNG : EvidenceKind.JPG;
        }
        var kind = EvidencePackage.kindOf(content);
        if (Preview.of(kind == EvidenceKind.XLSX, content).isEmpty()) {
            throw broken();
        }
        return kind;
    }

    /** Refuses a file that cannot become evidence as soon as its first bytes are there. */
    static String requireKnown(byte[] beginning) {
        var type = TIKA.detect(beginning);
        if (type.contains("msoffice") || type.equals("application/msword") || type.equals("application/vnd.ms-excel")) {
            throw Refusal.at(FIELD, "nomination.evidence.oldOffice");
        }
        var isKnown = type.equals("application/zip")
                || type.contains("ooxml")
                || type.contains("openxmlformats")
                || type.equals(EvidenceKind.PDF.mediaType())
                || type.equals(EvidenceKind.JPG.mediaType())
                || type.equals(EvidenceKind.PNG.mediaType());
        if (!isKnown) {
            throw Refusal.at(FIELD, "nomination.evidence.unknown");
        }
        return type;
    }

    static Refusal broken() {
        return Refusal.at(FIELD, "document.file.broken");
    }
}
