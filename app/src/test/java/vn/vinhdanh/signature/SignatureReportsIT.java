package vn.vinhdanh.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.document.SampleDecision;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureReportsIT {

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
    void aChangedByteInTheDecisionBreaksBothSignatures() throws Exception {
        var tampered = changed(sealed, "W5M0MpCehiHzreSzNTczkc9d", "W5M0MpCehiHzreSzNTczkc9e", 0);

        assertThat(reports.verify(tampered).findings())
                .extracting(SignatureFinding::valid)
                .containsExactly(false, false);
        assertThat(PdfSig.of(tampered, keys.demoRoot()).signatures())
                .hasSize(2)
                .allMatch(words -> words.contains("Digest Mismatch"));
    }

    @Test
    void aChangedByteInTheClerksRevisionBreaksTheSealAlone() throws Exception {
        var tampered = changed(sealed, "/FontWeight 400.0", "/FontWeight 401.0", signed.length);

        assertThat(reports.verify(tampered).findings())
                .extracting(SignatureFinding::valid)
                .containsExactly(true, false);
        assertThat(PdfSig.of(tampered, keys.demoRoot()).valid()).isEqualTo(1);
    }

    @Test
    void aPagePaintedAfterTheFirstSignatureFails() throws Exception {
        assertThat(reports.verify(painted(signed, 1)).allValid(1)).isFalse();
    }

    @Test
    void aPagePaintedBetweenSignatureAndSealFailsEvenFarBackInALongAnnex() throws Exception {
        var signers = new DemoSigners(keys, signatures);
        var longSigned = signers.signed(SampleDecision.pdf(330));

        var report = reports.verify(signers.sealed(painted(longSigned, 11)));

        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings().get(0).valid()).isFalse();
    }

    @Test
    void aLongDecisionPassesUnchanged() {
        var signers = new DemoSigners(keys, signatures);

        var report = reports.verify(signers.sealed(signers.signed(SampleDecision.pdf(330))));

        assertThat(report.allValid(2)).isTrue();
    }

    @Test
    void aNumberChangedAfterTheSealFails() throws Exception {
        var tampered = updated(sealed, document -> {
            var field = document.getDocumentCatalog().getAcroForm(null).getField("so");
            field.getCOSObject().setString("V", "99");
            return Set.of(field.getCOSObject());
        });

        assertThat(reports.verify(tampered).allValid(2)).isFalse();
    }

    @Test
    void anythingAppendedAfterTheSealFails() throws Exception {
        var tampered = updated(sealed, document -> {
            document.getDocumentInformation().setSubject("khác");
            return Set.of(document.getDocumentInformation().getCOSObject());
        });

        assertThat(reports.verify(tampered).allValid(2)).isFalse();
    }

    @FunctionalInterface
    private interface Change {
        Set<org.apache.pdfbox.cos.COSDictionary> apply(PDDocument document) throws IOException;
    }

    private static byte[] painted(byte[] pdf, int page) throws IOException {
        return updated(pdf, document -> {
            var painted = document.getPage(page - 1);
            try (var content = new PDPageContentStream(document, painted, AppendMode.APPEND, true)) {
                content.addRect(150, 400, 200, 60);
                content.fill();
            }
            return Set.of(painted.getCOSObject());
        });
    }

    private static byte[] updated(byte[] pdf, Change change) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var result = new ByteArrayOutputStream();
            document.saveIncremental(result, change.apply(document));
            return result.toByteArray();
        }
    }

    private static byte[] changed(byte[] pdf, String old, String other, int from) {
        var text = new String(pdf, ISO_8859_1);
        var place = text.indexOf(old, from);
        assertThat(place).as("place of " + old).isPositive();
        return (text.substring(0, place) + other + text.substring(place + old.length())).getBytes(ISO_8859_1);
    }
}
