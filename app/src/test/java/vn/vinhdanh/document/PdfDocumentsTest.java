package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {

    private static final byte[] SAMPLE = SampleDecision.pdf();

    @Test
    void theDocumentIsPdfA2b() throws Exception {
        assertThat(VeraPdf.faults(SAMPLE)).isEmpty();
    }

    @Test
    void vietnameseTextIsReadBackComposed() throws Exception {
        var text = CommandLine.textOf(SAMPLE);

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
                .contains("Cá nhân mẫu 70")
                .contains("Phòng Công nghệ thông tin");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void decomposedInputBecomesComposed() throws Exception {
        var decomposed = Normalizer.normalize("Về việc khen thưởng Nguyễn Thị Quỳnh", Normalizer.Form.NFD);

        var pdf = SampleDecision.documents().render("sample/decision", SampleDecision.model(decomposed, 1));

        assertThat(CommandLine.textOf(pdf)).contains("Về việc khen thưởng Nguyễn Thị Quỳnh");
    }

    @Test
    void pagesFromTheSecondOnAreNumberedAndTheListHeadIsRepeated() throws Exception {
        var pages = CommandLine.textOf(SAMPLE).split("\f");

        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pages[0].stripLeading()).doesNotStartWith("1");
        IntStream.range(1, pages.length).forEach(page -> assertThat(pages[page])
                .contains("Họ và tên")
                .satisfies(text -> assertThat(text.stripLeading()).startsWith(String.valueOf(page + 1))));
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (var document = Loader.loadPDF(SAMPLE)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name))
                            .matches(PDFont::isEmbedded)
                            .extracting(PDFont::getName)
                            .asString()
                            .contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void fieldPlacesBecomeEmptyFieldsThatPrint() throws Exception {
        try (var document = Loader.loadPDF(SAMPLE)) {
            var form = document.getDocumentCatalog().getAcroForm();

            assertThat(form.getFields())
                    .extracting("partialName")
                    .containsExactlyInAnyOrder("so", "ngay", "thang", "nam", "SigDirector", "SigSeal");
            assertThat(form.getField("so")).isInstanceOf(PDTextField.class);
            assertThat(((PDSignatureField) form.getField("SigSeal")).getSignature())
                    .isNull();
            assertThat(form.getNeedAppearances()).isFalse();
            assertThat(form.getFields())
                    .flatExtracting(field -> field.getWidgets())
                    .allMatch(widget -> widget.isPrinted()
                            && widget.getNormalAppearanceStream().getBBox().getWidth()
                                    == widget.getRectangle().getWidth());
        }
    }

    @Test
    void theSealStandsOverTheLeftThirdOfTheSignature() throws Exception {
        try (var document = Loader.loadPDF(SAMPLE)) {
            var form = document.getDocumentCatalog().getAcroForm();
            var signature = form.getField("SigDirector").getWidgets().get(0).getRectangle();
            var seal = form.getField("SigSeal").getWidgets().get(0).getRectangle();

            var covered = seal.getUpperRightX() - signature.getLowerLeftX();
            assertThat(covered / signature.getWidth()).isBetween(0.25f, 0.42f);
            assertThat(seal.getLowerLeftX()).isLessThan(signature.getLowerLeftX());
        }
    }

    @Test
    void oneFieldInTwoPlacesIsRefused() {
        assertThatThrownBy(() -> SampleDecision.documents().render("sample/twins", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("so");
    }

    @Test
    void nothingIsFetchedForTheSakeOfAText() throws Exception {
        var visits = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.close();
        });
        elsewhere.start();
        try {
            var address = "http://localhost:" + elsewhere.getAddress().getPort() + "/picture.png";

            var pdf = SampleDecision.documents().render("sample/outside", Map.of("address", address));

            assertThat(CommandLine.textOf(pdf)).contains("Trước", "sau");
            assertThat(visits).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }
}
