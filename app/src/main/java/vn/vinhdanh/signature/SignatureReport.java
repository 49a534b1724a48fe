package vn.vinhdanh.signature;

import java.util.List;

/** What the strict validation says about every signature of a document, in the order of signing. */
public record SignatureReport(List<SignatureFinding> findings) {

    public SignatureReport {
        findings = List.copyOf(findings);
    }

    /** Whether there are as many signatures as expected and each one is valid; one bad signature spoils the document. */
    public boolean allValid(int expected) {
        return findings.size() == expected && findings.stream().allMatch(SignatureFinding::valid);
    }
}
