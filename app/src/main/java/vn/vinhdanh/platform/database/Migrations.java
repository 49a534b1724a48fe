package vn.vinhdanh.platform.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.start.Stage;
import vn.vinhdanh.platform.start.StartRefused;

/** Brings the tables up to date, unless a newer version of the product has been here. */
@Component
class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        for (var applied : flyway.info().applied()) {
            if (!applied.getState().isResolved()) {
                throw new StartRefused("platform.start.databaseNewer", applied.getVersion());
            }
        }
        flyway.migrate();
        Stage.MIGRATIONS.done();
    }
}
