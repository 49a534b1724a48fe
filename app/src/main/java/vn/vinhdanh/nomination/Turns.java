package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of many nominations or proposals at once where they are and whose turn it is. */
@Component
@Transactional(readOnly = true)
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The turn of each nomination. */
    public Map<Long, Turn> ofNominations(Collection<Long> nominations) {
        return rows(
                        "select nomination_id as id, turn, detail, 1 as count from nomination.turn where nomination_id",
                        nominations,
                        "")
                .stream()
                .collect(Collectors.toMap(Row::id, Row::turned));
    }

    /** How the nominations of each proposal are spread over the turns, most of them first. */
    public Map<Long, List<Turn>> ofProposals(Collection<Long> proposals) {
        return rows(
                        "select proposal_id as id, turn, detail, count(*) as count from nomination.turn where proposal_id",
                        proposals,
                        " group by proposal_id, turn, detail order by proposal_id, count(*) desc, turn")
                .stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::turned, Collectors.toList())));
    }

    private List<Row> rows(String select, Collection<Long> ids, String order) {
        return jdbc.sql(select + " = any(:ids)" + order)
                .param("ids", ids.toArray(Long[]::new))
                .query(Row.class)
                .list();
    }

    private record Row(long id, String turn, String detail, int count) {

        Turn turned() {
            return new Turn(turn, detail, count);
        }
    }
}
