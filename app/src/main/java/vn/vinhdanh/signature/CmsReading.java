package vn.vinhdanh.signature;

import eu.europa.esig.dss.cms.CMSUtils;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.springframework.stereotype.Component;

/** Refuses to start where padded signatures are not read: every signed document would pass for an unsigned one. */
@Component
class CmsReading {

    private static final int PADDING = 16;

    CmsReading() throws CMSException, IOException {
        var bare = new CMSSignedDataGenerator()
                .generate(new CMSAbsentContent())
                .toASN1Structure()
                .getEncoded("DER");
        CMSUtils.parseToCMS(Arrays.copyOf(bare, bare.length + PADDING));
    }
}
