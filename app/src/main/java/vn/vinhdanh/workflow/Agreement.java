package vn.vinhdanh.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the facts of the domain with the tokens of the engine, for all cases in one statement. */
@Component
public class Agreement {

    private final JdbcClient sql;
    private final String comparison;

    Agreement(JdbcClient sql) throws IOException {
        this.sql = sql;
        this.comparison = new ClassPathResource("agreement.sql").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Every disagreement, of committed work only; none is the rule. */
    @Transactional(readOnly = true)
    public List<Disagreement> check() {
        return sql.sql(comparison).query(Disagreement.class).list();
    }

    /** The disagreements of one department. */
    @Transactional(readOnly = true)
    public List<Disagreement> check(String department) {
        return check().stream()
                .filter(disagreement -> disagreement.department().equals(department))
                .toList();
    }
}
