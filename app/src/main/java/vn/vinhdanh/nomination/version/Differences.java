package vn.vinhdanh.nomination.version;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.RowChange;
import vn.vinhdanh.nomination.StatedField;

/** Holds the rows of a version against those of the one before. */
@Component
@Transactional(readOnly = true)
class Differences {

    private final KeptRows rows;
    private final StatedTexts texts;

    Differences(KeptRows rows, StatedTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** The changes in full, in a fixed number of statements. */
    List<RowDifference> of(long proposal, int number, List<RowChange> changes) {
        var ids = changes.stream().map(RowChange::nominationId).toList();
        var older = rows.of(proposal, number - 1, ids);
        var newer = rows.of(proposal, number, ids);
        return changes.stream().map(change -> difference(change, older, newer)).toList();
    }

    private RowDifference difference(RowChange change, Map<Long, KeptRow> older, Map<Long, KeptRow> newer) {
        var none = new KeptRow(change.nominationId(), change.kind(), change.name(), Map.of(), List.of());
        var before = older.getOrDefault(change.nominationId(), none);
        var after = newer.getOrDefault(change.nominationId(), none);
        var fields = Arrays.stream(StatedField.values())
                .filter(field -> !Objects.equals(before.value(field), after.value(field)))
                .map(field -> new FieldDifference(
                        field, WordDifference.between(texts.of(before, field), texts.of(after, field))))
                .toList();
        return new RowDifference(change, fields, FileDifference.between(before.files(), after.files()));
    }
}
