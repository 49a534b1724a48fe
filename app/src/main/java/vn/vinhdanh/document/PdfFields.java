package vn.vinhdanh.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;

/** Puts empty text and signature fields where a drawn document has its field places. */
final class PdfFields {

    private final FieldPlaces places;
    private final PDDocument document;
    private final PDAcroForm form;
    private final List<PDTerminalField> fields = new ArrayList<>();

    private PdfFields(FieldPlaces places, PDDocument document) {
        this.places = places;
        this.document = document;
        this.form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        form.setDefaultAppearance("/" + SerifFont.REGULAR.name() + " 13 Tf 0 g");
    }

    /** The document with its fields; the signature fields stand there from the start, so that none is added later. */
    static byte[] addTo(byte[] pdf, FieldPlaces places) throws IOException {
        if (places.isEmpty()) {
            return pdf;
        }
        try (var document = Loader.loadPDF(pdf)) {
            new PdfFields(places, document).add();
            var result = new ByteArrayOutputStream();
            document.save(result);
            return result.toByteArray();
        }
    }

    private void add() throws IOException {
        document.getDocumentCatalog().setAcroForm(form);
        for (var page : document.getPages()) {
            var annotations = new ArrayList<PDAnnotation>();
            for (var annotation : page.getAnnotations()) {
                var place = places.behind(uriOf(annotation));
                annotations.add(place == null ? annotation : widget(place, page, annotation.getRectangle()));
            }
            page.setAnnotations(annotations);
        }
        form.setFields(List.copyOf(fields));
        refuseTwins();
        fields.stream().filter(PDSignatureField.class::isInstance).forEach(this::lockTextFields);
    }

    private PDAnnotationWidget widget(FieldPlace place, PDPage page, PDRectangle area) throws IOException {
        var field = place.signature() ? new PDSignatureField(form) : textField(place);
        field.setPartialName(place.name());
        field.setAlternateFieldName(place.tooltip());
        fields.add(field);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(wholePoints(area));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(emptyAppearance(widget.getRectangle()));
        return widget;
    }

    private PDTextField textField(FieldPlace place) {
        var field = new PDTextField(form);
        field.setDefaultAppearance("/" + (place.italic() ? SerifFont.ITALIC : SerifFont.REGULAR).name() + " "
                + place.fontSize() + " Tf 0 g");
        field.setQ(place.alignment());
        return field;
    }

    /** The box must be exactly the one of the later appearance, or a validator sees an undefined change. */
    private PDAppearanceDictionary emptyAppearance(PDRectangle area) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
        stream.setFormType(1);
        stream.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /** Signing the last field locks number and date; before that the permission of the first signature rules. */
    private void lockTextFields(PDTerminalField field) {
        if (!field.getPartialName().equals(PdfDocuments.SEAL)) {
            return;
        }
        var names = new COSArray();
        fields.stream()
                .filter(PDTextField.class::isInstance)
                .forEach(text -> names.add(new COSString(text.getPartialName())));
        var lock = new COSDictionary();
        lock.setName(COSName.TYPE, "SigFieldLock");
        lock.setName("Action", "Include");
        lock.setItem("Fields", names);
        field.getCOSObject().setItem("Lock", lock);
    }

    private void refuseTwins() {
        Set<String> names = new HashSet<>();
        for (var field : fields) {
            if (!names.add(field.getPartialName())) {
                throw new IllegalStateException("the template has two places for the field " + field.getPartialName());
            }
        }
    }

    private static @Nullable String uriOf(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                ? action.getURI()
                : null;
    }

    private static PDRectangle wholePoints(PDRectangle area) {
        int left = Math.round(area.getLowerLeftX());
        int bottom = Math.round(area.getLowerLeftY());
        return new PDRectangle(left, bottom, Math.round(area.getWidth()), Math.round(area.getHeight()));
    }
}
