package vn.vinhdanh.signature;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
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

    private final MessageSource texts;

    SigningLooks(MessageSource texts) {
        this.texts = texts;
    }

    SignatureImageParameters ofPerson(UnlockedKey key, Instant time) {
        var line = new SignatureImageTextParameters();
        line.setText(text(
                key.demo() ? "signature.look.person.demo" : "signature.look.person",
                key.commonName(),
                TIME.format(time.atZone(VIETNAM))));
        var font = new DSSFileFont(SerifFont.REGULAR.open());
        font.setEmbedFontSubset(true);
        line.setFont(font);
        line.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        line.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.CENTER);
        line.setTextColor(BLUE);
        line.setBackgroundColor(null);
        line.setPadding(2);
        var look = new SignatureImageParameters();
        look.setTextParameters(line);
        return look;
    }

    SignatureImageParameters ofOrganisation(UnlockedKey key, Instant time) {
        var at = TIME.format(time.atZone(VIETNAM));
        var inside = key.demo() ? text("signature.look.seal.demo", at) : at;
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
