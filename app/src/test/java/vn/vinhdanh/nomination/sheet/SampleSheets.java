package vn.vinhdanh.nomination.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists of nominees as files, good and bad. */
public final class SampleSheets {

    public static final List<String> HEADINGS = List.of(
            "Loại", "Họ tên/Tên tập thể", "Chức vụ", "Đơn vị", "Số tháng công tác", "Kết quả nhiệm vụ", "Bị kỷ luật");

    private SampleSheets() {}

    /** A workbook; a value that starts with {@code =} becomes a formula. */
    public static byte[] workbook(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Danh sách");
            for (var values : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var value : values) {
                    var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                    if (value.startsWith("=")) {
                        cell.setCellFormula(value.substring(1));
                    } else if (value.matches("\\d{1,9}")) {
                        cell.setCellValue(Integer.parseInt(value));
                    } else {
                        cell.setCellValue(value);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<String> row(String... values) {
        return Arrays.asList(values);
    }

    /** All cells of a workbook of texts and numbers, row by row. */
    static List<List<String>> texts(byte[] workbook) {
        return WorkbookReader.read(workbook).stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook with one more part in it. */
    static byte[] withPart(byte[] workbook, String name, byte[] content) {
        return rewritten(workbook, out -> {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        });
    }

    /** Small as a file, 300 MB unpacked. */
    static byte[] bomb(byte[] workbook) {
        var zeros = new byte[1024 * 1024];
        return rewritten(workbook, out -> {
            out.putNextEntry(new ZipEntry("xl/media/image1.png"));
            for (var megabyte = 0; megabyte < 300; megabyte++) {
                out.write(zeros);
            }
        });
    }

    static byte[] withManyParts(byte[] workbook) {
        return rewritten(workbook, out -> {
            for (var part = 0; part < 600; part++) {
                out.putNextEntry(new ZipEntry("xl/part" + part + ".xml"));
            }
        });
    }

    private static byte[] rewritten(byte[] workbook, Addition addition) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var bytes = new ByteArrayOutputStream()) {
            try (var out = new ZipOutputStream(bytes)) {
                for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    in.transferTo(out);
                }
                addition.to(out);
            }
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Addition {
        void to(ZipOutputStream out) throws IOException;
    }
}
