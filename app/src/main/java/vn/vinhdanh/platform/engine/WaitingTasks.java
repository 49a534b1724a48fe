package vn.vinhdanh.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The steps a person has taken or may take, the most urgent first; one statement, however many there are. */
@Component
public class WaitingTasks {

    private static final int SHOWN = 8;
    private static final Duration SOON = Duration.ofDays(3);

    private static final String MOST_URGENT = """
            select task.id_, task.name_, task.due_date_, task.assignee_ = :person as mine, task.due_date_ < :now as late,
                   coalesce((select text_ from camunda.act_ru_variable
                              where task_id_ = task.id_ and name_ = 'unitName'), '') as unit,
                   coalesce((select text_ from camunda.act_ru_variable
                              where task_id_ = task.id_ and name_ = 'callTitle'), '') as call,
                   count(*) filter (where task.due_date_ < :now) over () as all_late,
                   count(*) filter (where task.due_date_ >= :now and task.due_date_ < :soon) over () as all_soon,
                   count(*) filter (where task.due_date_ is null or task.due_date_ >= :soon) over () as all_later
              from camunda.act_ru_task task
             where (task.assignee_ is null or task.assignee_ = :person) and %s
             order by task.due_date_ nulls last, task.create_time_, task.id_
             limit :shown
            """.formatted(OpenTasks.IN_SIGHT);

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final Clock clock;

    WaitingTasks(JdbcClient jdbc, BusinessCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What waits for the person, colleagues' claimed steps left out. */
    @Transactional(readOnly = true)
    public WaitingWork of(Actor person) {
        var now = clock.instant();
        return jdbc.sql(MOST_URGENT)
                .param("person", person.userName())
                .param("department", person.department())
                .param("groups", OpenTasks.neverEmpty(person))
                .param("today", calendar.today())
                .param("now", Date.from(now))
                .param("soon", Date.from(now.plus(SOON)))
                .param("shown", SHOWN)
                .query(this::work);
    }

    /** Every row carries the counts of all. */
    private WaitingWork work(ResultSet rows) throws SQLException {
        var work = new WaitingWork(List.of(), 0, 0, 0);
        var first = new ArrayList<WaitingTask>();
        while (rows.next()) {
            first.add(task(rows));
            work = new WaitingWork(first, rows.getInt("all_late"), rows.getInt("all_soon"), rows.getInt("all_later"));
        }
        return work;
    }

    private WaitingTask task(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_date_");
        return new WaitingTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("unit"),
                row.getString("call"),
                due == null ? null : calendar.deadlineAt(due),
                row.getBoolean("late"),
                row.getBoolean("mine"));
    }
}
