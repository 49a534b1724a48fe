package vn.vinhdanh.signature;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Reads signatures out of a PDF, where they are padded with zeros. BouncyCastle refuses the padding from 1.85 on, and DSS
 * 6.4 then takes a signed document for an unsigned one. Found by {@code META-INF/services}, ahead of what DSS ships.
 */
public class ZeroPaddedCms extends CMSObjectUtils {

    @Override
    public CMS parseToCMS(byte[] padded) {
        return super.parseToCMS(withoutPadding(padded));
    }

    /** Cut, not encoded anew: the bytes are what was signed. */
    private static byte[] withoutPadding(byte[] padded) {
        var source = new ByteArrayInputStream(padded);
        try (var content = new ASN1InputStream(source)) {
            content.readObject();
            return Arrays.copyOf(padded, padded.length - source.available());
        } catch (IOException notCms) {
            return padded;
        }
    }
}
