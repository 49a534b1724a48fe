package vn.vinhdanh.register.past;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.AwardLevel;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.register.past.KnownAwards.Known;

/** Knows what awards are called, in the law and by people; two statements, whatever is asked afterwards. */
@Component
public class AwardNames {

    private final JdbcClient jdbc;

    AwardNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, as the catalogue stands now. */
    @Transactional(readOnly = true)
    public KnownAwards all() {
        var rows = jdbc.sql("select code, name, level, basis from catalogue.award order by code, regime desc")
                .query(Row.class)
                .list();
        var byCode = rows.stream()
                .collect(Collectors.groupingBy(Row::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(regimes -> new Known(
                        regimes.get(0).code(),
                        regimes.get(0).name(),
                        regimes.stream().map(Row::level).collect(Collectors.toSet()),
                        regimes.get(0).basis()))
                .collect(Collectors.toMap(Known::code, Function.identity(), (one, two) -> one, LinkedHashMap::new));
        return new KnownAwards(
                byCode,
                grouped(rows.stream().map(row -> Map.entry(FoldedText.fold(row.name()), row.code()))),
                aliases());
    }

    private Map<String, Set<String>> aliases() {
        return grouped(jdbc
                .sql("select folded_name, award_code from register.colloquial_award")
                .query((row, number) -> Map.entry(row.getString("folded_name"), row.getString("award_code")))
                .list()
                .stream());
    }

    private static Map<String, Set<String>> grouped(java.util.stream.Stream<Map.Entry<String, String>> pairs) {
        return pairs.collect(Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private record Row(String code, String name, AwardLevel level, String basis) {}
}
