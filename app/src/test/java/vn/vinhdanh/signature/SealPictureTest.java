package vn.vinhdanh.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SealPictureTest {

    @Test
    void theSealIsARedRingOnNothing() throws Exception {
        var png = SealPicture.of("Sở Thông tin và Truyền thông tỉnh Bình Dương", List.of("2026-11-22"));

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var side = picture.getWidth();
        assertThat(new Color(picture.getRGB(0, 0), true).getAlpha()).isZero();
        var ring = new Color(picture.getRGB(side * 12 / 640, side / 2), true);
        assertThat(ring.getAlpha()).isEqualTo(255);
        assertThat(ring.getRed()).isGreaterThan(200);
        assertThat(ring.getBlue()).isLessThan(60);
    }

    @Test
    void aLongNameShrinksUntilItFitsTheRing() {
        var line = new GlyphLine("ỦY BAN NHÂN DÂN ".repeat(6));

        assertThat(SealPicture.of("Ủy ban nhân dân ".repeat(6), List.of())).isNotEmpty();
        assertThat(line.width()).isGreaterThan(50);
    }
}
