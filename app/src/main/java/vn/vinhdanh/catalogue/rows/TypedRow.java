package vn.vinhdanh.catalogue.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;

/** Reads what somebody typed into a row as the table keeps it, and notes at each cell why it cannot be. */
final class TypedRow {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_TEXT = 4_000;

    private final Set<String> awards;
    private final Actor person;
    private final List<Reason> reasons = new ArrayList<>();

    TypedRow(Set<String> awards, Actor person) {
        this.awards = awards;
        this.person = person;
    }

    List<Reason> reasons() {
        return reasons;
    }

    Wish read(ChangeForm form) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : form.table().columns()) {
            cells.put(column.name(), cell(column, form.typed().getOrDefault(column.name(), "")));
        }
        if (isReversed(cells)) {
            reasons.add(Reason.at("valid_to", "catalogue.cell.reversed"));
        }
        require("why", form.why());
        require("source", form.source());
        return new Wish(form.table(), cells, form.why(), form.source());
    }

    private String cell(Column column, String typed) {
        if (typed.isEmpty()) {
            if (!column.kind().isOptional()) {
                reasons.add(Reason.at(column.name(), "catalogue.cell.empty"));
            }
            return "";
        }
        if (typed.length() > LONGEST) {
            reasons.add(Reason.at(column.name(), "catalogue.cell.long", LONGEST, typed.length()));
            return typed;
        }
        var kept = kept(column, typed);
        if (kept.isEmpty()) {
            reasons.add(Reason.at(column.name(), "catalogue.cell." + column.kind()));
        }
        return kept.orElse(typed);
    }

    private Optional<String> kept(Column column, String typed) {
        return column.kind().kept(typed).filter(cell -> switch (column.kind()) {
            case CHOICE -> column.choices().contains(cell);
            case AWARD -> awards.contains(cell);
            case DEPARTMENT -> cell.equals(person.department());
            default -> true;
        });
    }

    private boolean isReversed(Map<String, String> cells) {
        var to = cells.getOrDefault("valid_to", "");
        // days as the table keeps them stand in the order of their letters
        return reasons.isEmpty() && !to.isEmpty() && to.compareTo(cells.getOrDefault("valid_from", "")) < 0;
    }

    private void require(String place, String text) {
        if (text.isEmpty()) {
            reasons.add(Reason.at(place, "catalogue.change.no." + place));
        } else if (text.length() > LONGEST_TEXT) {
            reasons.add(Reason.at(place, "catalogue.cell.long", LONGEST_TEXT, text.length()));
        }
    }
}
