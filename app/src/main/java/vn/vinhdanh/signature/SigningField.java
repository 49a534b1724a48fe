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
 */
record SigningField(String name, int page) {

    /** The field; that it is missing or signed already is a mistake of ours, not of the person. */
    static SigningField empty(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            var field = find(document, name);
            if (field.getSignature() != null) {
                throw new IllegalStateException("the field " + name + " is signed already");
            }
            return new SigningField(
                    name, document.getPages().indexOf(field.getWidgets().get(0).getPage()) + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDSignatureField find(PDDocument document, String name) {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null && form.getField(name) instanceof PDSignatureField field) {
            return field;
        }
        throw new IllegalStateException("the document has no signature field " + name);
    }
}
