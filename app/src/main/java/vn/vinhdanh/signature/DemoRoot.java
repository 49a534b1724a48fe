package vn.vinhdanh.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** The root of the demonstration's certificates, with the key that issues them. */
record DemoRoot(X509Certificate certificate, PrivateKey key) {

    @Override
    public String toString() {
        return "root " + certificate.getSubjectX500Principal();
    }
}
