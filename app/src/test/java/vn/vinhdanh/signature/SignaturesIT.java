package vn.vinhdanh.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.document.CommandLine;
import vn.vinhdanh.document.PdfDocuments;
import vn.vinhdanh.document.SampleDecision;
import vn.vinhdanh.document.VeraPdf;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignaturesIT {

    @Autowired
    SigningKeys keys;

    @Autowired
    Signatures signatures;

    @Autowired
    SignatureReports reports;

    private byte[] signed = {};
    private byte[] sealed = {};

    @BeforeAll
    void signAndSeal() {
        var signers = new DemoSigners(keys, signatures);
        signed = signers.signed();
        sealed = signers.sealed(signed);
    }

    @Test
    void bothSignaturesPassTheStrictPolicy() {
        var report = reports.verify(sealed);

        assertThat(report.findings())
                .extracting(SignatureFinding::field)
                .containsExactly(PdfDocuments.SIGNATURE, PdfDocuments.SEAL);
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.problems()).isEmpty();
            assertThat(finding.signer()).endsWith("(DEMO)");
            assertThat(finding.signedAt()).isCloseTo(Instant.now(), within10Minutes());
        });
        assertThat(report.allValid(2)).isTrue();
        assertThat(report.allValid(1)).isFalse();
    }

    @Test
    void theSignedDocumentPassesBeforeItHasANumber() {
        assertThat(reports.verify(signed).allValid(1)).isTrue();
    }

    @Test
    void anUnsignedDocumentHasAnEmptyReport() {
        var report = reports.verify(SampleDecision.pdf());

        assertThat(report.findings()).isEmpty();
        assertThat(report.allValid(2)).isFalse();
    }

    @Test
    void aSecondValidatorTrustsBothSignatures() throws Exception {
        assertThat(PdfSig.of(sealed, keys.demoRoot()))
                .matches(said -> said.signatures().size() == 2 && said.valid() == 2);
    }

    @Test
    void theDocumentStaysPdfA2bAtEveryStep() throws Exception {
        assertThat(VeraPdf.faults(signed)).isEmpty();
        assertThat(VeraPdf.faults(sealed)).isEmpty();
    }

    @Test
    void numberAndDateAreReadWhereTheTemplateLeftRoom() throws Exception {
        var text = CommandLine.textOf(sealed);

        assertThat(text.replaceAll(" +", " ")).contains("Số: 07/QĐ-STTTT", "Bình Dương, ngày 05 tháng 02 năm 2015");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void theSignatureShowsNameTimeInVietnamAndThatItIsADemonstration() throws Exception {
        var text = CommandLine.textOf(signed);

        assertThat(text)
                .contains(DemoSigners.NAME + " (DEMO)", "CHỮ KÝ THỬ (DEMO)")
                .containsPattern("Ký lúc \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00");
    }

    @Test
    void everySignedRevisionIsKeptToTheByte() {
        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
    }

    @Test
    void nothingIsSignedOrNumberedTwice() {
        var signers = new DemoSigners(keys, signatures);

        assertThatThrownBy(() -> signers.signed(signed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> signers.sealed(sealed)).isInstanceOf(IllegalStateException.class);
    }

    private static org.assertj.core.data.TemporalUnitOffset within10Minutes() {
        return org.assertj.core.api.Assertions.within(10, ChronoUnit.MINUTES);
    }
}
