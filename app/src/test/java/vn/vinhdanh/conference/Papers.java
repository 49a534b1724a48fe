package vn.vinhdanh.conference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.conference.Conference.Nominee;

/** The papers that a unit brings: evidence as PDF, lists as Excel and CSV. */
final class Papers {

    static final String REPORT = "Hoàn thành xuất sắc nhiệm vụ được giao trong giai đoạn 2011-2015, có nhiều sáng kiến "
            + "cải tiến lề lối làm việc, được tập thể ghi nhận và bình chọn.";

    private static final List<String> HEADINGS = List.of(
            "Loại",
            "Họ tên/Tên tập thể",
            "Chức vụ",
            "Đơn vị",
            "Số tháng công tác",
            "Kết quả nhiệm vụ",
            "Bị kỷ luật trong giai đoạn",
            "Đang bị xem xét, xác minh",
            "Thành tích đã được khen",
            "Dựa vào khen chuyên đề",
            "Báo cáo thành tích");

    private Papers() {}

    /** One page that names the nominee, so that a test can read it back. */
    static Path evidence(String name) {
        try (var document = new PDDocument();
                var font = Papers.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            var page = new PDPage();
            document.addPage(page);
            var serif = PDType0Font.load(document, font);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(serif, 14);
                content.newLineAtOffset(72, 720);
                content.showText("Minh chứng thành tích của " + name);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return file("minh-chung-", ".pdf", bytes.toByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A workbook with the nominees and three rows that nobody can take: no name, no number, no kind. */
    static Path workbookWithThreeWrongRows(List<Nominee> nominees) {
        var rows = new ArrayList<>(rows(nominees));
        rows.add(1, changed(rows.get(0), 1, ""));
        rows.add(changed(rows.get(0), 4, "ba mươi"));
        rows.add(changed(rows.get(0), 0, "Tổ"));
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Danh sách");
            rows.add(0, HEADINGS);
            for (var row : rows) {
                var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.forEach(cell ->
                        line.createCell(Math.max(line.getLastCellNum(), 0)).setCellValue(cell));
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return file("danh-sach-", ".xlsx", bytes.toByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The nominees as a CSV that Excel would write in Việt Nam: byte order mark and semicolons. */
    static Path csv(List<Nominee> nominees) {
        var lines = new ArrayList<>(List.of(HEADINGS));
        lines.addAll(rows(nominees));
        var text = lines.stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return file("danh-sach-", ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(List<Nominee> nominees) {
        return nominees.stream().map(Papers::row).toList();
    }

    private static List<String> row(Nominee nominee) {
        return List.of(
                nominee.isCollective() ? "Tập thể" : "Cá nhân",
                nominee.name(),
                nominee.post(),
                "",
                Integer.toString(nominee.serviceMonths()),
                nominee.taskResult().equals("HTXSNV") ? "Hoàn thành xuất sắc" : "Hoàn thành tốt",
                "Không",
                "Không",
                "Không",
                "Không",
                REPORT);
    }

    private static List<String> changed(List<String> row, int column, String value) {
        var changed = new ArrayList<>(row);
        changed.set(column, value);
        return changed;
    }

    private static Path file(String prefix, String suffix, byte[] content) {
        try {
            var file = Files.createTempFile(prefix, suffix);
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
