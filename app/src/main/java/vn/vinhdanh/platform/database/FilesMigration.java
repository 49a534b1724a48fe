package vn.vinhdanh.platform.database;

import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Brings files of the product into the database, and goes again whenever one of them has changed. */
public abstract class FilesMigration implements JavaMigration {

    private final String description;

    /** Flyway knows it by this description. */
    protected FilesMigration(String description) {
        this.description = description;
    }

    /** The files, in an order that stays. */
    protected abstract Iterable<byte[]> files();

    @Override
    public final @Nullable MigrationVersion getVersion() {
        return null; // goes again whenever the checksum changes
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Integer getChecksum() {
        var sum = new CRC32();
        files().forEach(sum::update);
        return (int) sum.getValue();
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
