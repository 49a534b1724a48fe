package vn.vinhdanh.catalogue.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.platform.Actor;

/** Admins of the catalogue, and what they type. */
final class Admins {

    static final Actor LAN = of("bd.lan", "bd");
    static final Actor MINH = of("bd.minh", "bd");
    static final Actor OF_NGHE_AN = of("na.an", "na");

    private Admins() {}

    static Actor of(String name, String department) {
        return new Actor(name, "Người mẫu " + name, department, Set.of(Groups.of(Role.CATALOGUE_ADMIN, department)));
    }

    /** The form of the row that stands, with one cell typed anew. */
    static ChangeForm form(
            CatalogueRows rows, CatalogueTable table, Map<String, String> keys, String column, String typed) {
        var begun = ChangeForm.of(table, rows.standing(table, keys), false);
        return typed(begun, Map.of(column, typed));
    }

    /** The form of a new row. */
    static ChangeForm adding(CatalogueTable table, Map<String, String> typed) {
        return typed(ChangeForm.of(table, Map.of(), true), typed);
    }

    static ChangeForm typed(ChangeForm begun, Map<String, String> typed) {
        var cells = new LinkedHashMap<>(begun.typed());
        cells.putAll(typed);
        return new ChangeForm(
                begun.table(), begun.adding(), begun.seen(), cells, "Văn bản mới", "Điều 1: nguyên văn của văn bản");
    }

    /** One writes it and another one lets it into force. */
    static long agree(
            Changes changes,
            CatalogueRows rows,
            CatalogueTable table,
            Map<String, String> keys,
            String column,
            String typed) {
        var id = changes.propose(form(rows, table, new HashMap<>(keys), column, typed), LAN);
        changes.accept(id, MINH);
        return id;
    }
}
