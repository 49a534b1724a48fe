package vn.vinhdanh.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Documents as PDF/A-2b from Thymeleaf templates that are well-formed XHTML.
 *
 * <p>A template takes its page rules (A4, margins, page numbers, repeated table heads) from
 * {@code <style th:replace="~{document/page :: style}"></style>} and marks the places that stay open after the first
 * signature:
 *
 * <pre>{@code
 * <object type="x-field/text" data="so" title="Số" data-size="13" data-align="right" style="width: 40pt"></object>
 * <object type="x-field/signature" data="SigDirector" title="Chữ ký" style="width: 170pt; height: 70pt"></object>
 * }</pre>
 *
 * {@code data} is the field's name, unique in the document; {@code data-size} in points (13), {@code data-align}
 * left, center or right (center) and {@code data-style="italic"} apply to text; width and height come from CSS. A text
 * field stands on the line of the text around it. The seal's place may overlap the signature's.
 */
@Component
public class PdfDocuments {

    /** Field of the signature of the person who decides. */
    public static final String SIGNATURE = "SigDirector";
    /** Field of the organisation's seal signature. */
    public static final String SEAL = "SigSeal";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final ITemplateEngine templates;

    PdfDocuments(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The document; {@code template} as in {@code decision/decision}, without the ending. */
    public byte[] render(String template, Map<String, Object> model) {
        var html = templates.process(template, new Context(VIETNAMESE, model));
        try {
            var places = new FieldPlaces();
            var pages = draw(Normalizer.normalize(html, Normalizer.Form.NFC), places);
            return PdfFields.addTo(pages, places);
        } catch (IOException unexpected) {
            throw new UncheckedIOException("template " + template + " does not become a PDF", unexpected);
        }
    }

    private static byte[] draw(String html, FieldPlaces places) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(SRGB);
        builder.useObjectDrawerFactory(places);
        // A text that people typed must never make the server fetch something.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        addFonts(builder);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static void addFonts(PdfRendererBuilder builder) {
        for (var font : SerifFont.values()) {
            var style = font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(font::open, SerifFont.FAMILY, font.weight(), style, true);
        }
    }
}
