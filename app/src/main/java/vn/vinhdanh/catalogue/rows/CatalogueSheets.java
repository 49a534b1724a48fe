package vn.vinhdanh.catalogue.rows;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.AwardFinder;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.catalogue.Regimes;
import vn.vinhdanh.catalogue.rows.CatalogueSheet.Choice;
import vn.vinhdanh.catalogue.rows.CatalogueSheet.Line;
import vn.vinhdanh.catalogue.rows.CatalogueSheet.Query;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Gathers the screens of the catalogue. */
@Component
class CatalogueSheets {

    /** What the list leaves to the row's own page, or shows in another way. */
    private static final List<String> NOT_LISTED = List.of("regime", "valid_to", "verified");

    private final CatalogueRows rows;
    private final Awards awards;
    private final ChangeRows changes;
    private final AwardFinder finder;
    private final Regimes regimes;
    private final BusinessCalendar calendar;
    private final RowTexts texts;

    CatalogueSheets(
            CatalogueRows rows,
            Awards awards,
            ChangeRows changes,
            AwardFinder finder,
            Regimes regimes,
            BusinessCalendar calendar,
            RowTexts texts) {
        this.rows = rows;
        this.awards = awards;
        this.changes = changes;
        this.finder = finder;
        this.regimes = regimes;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** The regime that somebody asks for, or that of today. */
    Regime regime(String asked) {
        return List.of(Regime.values()).stream()
                .filter(regime -> regime.name().equals(asked))
                .findFirst()
                .orElseGet(() -> regimes.on(calendar.today()));
    }

    @Transactional(readOnly = true)
    public CatalogueSheet of(Query query, Actor person) {
        var table = query.table();
        var department = person.department();
        var skipped = (query.number() - 1L) * CatalogueSheet.PAGE_SIZE;
        var names = awards.names();
        return new CatalogueSheet(
                query,
                regimeChoices(department),
                listed(table).stream().map(column -> head(table, column)).toList(),
                rows.page(table, query.regime(), department, skipped, CatalogueSheet.PAGE_SIZE).stream()
                        .map(cells -> line(table, cells, names))
                        .toList(),
                rows.count(table, query.regime(), department),
                finder.find(query.name(), Regime.valueOf(query.regime())),
                regimes.isNewerWaitingOn(calendar.today()),
                Right.MAINTAIN_CATALOGUE.isHeldBy(person),
                Right.READ_CATALOGUE_CHANGES.isHeldBy(person),
                changes.count(department).pending());
    }

    private List<Choice> regimeChoices(String department) {
        return rows.page(CatalogueTable.REGIME, "", department, 0, Regime.values().length).stream()
                .map(cells -> new Choice(cells.getOrDefault("code", ""), cells.get("code") + ": " + validity(cells)))
                .toList();
    }

    private Line line(CatalogueTable table, Map<String, String> cells, Map<String, String> names) {
        return new Line(
                table.key(cells),
                listed(table).stream()
                        .map(column -> cell(table, column, cells, names))
                        .toList(),
                !cells.getOrDefault("verified", "").equals("false"));
    }

    private String cell(CatalogueTable table, Column column, Map<String, String> cells, Map<String, String> names) {
        return isValidity(table, column)
                ? validity(cells)
                : texts.of(column, cells.getOrDefault(column.name(), ""), names);
    }

    private String validity(Map<String, String> cells) {
        return texts.validity(cells.getOrDefault("valid_from", ""), cells.getOrDefault("valid_to", ""));
    }

    private static List<Column> listed(CatalogueTable table) {
        return table.columns().stream()
                .filter(column -> !NOT_LISTED.contains(column.name()))
                .toList();
    }

    private static String head(CatalogueTable table, Column column) {
        return "catalogue.column." + (isValidity(table, column) ? "validity" : column.name());
    }

    private static boolean isValidity(CatalogueTable table, Column column) {
        return column.name().equals("valid_from") && table.has("valid_to");
    }
}
