package vn.vinhdanh.nomination.duplicate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which pairs somebody wants to see.
 *
 * @param call null for all
 * @param kind null for all
 */
public record Asked(@Nullable Long call, @Nullable Kind kind, boolean decided) {

    Asked ofAnyKind() {
        return new Asked(call, null, decided);
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement
                .param("call", call)
                .param("kind", kind == null ? "" : kind.name())
                .param("decided", decided);
    }
}
