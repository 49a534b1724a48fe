package vn.vinhdanh.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.platform.start.StartRefused;

/** Committed work survives a power cut, or the product does not start. */
final class Durability {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    static void require(DataSource database) {
        var sql = JdbcClient.create(database);
        for (var setting : SETTINGS) {
            if ("off".equals(sql.sql("show " + setting).query(String.class).single())) {
                throw new StartRefused("platform.start.databaseNotDurable", setting);
            }
        }
    }
}
