package vn.vinhdanh.document;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * A place that a template leaves open for a later, permitted change.
 *
 * @param name of the field in the PDF
 * @param signature a signature field, otherwise a text field
 * @param tooltip what a reader aloud says
 * @param fontSize of a text field, in points
 * @param italic style of a text field
 * @param alignment of a text field: 0 left, 1 centre, 2 right
 */
record FieldPlace(String name, boolean signature, String tooltip, int fontSize, boolean italic, int alignment) {

    private static final String TYPE = "x-field/";
    private static final Map<String, Integer> ALIGNMENTS = Map.of("left", 0, "center", 1, "right", 2);

    static boolean isOne(Element element) {
        return element.getAttribute("type").startsWith(TYPE);
    }

    static FieldPlace of(Element element) {
        var name = element.getAttribute("data");
        return new FieldPlace(
                name,
                element.getAttribute("type").equals(TYPE + "signature"),
                attribute(element, "title", name),
                Integer.parseInt(attribute(element, "data-size", "13")),
                attribute(element, "data-style", "").equals("italic"),
                ALIGNMENTS.getOrDefault(attribute(element, "data-align", "center"), 1));
    }

    private static String attribute(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }
}
