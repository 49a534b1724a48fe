package vn.vinhdanh.signature;

import java.time.Instant;
import java.util.List;

/**
 * What the validation says about one signature.
 *
 * @param field of the document that holds the signature
 * @param signer common name in the certificate
 * @param signedAt as the signature claims
 * @param problems for the log, in English; empty for a valid signature
 */
public record SignatureFinding(String field, String signer, Instant signedAt, boolean valid, List<String> problems) {}
