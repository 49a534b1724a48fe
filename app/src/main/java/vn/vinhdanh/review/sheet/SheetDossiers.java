package vn.vinhdanh.review.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;

/** Fetches dossiers in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class SheetDossiers {

    private final Nominations nominations;
    private final Evidence evidence;

    SheetDossiers(Nominations nominations, Evidence evidence) {
        this.nominations = nominations;
        this.evidence = evidence;
    }

    /** The dossiers with these ids, in no particular order. */
    List<Dossier> of(Collection<Long> ids) {
        var rows = nominations.findAll(ids);
        var checked = nominations.checked(rows);
        var files = evidence.of(ids);
        return rows.stream()
                .map(row -> new Dossier(
                        row, Objects.requireNonNull(checked.get(row.id())), files.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The nominee, when it stands in the task's proposal; one of another proposal does not exist here. */
    long requireOf(OpenTask task, long nominationId) {
        if (nominations.find(nominationId).proposalId() != task.caseId()) {
            throw new NotFound();
        }
        return nominationId;
    }
}
