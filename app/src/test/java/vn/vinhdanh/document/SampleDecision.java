package vn.vinhdanh.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A decision as the product makes them: number and date open, two places to sign, a list over several pages. */
public final class SampleDecision {

    public static final int PEOPLE = 70;

    private SampleDecision() {}

    public static byte[] pdf() {
        return pdf(PEOPLE);
    }

    public static byte[] pdf(int people) {
        return documents().render("sample/decision", model("Về việc tặng Giấy khen điển hình tiên tiến", people));
    }

    static Map<String, Object> model(String subject, int people) {
        return Map.of(
                "subject",
                subject,
                "grounds",
                List.of("Căn cứ Luật Thi đua, Khen thưởng;", "Theo đề nghị của Hội đồng Thi đua - Khen thưởng."),
                "people",
                IntStream.rangeClosed(1, people)
                        .mapToObj("Cá nhân mẫu %02d"::formatted)
                        .toList());
    }

    static PdfDocuments documents() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new PdfDocuments(engine);
    }
}
