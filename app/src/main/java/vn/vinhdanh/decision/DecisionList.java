package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.register.DecisionNumber;

/** The decisions of a department page by page, the newest first. */
@Component
class DecisionList {

    private static final int PAGE_SIZE = 20;

    private final JdbcClient jdbc;

    DecisionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Page page(String department, int asked) {
        var total = jdbc.sql("select count(*) from decision.decision where department = :department")
                .param("department", department)
                .query(Integer.class)
                .single();
        var last = PageNumber.count(total, PAGE_SIZE);
        var number = PageNumber.within(asked, last);
        return new Page(rows(department, number), number, last);
    }

    private List<Row> rows(String department, int page) {
        return jdbc.sql("""
                        select id, call_title, award_name, status, collectives, individuals, seal_number as number,
                               seal_symbol as symbol, seal_day as day
                          from decision.decision
                         where department = :department
                         order by id desc
                         limit :size offset :offset
                        """)
                .param("department", department)
                .param("size", PAGE_SIZE)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query(Row.class)
                .list();
    }

    /** One screen of the list; pages count from 1. */
    record Page(List<Row> rows, int number, int last) {}

    /** One decision in the list; number and day only once it has them. */
    record Row(
            long id,
            String callTitle,
            String awardName,
            DecisionStatus status,
            int collectives,
            int individuals,
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate day) {

        /** Number and symbol as the decision prints them, null before. */
        public @Nullable String written() {
            return number == null || symbol == null ? null : DecisionNumber.written(number, symbol);
        }

        public boolean issued() {
            return status == DecisionStatus.ISSUED;
        }
    }
}
