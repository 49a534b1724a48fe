package vn.vinhdanh.catalogue.rows;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.database.FilesMigration;

/**
 * Fills the catalogue from its files when they are new or have changed; what two people have changed since stays above
 * the file's word.
 */
@Component
class CatalogueFiles extends FilesMigration {

    CatalogueFiles() {
        super("rows of the catalogue");
    }

    @Override
    protected List<byte[]> files() {
        return Stream.of(CatalogueTable.values()).map(CatalogueFiles::bytes).toList();
    }

    private static byte[] bytes(CatalogueTable table) {
        try (var file = file(table).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void migrate(Context context) throws IOException, CsvValidationException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var rows = new CatalogueRows(jdbc);
        var changes = new ChangeRows(jdbc).inForce();
        for (var table : CatalogueTable.values()) {
            var wanted = read(table);
            changes.stream()
                    .filter(change -> change.table() == table)
                    .forEach(change -> wanted.put(table.key(change.after()), change.after()));
            if (!table.isReferredTo()) {
                rows.keepOnly(table, wanted.values());
            }
            rows.put(table, wanted.values());
        }
    }

    /** The rows of the table's file by their keys. */
    static Map<String, Map<String, String>> read(CatalogueTable table) throws IOException, CsvValidationException {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        try (var file =
                new CSVReaderHeaderAware(new InputStreamReader(file(table).getInputStream(), StandardCharsets.UTF_8))) {
            for (var row = file.readMap(); row != null; row = file.readMap()) {
                rows.put(table.key(row), row);
            }
        }
        return rows;
    }

    private static ClassPathResource file(CatalogueTable table) {
        return new ClassPathResource("catalogue/" + table.inDatabase() + ".csv");
    }
}
