package vn.vinhdanh.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is.
 *
 * @param url of a PostgreSQL that others run; without it the product starts its own
 * @param user of that PostgreSQL
 * @param password of that PostgreSQL
 * @param data folder of our own server
 * @param programs folder into which our own server is unpacked
 * @param logs folder for what our own server says
 */
@ConfigurationProperties("vinhdanh.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        Path data,
        Path programs,
        Path logs) {

    boolean embedded() {
        return url == null || url.isBlank();
    }
}
