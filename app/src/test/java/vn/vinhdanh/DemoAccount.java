package vn.vinhdanh;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One row of {@code demo-accounts.csv}. */
public record DemoAccount(String userName, String fullName, String role, String unit, String password, String pin) {

    /** The rows of the file by user name. */
    public static Map<String, DemoAccount> read(Path file) {
        try (var rows = new CSVReader(new StringReader(Files.readString(file)))) {
            var accounts = new TreeMap<String, DemoAccount>();
            for (var row : rows.readAll().stream().skip(1).toList()) {
                accounts.put(row[0], new DemoAccount(row[0], row[1], row[2], row[3], row[4], row[5]));
            }
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
