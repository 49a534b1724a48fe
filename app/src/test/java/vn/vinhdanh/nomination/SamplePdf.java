package vn.vinhdanh.nomination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Small PDF files, good and bad. */
public final class SamplePdf {

    private SamplePdf() {}

    /** One page with the given words. */
    public static byte[] saying(String words) {
        return made(pdf -> write(pdf, words));
    }

    public static byte[] plain() {
        return saying("Minh chung mau");
    }

    public static byte[] withoutPages() {
        return made(pdf -> {});
    }

    public static byte[] withPassword() {
        return made(pdf -> {
            write(pdf, "kin");
            pdf.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
        });
    }

    public static byte[] withScript() {
        return made(pdf -> {
            write(pdf, "ma");
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        });
    }

    public static byte[] launchingFromALink() {
        return made(pdf -> {
            write(pdf, "chay");
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            pdf.getPage(0).getAnnotations().add(link);
        });
    }

    private static void write(PDDocument pdf, String words) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] made(Making making) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            making.make(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Making {
        void make(PDDocument pdf) throws IOException;
    }
}
