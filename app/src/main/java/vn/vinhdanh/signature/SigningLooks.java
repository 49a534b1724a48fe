package vn.vinhdanh.signature;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.SerifFont;

/** What a signature looks like on the page: blue for a person, a red seal for an organisation, DEMO where it is one. */
@Component
class SigningLooks {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Color BLUE = new Color(0, 32, 160);
    /** ISO 8601 with the zone, to the second. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ssxxx");
    private static final float FREE_OF_THE_SEAL = 0.64f;
    private static final float PADDING = 2;
    private static final float LARGEST = 10;

    private final MessageSource texts;

    SigningLooks(MessageSource texts) {
        this.texts = texts;
    }

    /** Lines at the right of the field: its left third belongs to the seal. */
    SignatureImageParameters ofPerson(UnlockedKey key, Instant time, float fieldWidth) {
        var text = text(
                key.demo() ? "signature.look.person.demo" : "signature.look.person",
                key.commonName(),
                TIME.format(time.atZone(VIETNAM)));
        var lines = new SignatureImageTextParameters();
        lines.setText(text);
        lines.setFont(font(text, fieldWidth * FREE_OF_THE_SEAL - 2 * PADDING));
        lines.setTextWrapping(TextWrapping.FONT_BASED);
        lines.setSignerTextPosition(SignerTextPosition.RIGHT);
        lines.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.RIGHT);
        lines.setTextColor(BLUE);
        lines.setBackgroundColor(null);
        lines.setPadding(PADDING);
        var look = new SignatureImageParameters();
        look.setTextParameters(lines);
        return look;
    }

    /** The largest size at which the longest line fits. */
    private static DSSFileFont font(String text, float width) {
        var longest = text.lines()
                .mapToDouble(line -> new GlyphLine(line).width())
                .max()
                .orElse(1);
        var font = new DSSFileFont(SerifFont.REGULAR.open());
        font.setSize(Math.min(LARGEST, width / (float) longest));
        font.setEmbedFontSubset(true);
        return font;
    }

    SignatureImageParameters ofOrganisation(UnlockedKey key, Instant time) {
        var at = time.atZone(VIETNAM);
        var inside = text(
                key.demo() ? "signature.look.seal.demo" : "signature.look.seal",
                at.toLocalDate(),
                TIME_OF_DAY.format(at));
        var look = new SignatureImageParameters();
        look.setImage(new InMemoryDocument(
                SealPicture.of(key.organisation(), inside.lines().toList()), "seal.png", MimeTypeEnum.PNG));
        look.setImageScaling(ImageScaling.STRETCH);
        return look;
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, Locale.forLanguageTag("vi-VN"));
    }
}
