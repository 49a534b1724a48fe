package vn.vinhdanh.review.conduct;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nomination;

/** Joins nominees with who has looked at them and what is being looked into, in a fixed number of statements. */
@Component
class ConductBook {

    private final ConductChecks checks;
    private final ConductCases cases;

    ConductBook(ConductChecks checks, ConductCases cases) {
        this.checks = checks;
        this.cases = cases;
    }

    ConductChecks checks() {
        return checks;
    }

    @Transactional(readOnly = true)
    public List<ConductRow> rows(List<Nomination> nominees) {
        var ids = nominees.stream().map(Nomination::id).toList();
        var checked = checks.of(ids);
        var open = open(ids);
        return nominees.stream()
                .map(row -> new ConductRow(row, checked.get(row.id()), open.get(row.id())))
                .toList();
    }

    private Map<Long, ConductCase> open(List<Long> ids) {
        return cases.of(ids).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.violated() == null)
                .collect(Collectors.toMap(ConductCase::nominationId, Function.identity()));
    }
}
