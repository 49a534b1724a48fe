package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidencePdfTest {

    @Test
    void anOrdinaryPdfIsTaken() {
        assertThatCode(() -> EvidencePdf.requireHarmless(SamplePdf.plain())).doesNotThrowAnyException();
    }

    @Test
    void aPdfThatStartsSomethingIsRefused() {
        assertThatThrownBy(() -> EvidencePdf.requireHarmless(SamplePdf.withScript()))
                .is(refusing("evidence nomination.evidence.active"));
        assertThatThrownBy(() -> EvidencePdf.requireHarmless(SamplePdf.launchingFromALink()))
                .is(refusing("evidence nomination.evidence.active"));
    }

    @Test
    void aPdfThatNobodyCanReadIsRefused() {
        assertThatThrownBy(() -> EvidencePdf.requireHarmless(SamplePdf.withPassword()))
                .is(refusing("evidence nomination.evidence.encrypted"));
        assertThatThrownBy(() -> EvidencePdf.requireHarmless(SamplePdf.withoutPages()))
                .is(refusing("evidence nomination.evidence.broken"));
        assertThatThrownBy(() -> EvidencePdf.requireHarmless("%PDF-1.7\nrubbish".getBytes(StandardCharsets.UTF_8)))
                .is(refusing("evidence nomination.evidence.broken"));
    }
}
