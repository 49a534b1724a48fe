package vn.vinhdanh.catalogue;

import java.sql.Connection;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;

/** Lets a migration go again within the transaction of a test. */
public record InsideConnection(Connection connection) implements Context {

    @Override
    public Configuration getConfiguration() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Connection getConnection() {
        return connection;
    }
}
