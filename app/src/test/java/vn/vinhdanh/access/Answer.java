package vn.vinhdanh.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a person can read in an answer: the words of a page, of JSON, of a PDF or a spreadsheet, without what they typed themselves. */
record Answer(int status, String text) {

    /** What people typed themselves, and the token in the head: among ten thousand random ones some look like a marker. */
    private static final Pattern ECHO = Pattern.compile("(value|name=\"csrf-token\" content)=\"[^\"]*\"");

    private static final Pattern MARKER = Pattern.compile("Zq[a-z]{8}");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) mục trong sổ");
    private static final Pattern COUNT = Pattern.compile("\"count\":\\s*(\\d+)");

    static Answer of(HttpResponse<byte[]> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        var text = type.startsWith("application/pdf")
                ? words(response.body())
                : type.endsWith("spreadsheetml.sheet") ? cells(response.body()) : Caller.text(response);
        return new Answer(response.statusCode(), ECHO.matcher(text).replaceAll(""));
    }

    private static String words(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cells(byte[] workbook) {
        try (var cells = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(workbook)))) {
            return cells.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String sign) {
        return text.contains(sign);
    }

    Set<String> markers() {
        return MARKER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    long rows() {
        return Math.max(0, text.split("<tr>", -1).length - 2);
    }

    long total() {
        return number(TOTAL);
    }

    long count() {
        return number(COUNT);
    }

    private long number(Pattern pattern) {
        var found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
