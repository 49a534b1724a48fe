package vn.vinhdanh.platform.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.platform.Refusal;

/** What the test model {@code test-step} calls. */
@ProcessTasks
public class StepTasks {

    private final List<String> followed = new CopyOnWriteArrayList<>();
    private final JdbcClient jdbc;

    StepTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void decide(String caseId, String verdict, String person) {
        if (!"AGREED".equals(verdict)) {
            throw Refusal.at("row-12", "platform.task.claimFirst");
        }
        jdbc.sql("insert into platform.wake_up (process, message, passed_activity, case_id) values ('t', ?, ?, ?)")
                .params(person, "decide", Long.valueOf(caseId))
                .update();
    }

    public void follow(String caseId) {
        followed.add(caseId);
    }

    List<String> followed() {
        return followed;
    }
}
