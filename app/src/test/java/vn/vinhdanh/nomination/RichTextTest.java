package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of the text that people type and paste, and how long it is. */
class RichTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Xong <b>năm</b> <i>việc</i></p>                      | <p>Xong <strong>năm</strong> <em>việc</em></p>",
                "<script>alert(1)</script>Lời                            | <p>Lời</p>",
                "<p onclick=alert(1) style='color:red'>Lời</p>           | <p>Lời</p>",
                "<a href='javascript:alert(1)'>Bấm</a>                   | <p>Bấm</p>",
                "<img src=x onerror=alert(1)>Ảnh                         | <p>Ảnh</p>",
                "<svg><script>alert(1)</script><text>Hình</text></svg>   | <p>Hình</p>",
                "<math><mi//xlink:href='data:x,<script>alert(1)'>        | ``",
                "<iframe src=//x></iframe><object data=x></object>       | ``",
                "&lt;script&gt;alert(1)&lt;/script&gt;                   | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<h3 data-section='awards'>Giả</h3>                      | <p>Giả</p>",
                "5 &lt; 7 &amp; 8 > 6&nbsp;đồng                          | <p>5 &lt; 7 &amp; 8 &gt; 6 đồng</p>",
                "<ul><li>Một<ul><li>Con</li></ul></li></ul>              | <ul><li>Một<ul><li>Con</li></ul></li></ul>",
                "<ul><li>Một</li><ol><li>Con</li></ol></ul>              | <ul><li>Một<ol><li>Con</li></ol></li></ul>",
                "<div>Một<div>Hai</div>Ba</div>                          | <p>Một</p><p>Hai</p><p>Ba</p>",
                "Một<br>Hai<br><br>                                      | <p>Một<br />Hai</p>",
                "<p><br></p><p>  </p><ul><li></li></ul>                  | ``",
                "<b style='font-weight:normal'><p>Đoạn</p></b>           | <p>Đoạn</p>",
                "<table><tr><td>Năm</td><td>2015</td></tr></table>       | <p>Năm 2015</p>",
                "<p>Chưa đóng <b>đậm<p>Đoạn sau                          | <p>Chưa đóng <strong>đậm</strong></p><p><strong>Đoạn sau</strong></p>"
            })
    void onlyWordsEmphasisAndListsAreLeft(String typed, String kept) {
        assertThat(RichText.clean(typed)).isEqualTo(kept == null ? "" : kept);
        assertThat(RichText.clean(RichText.clean(typed))).isEqualTo(RichText.clean(typed));
    }

    @Test
    void aPageFromWordLeavesItsParagraphsAndBold() {
        var pasted = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
                <style><!-- p.MsoNormal {margin:0cm; font-size:14.0pt;} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
                <body lang=VI><!--StartFragment--><p class=MsoNormal style='text-align:justify'><b><span style='font-size:
                14.0pt;font-family:"Times New Roman"'>Năm 2015<o:p></o:p></span></b></p>
                <p class=MsoListParagraph style='text-indent:-18.0pt'>Hoàn thành <i>xuất
                sắc</i><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>
                """;

        assertThat(RichText.clean(pasted))
                .isEqualTo("<p><strong>Năm 2015</strong></p><p>Hoàn thành <em>xuất sắc</em></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Đạt <strong>lo\u1ea1i</strong></p>", "<p>Đạt <strong>loa\u0323i</strong>\u200b</p>"})
    void lettersAreCountedAsPeopleReadThem(String typed) {
        assertThat(RichText.length(RichText.clean(typed))).isEqualTo("Đạt loại".length());
    }

    @Test
    void markupAndLineEndsAreNoCharacters() {
        assertThat(RichText.length("<p>Một<br />Hai</p><ul><li>Ba &amp; bốn</li></ul>"))
                .isEqualTo("MộtHaiBa & bốn".length());
    }

    @Test
    void linesOfPlainTextAreParagraphsAndComeBackAsLines() {
        assertThat(RichText.ofPlain("Một <b>\n\n  Hai & ba")).isEqualTo("<p>Một &lt;b&gt;</p><p>Hai &amp; ba</p>");
        assertThat(RichText.plain("<p>Một &lt;b&gt;</p><ul><li>Hai<ul><li>Ba</li></ul></li></ul>"))
                .isEqualTo("Một <b>\nHai\nBa");
    }

    @Test
    void aReportStandsUnderItsHeadingsAndOldTextUnderTheMainOne() {
        var template = new ReportTemplate(
                List.of(
                        new ReportHeading("background", "I. Lý lịch", "", false),
                        new ReportHeading("achievements", "II. Thành tích <2015>", "", true)),
                "Mẫu",
                false);
        var written = Report.of(template.headings().stream()
                .map(heading -> heading.with("Lời " + heading.code()))
                .toList());

        assertThat(written.html())
                .isEqualTo("<h3 data-section=\"background\">I. Lý lịch</h3><p>Lời background</p>"
                        + "<h3 data-section=\"achievements\">II. Thành tích &lt;2015&gt;</h3><p>Lời achievements</p>");
        assertThat(template.sorted(Report.stored(written.html())))
                .containsEntry("background", "<p>Lời background</p>")
                .containsEntry("achievements", "<p>Lời achievements</p>");
        assertThat(written.length()).isEqualTo("Lời backgroundLời achievements".length());
        assertThat(template.sorted(Report.plain("Bản cũ"))).containsEntry("achievements", "<p>Bản cũ</p>");
    }
}
