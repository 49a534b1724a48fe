package vn.vinhdanh.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions stand in the database, so that every node knows them and a restart ends none. */
@Configuration(proxyBeanMethods = false)
class WebSessions {

    private static final Logger LOG = LoggerFactory.getLogger(WebSessions.class);

    /** Only what we put there comes out of a session again. */
    private static final ObjectInputFilter KNOWN =
            ObjectInputFilter.Config.createFilter("maxdepth=40;maxbytes=1000000;java.lang.*;java.util.**;java.time.**;"
                    + "java.net.URL;java.net.URI;jakarta.servlet.http.Cookie;org.springframework.security.**;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;"
                    + "org.camunda.bpm.webapp.impl.security.**;vn.vinhdanh.platform.**;!*");

    /** Requests of one session that write the same attribute at the same moment do not collide. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> upserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    GenericConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, WebSessions::read);
        return conversion;
    }

    /** An attribute that this version cannot read is as good as none: the person signs in again. */
    private static @Nullable Object read(byte[] bytes) {
        try (var stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(KNOWN);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
            LOG.warn("An attribute of a session cannot be read and is left out: {}", unreadable.toString());
            return null;
        }
    }
}
