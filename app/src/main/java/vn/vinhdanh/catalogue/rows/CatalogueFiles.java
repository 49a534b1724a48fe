package vn.vinhdanh.catalogue.rows;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Fills the catalogue from its files when they are new or have changed; what two people have changed since stays above
 * the file's word.
 */
@Component
class CatalogueFiles implements JavaMigration {

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null; // goes again whenever the checksum changes
    }

    @Override
    public String getDescription() {
        return "rows of the catalogue";
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        for (var table : CatalogueTable.values()) {
            try (var file = file(table).getInputStream()) {
                sum.update(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
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
