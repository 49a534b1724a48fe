package vn.vinhdanh.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;

/** One PAdES-B-B signature into an empty field that stands in the document already. */
final class FieldSignature {

    private final UnlockedKey key;
    private final PAdESSignatureParameters parameters = new PAdESSignatureParameters();

    FieldSignature(SigningField field, UnlockedKey key, SignatureImageParameters look, Instant time) {
        this.key = key;
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.forKey(key.key()));
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(time));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(SigningLooks.VIETNAM));
        parameters.setSignerName(key.commonName());
        look.getFieldParameters().setFieldId(field.name());
        look.getFieldParameters().setPage(field.page());
        parameters.setImageParameters(look);
    }

    /** Lets the fields be filled and further prepared signatures be made afterwards, nothing else (DocMDP, P=2). */
    FieldSignature permittingFields() {
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        return this;
    }

    byte[] sign(byte[] pdf) {
        DSSDocument document = new InMemoryDocument(pdf);
        var service = service();
        var toSign = service.getDataToSign(document, parameters);
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value(toSign)));
    }

    private SignatureValue value(ToBeSigned data) {
        try {
            var algorithm = parameters.getSignatureAlgorithm();
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key.key());
            signature.update(data.getBytes());
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException("the key does not sign", unexpected);
        }
    }

    private static PAdESService service() {
        var verifier = new CommonCertificateVerifier();
        // Signing never goes to the network.
        verifier.setAIASource(null);
        var overlap = new PdfSignatureFieldPositionChecker();
        // The seal stands over part of the signature on purpose.
        overlap.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        var pages = new PdfBoxNativeObjectFactory();
        pages.setPdfSignatureFieldPositionChecker(overlap);
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(pages);
        return service;
    }
}
