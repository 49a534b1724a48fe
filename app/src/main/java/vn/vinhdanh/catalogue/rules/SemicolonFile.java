package vn.vinhdanh.catalogue.rules;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A file of the product whose cells are parted by semicolons: commas stand in what the cells say. */
final class SemicolonFile {

    private SemicolonFile() {}

    /** The file as it is. */
    static byte[] bytes(String name) {
        try (var file = new ClassPathResource(name).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its rows below so many lines of headings. */
    static List<String[]> rows(byte[] file, int headings) {
        try (var lines = new CSVReaderBuilder(
                        new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))
                .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
                .withSkipLines(headings)
                .build()) {
            return lines.readAll();
        } catch (IOException | CsvException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
