package vn.vinhdanh.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The reviewed table of routes, laid beside the routes that the application really has. */
final class RouteTable {

    /** A route and the row that says who may call it. */
    record Entry(Route route, RouteRow row) {}

    private final List<RouteRow> rows;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Route> withoutRow = new ArrayList<>();
    private final Set<RouteRow> used = new HashSet<>();

    private RouteTable(List<RouteRow> rows) {
        this.rows = rows;
    }

    static RouteTable over(Set<Route> routes) {
        var table = new RouteTable(read());
        routes.forEach(route -> table.place(route, routes));
        return table;
    }

    private static List<RouteRow> read() {
        try {
            return new ClassPathResource("access/routes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteRow::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row that covers a route counts; a folder of files stands for the rows that name something in it. */
    private void place(Route route, Set<Route> all) {
        var covering = route.isPattern()
                ? rows.stream().filter(row -> isWithin(row, route, all)).toList()
                : rows.stream().filter(row -> row.covers(route)).limit(1).toList();
        if (covering.isEmpty()) {
            withoutRow.add(route);
        }
        covering.forEach(row -> entries.add(new Entry(route.isPattern() ? row.route() : route, row)));
        used.addAll(covering);
    }

    private static boolean isWithin(RouteRow row, Route folder, Set<Route> all) {
        var literal = row.route();
        return !literal.isPattern()
                && !literal.path().contains("{")
                && (literal.path() + "/")
                        .startsWith(folder.path().substring(0, folder.path().length() - 2))
                && all.stream().noneMatch(row::covers);
    }

    List<Entry> entries() {
        return entries.stream().distinct().toList();
    }

    List<Route> routesWithoutRow() {
        return withoutRow;
    }

    List<Route> rowsWithoutRoute() {
        return rows.stream()
                .filter(row -> !used.contains(row))
                .map(RouteRow::route)
                .toList();
    }
}
