package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.SamplePdf;

class PdfGuardTest {

    @Test
    void anOrdinaryPdfIsTaken() {
        assertThatCode(() -> PdfGuard.requireHarmless(SamplePdf.plain(), "evidence"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPdfThatStartsSomethingIsRefused() {
        assertThatThrownBy(() -> PdfGuard.requireHarmless(SamplePdf.withScript(), "evidence"))
                .is(refusing("evidence document.pdf.active"));
        assertThatThrownBy(() -> PdfGuard.requireHarmless(SamplePdf.launchingFromALink(), "evidence"))
                .is(refusing("evidence document.pdf.active"));
    }

    @Test
    void aPdfThatNobodyCanReadIsRefused() {
        assertThatThrownBy(() -> PdfGuard.requireHarmless(SamplePdf.withPassword(), "evidence"))
                .is(refusing("evidence document.pdf.encrypted"));
        assertThatThrownBy(() -> PdfGuard.requireHarmless(SamplePdf.withoutPages(), "evidence"))
                .is(refusing("evidence document.file.broken"));
        assertThatThrownBy(() ->
                        PdfGuard.requireHarmless("%PDF-1.7\nrubbish".getBytes(StandardCharsets.UTF_8), "evidence"))
                .is(refusing("evidence document.file.broken"));
    }
}
