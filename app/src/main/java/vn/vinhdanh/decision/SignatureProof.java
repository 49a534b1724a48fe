package vn.vinhdanh.decision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.signature.SignatureReports;

/** SignatureProof of a kept file: as many signatures as there must be, all of them valid by the strict policy. */
@Component
class SignatureProof {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureProof.class);

    private final SignatureReports reports;
    private final DecisionDocuments documents;

    SignatureProof(SignatureReports reports, DecisionDocuments documents) {
        this.reports = reports;
        this.documents = documents;
    }

    void require(long file, int signatures) {
        var report = reports.verify(documents.bytes(file));
        if (!report.allValid(signatures)) {
            LOG.error("File {} does not bear {} valid signatures: {}", file, signatures, report.findings());
            throw Refusal.of(
                    "decision.signatures.notValid",
                    signatures,
                    report.findings().size());
        }
    }
}
