package vn.vinhdanh.catalogue.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.platform.Refusal;

/** Puts a row into its table, or says in words what the other rows have against it. */
@Component
class Placement {

    private final CatalogueRows rows;
    private final TransactionTemplate trial;

    Placement(CatalogueRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void place(CatalogueTable table, Map<String, String> cells) {
        try {
            rows.put(table, List.of(cells));
        } catch (DataIntegrityViolationException impossible) {
            throw Refusal.of("catalogue.change.breaks." + rule(impossible));
        }
        if (table == CatalogueTable.BASE_SALARY && rows.salariesOverlap()) {
            throw Refusal.at("valid_from", "catalogue.change.breaks.overlap");
        }
    }

    /** Whether the row would go in, without leaving it there. */
    void rehearse(CatalogueTable table, Map<String, String> cells) {
        trial.executeWithoutResult(attempt -> {
            place(table, cells);
            attempt.setRollbackOnly();
        });
    }

    private static String rule(DataIntegrityViolationException impossible) {
        var state = impossible.getMostSpecificCause() instanceof SQLException database ? database.getSQLState() : "";
        return switch (state) {
            case "23503" -> "reference";
            case "23505" -> "twice";
            default -> "bounds";
        };
    }
}
