package vn.vinhdanh.platform.engine;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The record of every step that was done in another person's stead, written in the transaction that completes it. */
@Component
public class WorkInStead {

    private final ActorsAtTasks actors;
    private final BusinessCalendar calendar;
    private final JdbcClient sql;

    WorkInStead(ActorsAtTasks actors, BusinessCalendar calendar, JdbcClient sql) {
        this.actors = actors;
        this.calendar = calendar;
        this.sql = sql;
    }

    @EventListener
    void on(StepCompleted step) {
        var actor = actors.of(step.taskId(), step.person());
        if (actor.standingInFor() != null) {
            record(step, actor, actor.standingInFor());
        }
    }

    /** What the person did for others and others did for them, the newest first. */
    public List<DoneInStead> concerning(String person) {
        return sql.sql("""
                        select process, case_id, step, about, person, absent, told, done_on
                          from platform.done_in_stead
                         where person = :person or absent = :person
                         order by id desc limit 200
                        """).param("person", person).query(DoneInStead.class).list();
    }

    private void record(StepCompleted step, Actor actor, String absent) {
        var done = new DoneInStead(
                step.process(),
                step.caseId(),
                step.step(),
                step.about(),
                actor.userName(),
                absent,
                actor.fullName(),
                calendar.today());
        sql.sql("""
                        insert into platform.done_in_stead (process, case_id, step, about, person, absent, told, done_on)
                        values (:process, :caseId, :step, :about, :person, :absent, :told, :doneOn)
                        """).paramSource(done).update();
    }
}
