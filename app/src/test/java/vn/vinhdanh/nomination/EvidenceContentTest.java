package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceContentTest {

    @Test
    void everyKindIsKnownByItsContent() {
        var kinds = Map.of(
                EvidenceKind.PDF, SamplePdf.plain(),
                EvidenceKind.DOCX, SampleFiles.docx(),
                EvidenceKind.XLSX, SampleFiles.xlsx(),
                EvidenceKind.JPG, SampleFiles.jpg(),
                EvidenceKind.PNG, SampleFiles.png());

        kinds.forEach(
                (kind, content) -> assertThat(EvidenceContent.kindOf(content)).isEqualTo(kind));
    }

    @Test
    void whatIsNoneOfThemIsRefusedWhateverItIsCalled() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);

        refuses(page, "nomination.evidence.unknown");
        refuses(drawing, "nomination.evidence.unknown");
        refuses(SampleFiles.exe(), "nomination.evidence.unknown");
        refuses(SampleFiles.withPart(new byte[0], "readme.txt", page), "nomination.evidence.unknown");
    }

    @Test
    void macrosAndWhatIsFetchedFromElsewhereAreRefused() {
        refuses(SampleFiles.docm(), "nomination.evidence.macros");
        refuses(SampleFiles.docxWithProgram(), "nomination.evidence.macros");
        refuses(SampleFiles.docxFetchingATemplate(), "nomination.evidence.macros");
        refuses(
                SampleFiles.withPart(SampleFiles.xlsx(), "xl/embeddings/oleObject1.bin", new byte[10]),
                "nomination.evidence.macros");
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefused() {
        refuses(SampleFiles.bomb(), "nomination.evidence.tooMuchInside");
    }

    @Test
    void aFileThatIsNotTheSameForAllReadersIsRefused() {
        refuses(SampleFiles.docxWithAHiddenPart(), "document.file.broken");
    }

    @Test
    void aPictureThatStopsHalfwayIsRefused() {
        var photo = SampleFiles.picture("jpg", 1_000, 1_000);
        var scan = SampleFiles.picture("png", 1_000, 1_000);

        refuses(Arrays.copyOf(photo, photo.length / 2), "document.file.broken");
        refuses(Arrays.copyOf(scan, scan.length / 2), "document.file.broken");
    }

    @Test
    void aPictureWithTooManyPointsIsRefusedBeforeItIsDrawn() {
        var small = SampleFiles.png();
        // width and height of the picture stand behind its first sixteen bytes
        small[17] = 1;
        small[21] = 1;

        refuses(small, "document.picture.tooManyPixels");
    }

    private static void refuses(byte[] content, String reason) {
        assertThatThrownBy(() -> EvidenceContent.kindOf(content)).is(refusing("evidence " + reason));
    }
}
