package vn.vinhdanh.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A signature field of a document.
 *
 * @param page counted from 1
 * @param width in points
 */
record SigningField(String name, int page, float width) {

    /** The field; that it is missing or signed already is a mistake of ours, not of the person. */
    static SigningField empty(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            var field = find(document, name);
            if (field.getSignature() != null) {
                throw new IllegalStateException("the field " + name + " is signed already");
            }
            var widget = field.getWidgets().get(0);
            return new SigningField(
                    name,
                    document.getPages().indexOf(widget.getPage()) + 1,
                    widget.getRectangle().getWidth());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDSignatureField find(PDDocument document, String name) {
        // null: as it stands, without the fonts that PDFBox would add
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.getField(name) instanceof PDSignatureField field) {
            return field;
        }
        throw new IllegalStateException("the document has no signature field " + name);
    }
}
