package vn.vinhdanh.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;

/** What the appraisal page shows: the list of a proposal, and the chosen row in full. */
record AppraisalSheet(OpenTask task, Proposal proposal, List<AppraisalRow> rows, AppraisalRow chosen) {

    static AppraisalSheet of(OpenTask task, Proposal proposal, List<AppraisalRow> rows, @Nullable Long chosenId) {
        var chosen = rows.stream()
                .filter(row -> chosenId == null ? row.isOpen() : row.id() == chosenId)
                .findFirst()
                .or(() -> chosenId == null ? rows.stream().findFirst() : Optional.empty())
                .orElseThrow(NotFound::new);
        return new AppraisalSheet(task, proposal, rows, chosen);
    }

    public String url() {
        return "/workspace/tasks/" + task.id() + "/appraisal";
    }

    public long decided() {
        return rows.stream()
                .filter(row -> !row.isWithdrawn() && row.verdict() != null)
                .count();
    }

    /** How many rows need a verdict: those that the unit has not withdrawn. */
    public long standing() {
        return rows.stream().filter(row -> !row.isWithdrawn()).count();
    }

    /** The next row without a verdict, after the chosen one if there is any. */
    public @Nullable AppraisalRow next() {
        var after = rows.subList(rows.indexOf(chosen) + 1, rows.size());
        return firstOpen(after) == null ? firstOpen(rows) : firstOpen(after);
    }

    private @Nullable AppraisalRow firstOpen(List<AppraisalRow> among) {
        return among.stream()
                .filter(row -> row.isOpen() && row.id() != chosen.id())
                .findFirst()
                .orElse(null);
    }

    public boolean mayWrite() {
        return task.mayWrite() && barred() == null && !chosen.isWithdrawn();
    }

    /** Why this person may not appraise the chosen row, as a key of the bundle; null when they may. */
    public @Nullable String barred() {
        return chosen.barred();
    }
}
