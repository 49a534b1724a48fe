package vn.vinhdanh.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * A signing key while its owner signs.
 *
 * @param chain the owner's certificate, then those of its issuers up to the root
 */
record UnlockedKey(PrivateKey key, List<X509Certificate> chain, boolean demo) {

    X509Certificate certificate() {
        return chain.get(0);
    }

    String commonName() {
        return subject(BCStyle.CN);
    }

    String organisation() {
        return subject(BCStyle.O);
    }

    private String subject(ASN1ObjectIdentifier part) {
        try {
            var names = new JcaX509CertificateHolder(certificate()).getSubject().getRDNs(part);
            return names.length == 0
                    ? ""
                    : IETFUtils.valueToString(names[0].getFirst().getValue());
        } catch (java.security.cert.CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public String toString() {
        return "unlocked key of " + certificate().getSubjectX500Principal();
    }
}
