package vn.vinhdanh.nomination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** What a table of contents or a list of links in an office file says its parts are. */
record PartTypes(List<Named> named) {

    /** Links that are followed when the file is opened, not when somebody clicks. */
    private static final Set<String> FOLLOWED =
            Set.of("attachedtemplate", "oleobject", "frame", "subdocument", "package");

    static PartTypes in(byte[] part) throws IOException {
        var named = new ArrayList<Named>();
        try {
            var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    named.add(Named.at(xml));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return new PartTypes(named);
    }

    boolean nameMacros() {
        return named.stream()
                .anyMatch(
                        one -> one.type().contains("macroenabled") || one.type().contains("vbaproject"));
    }

    boolean fetchFromElsewhere() {
        return named.stream()
                .anyMatch(one -> one.external()
                        && FOLLOWED.contains(one.type().substring(one.type().lastIndexOf('/') + 1)));
    }

    @Nullable
    EvidenceKind kind() {
        if (named.stream().anyMatch(one -> one.type().endsWith("wordprocessingml.document.main+xml"))) {
            return EvidenceKind.DOCX;
        }
        return named.stream().anyMatch(one -> one.type().endsWith("spreadsheetml.sheet.main+xml"))
                ? EvidenceKind.XLSX
                : null;
    }

    /** One part or link: its type in lower case, and whether it lies outside of the file. */
    private record Named(String type, boolean external) {

        static Named at(XMLStreamReader xml) {
            var contentType = xml.getAttributeValue(null, "ContentType");
            var type = contentType == null ? xml.getAttributeValue(null, "Type") : contentType;
            return new Named(
                    type == null ? "" : type.toLowerCase(Locale.ROOT),
                    "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode")));
        }
    }
}
