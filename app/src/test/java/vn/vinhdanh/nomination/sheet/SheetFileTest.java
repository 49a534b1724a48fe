package vn.vinhdanh.nomination.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;
import static vn.vinhdanh.nomination.sheet.SampleSheets.HEADINGS;
import static vn.vinhdanh.nomination.sheet.SampleSheets.csv;
import static vn.vinhdanh.nomination.sheet.SampleSheets.row;
import static vn.vinhdanh.nomination.sheet.SampleSheets.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Upload;

class SheetFileTest {

    private static final List<String> GOOD =
            row("Cá nhân", "Cá nhân mẫu 01", "Chuyên viên", "Phòng mẫu", "25", "Hoàn thành tốt", "Không");

    @Test
    void aWorkbookIsRead() {
        var entry = entries(workbook(List.of(HEADINGS, GOOD))).get(0);

        assertThat(entry.nominee().kind()).isEqualTo(RecipientKind.INDIVIDUAL);
        assertThat(entry.nominee().name()).isEqualTo("Cá nhân mẫu 01");
        assertThat(entry.facts().serviceMonths()).isEqualTo(25);
        assertThat(entry.facts().taskResult()).isEqualTo(TaskResult.HTT);
        assertThat(entry.facts().disciplined()).isFalse();
        assertThat(entry.facts().pendingConductCase()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void csvIsReadWithAndWithoutByteOrderMark(String mark) {
        var semicolons = csv(mark + "Loại;Họ và tên;Chức vụ\r\nCá nhân;\"Cá nhân mẫu; 01\";Chuyên viên\r\n");
        var commas = csv(mark + "Loại,Họ và tên,Đơn vị\nTập thể,Tập thể mẫu 01,\n");

        assertThat(entries(semicolons))
                .extracting(entry -> entry.nominee().name())
                .containsExactly("Cá nhân mẫu; 01");
        assertThat(entries(commas))
                .extracting(entry -> entry.nominee().unitOfDay())
                .containsExactly("Phòng mẫu 01");
    }

    @Test
    void decomposedLettersAndNoBreakSpacesAreTidied() {
        var file = csv("Loại;Họ và tên\nCa\u0301 nha\u0302n;\u00a0Nguye\u0302\u0303n\u00a0\u00a0Mẫu\u200b\n");

        assertThat(entries(file)).extracting(entry -> entry.nominee().name()).containsExactly("Nguyễn Mẫu");
    }

    @Test
    void scriptInANameStaysText() {
        var name = "<script>alert(1)</script>";

        assertThat(entries(workbook(List.of(HEADINGS, row("Cá nhân", name)))))
                .extracting(entry -> entry.nominee().name())
                .containsExactly(name);
    }

    @Test
    void wrongCellsAreNamedByTheirColumn() {
        var file = workbook(List.of(
                HEADINGS,
                row("Nhóm", "Tập thể mẫu 01"),
                row("Cá nhân", ""),
                row("Cá nhân", "Cá nhân mẫu 03", "", "", "hai năm", "Rất tốt", "Có lẽ"),
                GOOD));

        assertThat(wrong(file))
                .containsExactly(
                        "KIND nomination.sheet.kind",
                        "NAME nomination.name.empty",
                        "MONTHS nomination.sheet.months",
                        "RESULT nomination.sheet.result",
                        "DISCIPLINED nomination.sheet.answer");
        assertThat(entries(file)).hasSize(1);
    }

    @Test
    void formulasAreRefusedByCell() {
        var file = workbook(List.of(HEADINGS, row("Cá nhân", "=\"Cá nhân \"&1", "", "", "=1+1")));

        assertThat(wrong(file)).containsExactly("NAME nomination.sheet.formula", "MONTHS nomination.sheet.formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", " =1+1"})
    void textsThatASpreadsheetWouldCalculateAreRefusedByCell(String text) {
        assertThat(wrong(csv("Loại;Họ và tên;Chức vụ\nCá nhân;Cá nhân mẫu 01;" + text + "\n")))
                .containsExactly("POST nomination.sheet.formula");
    }

    @Test
    void reportsMayListPointsBehindDashes() {
        var file = csv("Loại;Họ và tên;Báo cáo\nCá nhân;Cá nhân mẫu 01;- Hoàn thành tốt\nCá nhân;Hai;-1+1\n");

        assertThat(entries(file)).extracting(entry -> entry.report().html()).containsExactly("<p>- Hoàn thành tốt</p>");
        assertThat(wrong(file)).containsExactly("REPORT nomination.sheet.formula");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() {
        var plain = workbook(List.of(HEADINGS, GOOD));
        var macro = SampleSheets.withPart(plain, "xl/vbaProject.bin", new byte[10]);

        assertThatThrownBy(() -> read(macro)).is(refusing("sheet document.workbook.macros"));
    }

    @Test
    void zipBombsAreRefusedBeforeTheyAreParsed() {
        var plain = workbook(List.of(HEADINGS, GOOD));

        assertThatThrownBy(() -> read(SampleSheets.bomb(plain))).is(refusing("sheet document.workbook.tooMuch"));
        assertThatThrownBy(() -> read(SampleSheets.withManyParts(plain)))
                .is(refusing("sheet document.workbook.tooMuch"));
    }

    @Test
    void moreThanTwoThousandRowsAreRefused() {
        var rows = new ArrayList<List<String>>(List.of(HEADINGS));
        for (var number = 0; number < 2_050; number++) {
            rows.add(row("Cá nhân", "Cá nhân mẫu " + number));
        }

        assertThatThrownBy(() -> read(workbook(rows))).is(refusing("sheet nomination.sheet.tooManyRows"));
    }

    @Test
    void otherFilesAreRefusedInWords() {
        assertThatThrownBy(() -> read(new byte[0])).is(refusing("sheet nomination.file.empty"));
        assertThatThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .is(refusing("sheet nomination.sheet.unknown"));
        assertThatThrownBy(() -> read(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
                }))
                .is(refusing("sheet nomination.sheet.oldExcel"));
        assertThatThrownBy(() -> read("Loại;Tên\nCá nhân;Hoà\n".getBytes(StandardCharsets.ISO_8859_1)))
                .is(refusing("sheet nomination.sheet.notUtf8"));
        assertThatThrownBy(() -> Headings.in(read(csv("Một;Hai\n1;2\n"))))
                .is(refusing("sheet nomination.sheet.noHeadings"));
    }

    @Test
    void theTemplateIsUnderstood() {
        var rows = read(NomineeTemplate.workbook(NomineeColumn.asking(EnumSet.allOf(FurtherFact.class))));

        assertThat(Headings.in(rows).places()).hasSize(NomineeColumn.values().length);
    }

    private static List<SheetRow> read(byte[] content) {
        return SheetFile.read(new Upload("danh sách", content));
    }

    private static List<NomineeEntry> entries(byte[] content) {
        return readings(content).stream()
                .flatMap(reading -> reading.entry("Phòng mẫu 01", Map.of()).stream())
                .toList();
    }

    private static List<String> wrong(byte[] content) {
        var readings = readings(content);
        readings.forEach(
                reading -> assertThat(reading.entry("Phòng mẫu 01", Map.of())).isNotNull());
        return readings.stream()
                .flatMap(reading -> reading.wrongCells().stream())
                .map(wrong -> wrong.column() + " " + wrong.reason().text())
                .toList();
    }

    private static List<RowReading> readings(byte[] content) {
        var rows = read(content);
        var headings = Headings.in(rows);
        return rows.stream()
                .filter(row -> row.number() > headings.row())
                .map(row -> new RowReading(headings.read(row).cells()))
                .toList();
    }
}
