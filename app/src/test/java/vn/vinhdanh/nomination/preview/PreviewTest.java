package vn.vinhdanh.nomination.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.SampleFiles;
import vn.vinhdanh.nomination.preview.Block.Look;

class PreviewTest {

    @Test
    void aDocumentKeepsItsHeadingsWordsAndTables() {
        var preview = Preview.of(false, SampleFiles.docx()).orElseThrow();

        assertThat(preview.blocks())
                .containsExactly(
                        new Block(Look.HEADING, "Báo cáo thành tích", List.of()),
                        new Block(Look.PARAGRAPH, "Đã vượt kế hoạch <b>12%</b> & được khen.", List.of()),
                        new Block(
                                Look.TABLE, "", List.of(List.of("Năm", "Sáng kiến"), List.of("2014", "Số hóa hồ sơ"))));
        assertThat(preview.cut()).isFalse();
    }

    @Test
    void aWorkbookIsItsSheetsAsExcelShowedThem() {
        var preview = Preview.of(true, SampleFiles.xlsx()).orElseThrow();

        assertThat(preview.blocks())
                .containsExactly(
                        new Block(Look.HEADING, "Chấm điểm", List.of()),
                        new Block(
                                Look.TABLE,
                                "",
                                List.of(List.of("Tiêu chí", "Điểm <tối đa>"), List.of("Tiêu chí 1", "42"))));
    }

    @Test
    void aLongWorkbookIsCutAndSaysSo() {
        var preview = Preview.of(true, SampleFiles.xlsx(5_000)).orElseThrow();

        assertThat(preview.blocks().get(1).rows()).hasSize(Blocks.MOST_ROWS);
        assertThat(preview.cut()).isTrue();
    }

    @Test
    void whatCannotBeReadHasNoPreview() {
        assertThat(Preview.of(true, new byte[] {1, 2, 3})).isEmpty();
        assertThat(Preview.of(false, new byte[] {1, 2, 3})).isEmpty();
    }
}
