package vn.vinhdanh.catalogue.rows;

import java.util.List;

/**
 * A column of a table of the catalogue.
 *
 * @param name as in the database and in the head of the file
 * @param key whether it tells one row from another
 * @param choices what may stand in a {@link CellKind#CHOICE}
 */
record Column(String name, CellKind kind, boolean key, List<String> choices) {

    static Column of(String name, CellKind kind) {
        return new Column(name, kind, false, List.of());
    }

    static Column choice(String name, String... choices) {
        return new Column(name, CellKind.CHOICE, false, List.of(choices));
    }

    Column asKey() {
        return new Column(name, kind, true, choices);
    }
}
