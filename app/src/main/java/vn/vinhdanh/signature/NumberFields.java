package vn.vinhdanh.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.vinhdanh.document.SerifFont;

/** Number and date of a signed document, filled in with one incremental update that its first signature permits. */
final class NumberFields {

    /** The template's field place ends this far below the line of the text. */
    private static final float BASELINE = 4;

    private final PDDocument document;
    private final PDAcroForm form;
    private final Map<SerifFont, PDFont> fonts = new EnumMap<>(SerifFont.class);
    private final Set<COSDictionary> changed = new HashSet<>();

    private NumberFields(PDDocument document) {
        // null: as it stands, without the fonts that PDFBox would add
        var fields = document.getDocumentCatalog().getAcroForm(null);
        if (fields == null) {
            throw new IllegalStateException("the document has no fields");
        }
        this.document = document;
        this.form = fields;
    }

    static byte[] fill(byte[] pdf, Numbering numbering) {
        try (var document = Loader.loadPDF(pdf)) {
            var result = new ByteArrayOutputStream();
            new NumberFields(document).fill(numbering, result);
            return result.toByteArray();
        } catch (IOException unexpected) {
            throw new UncheckedIOException("the document does not take its number", unexpected);
        }
    }

    private void fill(Numbering numbering, ByteArrayOutputStream result) throws IOException {
        write("so", numbering.number());
        write("ngay", numbering.day());
        write("thang", numbering.month());
        write("nam", numbering.year());
        document.saveIncremental(result, changed);
    }

    private void write(String name, String text) throws IOException {
        if (!(form.getField(name) instanceof PDTextField field)
                || !field.getValue().isEmpty()) {
            throw new IllegalStateException("the document has no empty field " + name);
        }
        field.getCOSObject().setString("V", text);
        field.setReadOnly(true);
        var widget = field.getWidgets().get(0);
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(appearance(field, widget, text));
        widget.setAppearance(appearance);
        changed.add(field.getCOSObject());
    }

    /** Drawn by hand with a font of its own: a viewer that draws it anew would break PDF/A and the signature. */
    private PDAppearanceStream appearance(PDTextField field, PDAnnotationWidget widget, String text)
            throws IOException {
        var box = widget.getNormalAppearanceStream().getBBox();
        var stream = emptyAppearance(box);
        var style = new FieldStyle(field.getDefaultAppearance());
        var font = font(style.font());
        var width = font.getStringWidth(text) / 1000;
        var size = Math.min(style.size(), box.getWidth() / width);
        try (var content = new PDPageContentStream(document, stream)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset((box.getWidth() - width * size) * field.getQ() / 2, BASELINE);
            content.showText(text);
            content.endText();
        }
        return stream;
    }

    private PDAppearanceStream emptyAppearance(PDRectangle box) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(box);
        stream.setFormType(1);
        stream.setResources(new PDResources());
        return stream;
    }

    private PDFont font(SerifFont style) throws IOException {
        var font = fonts.get(style);
        if (font == null) {
            font = PDType0Font.load(document, style.open(), true);
            fonts.put(style, font);
        }
        return font;
    }
}
