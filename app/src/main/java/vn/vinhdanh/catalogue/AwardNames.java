package vn.vinhdanh.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.KnownAwards.Known;
import vn.vinhdanh.platform.text.FoldedText;

/** Knows what awards are called, in the law and by people; two statements, whatever is asked afterwards. */
@Component
public class AwardNames {

    private final JdbcClient jdbc;
    private final Aliases aliases;

    AwardNames(JdbcClient jdbc, Aliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
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
                grouped(aliases.all().stream()
                        .map(alias -> Map.entry(FoldedText.fold(alias.alias()), alias.awardCode()))));
    }

    private static Map<String, Set<String>> grouped(Stream<Map.Entry<String, String>> pairs) {
        return pairs.collect(Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private record Row(String code, String name, AwardLevel level, String basis) {}
}
