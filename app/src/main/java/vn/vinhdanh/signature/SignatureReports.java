package vn.vinhdanh.signature;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proof of the signatures of a document: intact, by certificates under our roots, and nothing changed that must not. */
@Component
public class SignatureReports {

    /** DSS compares pages by sight only up to a number of pages, by default 10; an annex is longer. */
    private static final int PAGES_COMPARED = 60;

    private final TrustedRoots roots;

    SignatureReports(TrustedRoots roots) {
        this.roots = roots;
    }

    /** What stands for and against every signature; a document without signatures has an empty report. */
    public SignatureReport verify(byte[] pdf) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier());
        validator.setPdfObjFactory(pages());
        validator.setEnableEtsiValidationReport(false);
        var reports = validator.validateDocument(StrictPolicy.create());
        var signatures = reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparing(SignatureReports::end))
                .toList();
        var findings = new ArrayList<SignatureFinding>();
        for (var signature : signatures) {
            var last = findings.size() == signatures.size() - 1;
            // A change appended after the last signature is none of ours, whatever DSS thinks of it.
            findings.add(finding(reports, signature, last && end(signature) != pdf.length));
        }
        return new SignatureReport(findings);
    }

    private static int end(SignatureWrapper signature) {
        var range = signature.getSignatureByteRange();
        return range.get(2).add(range.get(3)).intValueExact();
    }

    private static SignatureFinding finding(Reports reports, SignatureWrapper signature, boolean changedLater) {
        var report = reports.getSimpleReport();
        var id = signature.getId();
        var problems = new ArrayList<>(report.getAdESValidationErrors(id).stream()
                .map(Message::getValue)
                .toList());
        if (changedLater) {
            problems.add("The document was changed after its last signature.");
        }
        return new SignatureFinding(
                signature.getFirstFieldName(),
                report.getSignedBy(id),
                report.getSigningTime(id).toInstant(),
                report.isValid(id) && !changedLater,
                List.copyOf(problems));
    }

    private CertificateVerifier verifier() {
        var trusted = new CommonTrustedCertificateSource();
        roots.all().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                roots.revocations().stream().map(InMemoryDocument::new).toArray(DSSDocument[]::new)));
        // Nothing is fetched for the sake of a document that somebody hands in.
        verifier.setAIASource(null);
        return verifier;
    }

    private static PdfBoxNativeObjectFactory pages() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(PAGES_COMPARED);
        var pages = new PdfBoxNativeObjectFactory();
        pages.setPdfDifferencesFinder(differences);
        return pages;
    }
}
