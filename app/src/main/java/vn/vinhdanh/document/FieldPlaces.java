package vn.vinhdanh.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The field places of one document. While the pages are drawn each place becomes a link, the one thing the renderer puts
 * exactly where the element stands; {@link PdfFields} turns the links into fields.
 */
final class FieldPlaces implements FSObjectDrawerFactory {

    private static final String LINK = "x-field:";
    /** The renderer refuses a link that leaves its element by a rounding error: 2 of its dots are a tenth of a point. */
    private static final int INSET = 2;

    private final Map<String, FieldPlace> places = new LinkedHashMap<>();

    @Override
    public boolean isReplacedObject(Element element) {
        return FieldPlace.isOne(element);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        if (!FieldPlace.isOne(element)) {
            return null;
        }
        var place = FieldPlace.of(element);
        places.put(place.name(), place);
        return (drawn, x, y, width, height, device, context, dots) -> link(place, width, height);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The place that a link stands for, or null for any other link. */
    @Nullable
    FieldPlace behind(@Nullable String link) {
        return link != null && link.startsWith(LINK) ? places.get(link.substring(LINK.length())) : null;
    }

    private static Map<Shape, String> link(FieldPlace place, double width, double height) {
        var area = new Rectangle(INSET, INSET, (int) width - 2 * INSET, (int) height - 2 * INSET);
        return Map.of(area, LINK + place.name());
    }
}
