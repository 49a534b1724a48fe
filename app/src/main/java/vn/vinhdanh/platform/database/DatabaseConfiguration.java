package vn.vinhdanh.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.platform.start.Stage;

/** One pool for engine and domain, so that both change in one transaction. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnExpression("'${vinhdanh.database.url:}'.isBlank()")
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings);
    }

    @Bean
    HikariDataSource dataSource(ObjectProvider<EmbeddedDatabase> embedded, DatabaseSettings settings) {
        var own = embedded.getIfAvailable();
        var pool = own == null
                ? pool(settings.url(), settings.user(), settings.password())
                : pool(own.url(), EmbeddedDatabase.USER, own.password());
        Durability.require(pool);
        Stage.DATABASE.done();
        return pool;
    }

    private static HikariDataSource pool(@Nullable String url, @Nullable String user, @Nullable String password) {
        var pool = new HikariConfig();
        pool.setPoolName("vinhdanh");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        // the engine names its tables without a schema, the modules name theirs with one
        pool.addDataSourceProperty("currentSchema", "camunda");
        pool.addDataSourceProperty("ApplicationName", "vinhdanh");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("connectTimeout", "10");
        pool.addDataSourceProperty("socketTimeout", "300");
        return new HikariDataSource(pool);
    }
}
