package vn.vinhdanh.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.cms.ICMSUtils;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;

class CmsReadingTest {

    @Test
    void ourReaderIsTheFirstThatDssFinds() {
        assertThat(ServiceLoader.load(ICMSUtils.class).findFirst()).get().isInstanceOf(ZeroPaddedCms.class);
    }

    @Test
    void theCheckAtTheStartPasses() {
        assertThatCode(CmsReading::new).doesNotThrowAnyException();
    }

    @Test
    void whatDssShipsStillNeedsOurs() throws Exception {
        var bare = new CMSSignedDataGenerator()
                .generate(new CMSAbsentContent())
                .toASN1Structure()
                .getEncoded("DER");
        var padded = Arrays.copyOf(bare, bare.length + 16);

        assertThatThrownBy(() -> new CMSObjectUtils().parseToCMS(padded)).hasMessageContaining("CAdES");
        assertThatCode(() -> new ZeroPaddedCms().parseToCMS(padded)).doesNotThrowAnyException();
    }
}
