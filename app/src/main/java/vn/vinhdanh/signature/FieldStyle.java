package vn.vinhdanh.signature;

import java.util.regex.Pattern;
import vn.vinhdanh.document.SerifFont;

/** Font and size of a text field, as the document's template asked for them. */
record FieldStyle(SerifFont font, float size) {

    private static final Pattern DEFAULT_APPEARANCE = Pattern.compile("/(\\w+) (\\d+) Tf .*");

    FieldStyle(String defaultAppearance) {
        this(part(defaultAppearance, 1), Float.parseFloat(group(defaultAppearance, 2)));
    }

    private static SerifFont part(String defaultAppearance, int group) {
        return SerifFont.valueOf(group(defaultAppearance, group));
    }

    private static String group(String defaultAppearance, int group) {
        var match = DEFAULT_APPEARANCE.matcher(defaultAppearance);
        if (!match.matches()) {
            throw new IllegalStateException("not an appearance of ours: " + defaultAppearance);
        }
        return match.group(group);
    }
}
