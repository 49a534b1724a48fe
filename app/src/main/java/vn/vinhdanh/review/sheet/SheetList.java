package vn.vinhdanh.review.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.review.Appraisal;
import vn.vinhdanh.review.Verdict;

/** A proposal's list as one officer looks at it: filtered, in pages; the chosen row stays in it until another is chosen. */
class SheetList {

    static final int PAGE = 50;

    private final List<Outline> all;
    private final Map<Long, Appraisal> noted;
    private final SheetQuery query;
    private final Outline chosen;
    private final List<Outline> listed;

    SheetList(List<Outline> all, Map<Long, Appraisal> noted, SheetQuery query) {
        this.all = all;
        this.noted = noted;
        this.query = query;
        this.chosen = choose();
        this.listed =
                all.stream().filter(row -> matches(row) || row.equals(chosen)).toList();
    }

    public SheetQuery query() {
        return query;
    }

    public Outline chosen() {
        return chosen;
    }

    /** The rows of the page. */
    public List<Outline> shown() {
        return listed.subList(page() * PAGE, Math.min(listed.size(), (page() + 1) * PAGE));
    }

    public int page() {
        var asked = query.page() == null ? listed.indexOf(chosen) / PAGE : query.page();
        return Math.max(0, Math.min(asked, pages() - 1));
    }

    public int pages() {
        return (listed.size() + PAGE - 1) / PAGE;
    }

    /** How many rows the filter leaves. */
    public long matching() {
        return matched().count();
    }

    /** Whether the filter leaves the row; the chosen one may be in the list without. */
    public boolean matches(Outline row) {
        return query.includes(row, verdict(row));
    }

    /** How many of these can get a verdict. */
    public long appraisable() {
        return matched().filter(row -> !row.withdrawn()).count();
    }

    /** Id and version of every row that the filter leaves and that can get a verdict, as a form sends them back. */
    public String seen() {
        return matched()
                .filter(row -> !row.withdrawn())
                .map(row -> row.id() + ":" + version(row))
                .collect(Collectors.joining(","));
    }

    /** The next row without a verdict that kind and text leave, after the chosen one if there is any. */
    public @Nullable Outline next() {
        var place = all.indexOf(chosen);
        return Stream.concat(all.subList(place + 1, all.size()).stream(), all.subList(0, place).stream())
                .filter(row -> isOpen(row) && query.narrowsTo(row))
                .findFirst()
                .orElse(null);
    }

    public int total() {
        return all.size();
    }

    /** How many rows need a verdict: those that the unit has not withdrawn. */
    public long standing() {
        return all.stream().filter(row -> !row.withdrawn()).count();
    }

    public long decided() {
        return count(Verdict.ENDORSE) + count(Verdict.DECLINE);
    }

    public long endorsed() {
        return count(Verdict.ENDORSE);
    }

    public long declined() {
        return count(Verdict.DECLINE);
    }

    public long doubted() {
        return all.stream().filter(row -> row.doubted() && !row.withdrawn()).count();
    }

    @Nullable
    Appraisal noted(long id) {
        return noted.get(id);
    }

    Optional<Outline> find(long id) {
        return all.stream().filter(row -> row.id() == id).findFirst();
    }

    private Outline choose() {
        if (query.row() != null) {
            return find(query.row()).orElseThrow(NotFound::new);
        }
        return Stream.of(matched().filter(this::isOpen), all.stream().filter(this::isOpen), all.stream())
                .flatMap(rows -> rows)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<Outline> matched() {
        return all.stream().filter(this::matches);
    }

    private boolean isOpen(Outline row) {
        return !row.withdrawn() && verdict(row) == null;
    }

    private long count(Verdict verdict) {
        return all.stream()
                .filter(row -> !row.withdrawn() && verdict(row) == verdict)
                .count();
    }

    private @Nullable Verdict verdict(Outline row) {
        var appraisal = noted.get(row.id());
        return appraisal == null ? null : appraisal.verdict();
    }

    private int version(Outline row) {
        var appraisal = noted.get(row.id());
        return appraisal == null ? 0 : appraisal.version();
    }
}
