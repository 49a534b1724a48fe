package vn.vinhdanh.review.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.platform.engine.OpenTask;

/**
 * What the appraisal page shows: a page of the list of a proposal, and the chosen row in full.
 *
 * @param loaded the rows of the page and the chosen one, by id
 */
record AppraisalSheet(OpenTask task, Proposal proposal, SheetList list, Map<Long, AppraisalRow> loaded) {

    public String url() {
        return url(task);
    }

    static String url(OpenTask task) {
        return "/workspace/tasks/" + task.id() + "/appraisal";
    }

    /** The address of this list with another row chosen. */
    public String rowUrl(long row) {
        return list.query().address(url(), "row", row);
    }

    /** The address of another page of the list, the chosen row as it is. */
    public String pageUrl(int page) {
        return list.query().address(url(), "page", page) + "&row=" + chosen().id();
    }

    /** Where something about the chosen row is posted to. */
    public String chosenUrl(String deed) {
        return list.query().address(url() + "/" + chosen().id() + deed, "row", chosen().id());
    }

    /** Where something about the list is posted to. */
    public String listUrl(String deed) {
        return list.query().address(url() + deed, "row", chosen().id());
    }

    public List<AppraisalRow> rows() {
        return list.shown().stream().map(row -> row(row.id())).toList();
    }

    public AppraisalRow chosen() {
        return row(list.chosen().id());
    }

    public @Nullable Outline next() {
        return list.next();
    }

    /** Whether the row stands on this page of the list. */
    public boolean isShown(Outline row) {
        return list.shown().contains(row);
    }

    /** Whether the row may be chosen together with others. */
    public boolean mayBePicked(AppraisalRow row) {
        return !row.isWithdrawn() && list.find(row.id()).filter(list::matches).isPresent();
    }

    /** Every row of the proposal that the unit has not withdrawn has its verdict. */
    public boolean isFinished() {
        return list.decided() == list.standing();
    }

    public boolean mayWrite() {
        return task.mayWrite() && barred() == null && !chosen().isWithdrawn();
    }

    /** Why this person may not appraise the chosen row, as a key of the bundle; null when they may. */
    public @Nullable String barred() {
        return chosen().barred();
    }

    private AppraisalRow row(long id) {
        return Objects.requireNonNull(loaded.get(id));
    }
}
