package vn.vinhdanh.nomination.duplicate;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.text.FoldedText;

/** Prepares comparisons with what a department is known to consist of. */
@Component
class Comparisons {

    private final Units units;

    Comparisons(Units units) {
        this.units = units;
    }

    Comparison of(String department, List<Entry> entries) {
        return new Comparison(
                entries,
                units.of(department).stream()
                        .map(Unit::name)
                        .map(FoldedText::fold)
                        .collect(Collectors.toSet()));
    }
}
