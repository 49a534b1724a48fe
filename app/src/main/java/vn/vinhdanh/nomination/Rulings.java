package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Ruling;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What the office decided about conditions that the data leave open; the last word on the same facts counts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rulings {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Rulings(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** By nomination, at most one for each condition. */
    Map<Long, List<Ruling>> of(Collection<Long> nominations) {
        return jdbc
                .sql("""
                        select distinct on (nomination_id, code) nomination_id, code, facts, met, reason, told as by,
                               to_char(ruled_at, 'HH24:MI DD/MM/YYYY') as at
                          from nomination.ruling where nomination_id = any(:nominations)
                         order by nomination_id, code, id desc
                        """)
                .param("nominations", nominations.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong("nomination_id"),
                        new Ruling(
                                row.getString("code"),
                                row.getString("facts"),
                                row.getBoolean("met"),
                                row.getString("reason"),
                                row.getString("by"),
                                row.getString("at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void keep(long nomination, Ruling ruling, Actor officer) {
        jdbc.sql("insert into nomination.ruling (nomination_id, code, facts, met, reason, person, told, ruled_at)"
                        + " values (:nomination, :code, :facts, :met, :reason, :person, :told, :now)")
                .param("nomination", nomination)
                .param("code", ruling.code())
                .param("facts", ruling.facts())
                .param("met", ruling.met())
                .param("reason", ruling.reason())
                .param("person", officer.userName())
                .param("told", officer.fullName())
                .param("now", calendar.now())
                .update();
    }
}
