package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.TestModels;

/** The mail that says that a last day draws near: when, to whom, and once. */
@IntegrationTest
class RemindersIT {

    private static final String DEPARTMENT = "nhac";
    private static final String OFFICE = "nhac.office";

    @Autowired
    PostOffice post;

    @Autowired
    Reminders reminders;

    @Autowired
    TestModels models;

    @Autowired
    Acting acting;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    private Actor first;
    private Actor second;

    @BeforeEach
    void open() {
        models.deploy();
        first = post.person("nhac.mot", DEPARTMENT, OFFICE);
        second = post.person("nhac.hai", DEPARTMENT, OFFICE);
        post.open();
    }

    @AfterEach
    void close() {
        sql.sql("update camunda.act_ru_task set due_date_ = null where tenant_id_ = ?")
                .param(DEPARTMENT)
                .update();
        post.close();
    }

    @ParameterizedTest(name = "opened {0} h ago, due in {1} h: {2}")
    @CsvSource({
        "100, 71, true",
        "100, 73, false",
        "100, -1, false",
        "40, 30, false",
        "40, 23, true",
        "2, 23, true",
        "2, 20, false",
        "0, 1, false"
    })
    void isWrittenThreeDaysBeforeOrOneDayBeforeForWhatCameLate(int openedAgo, int dueIn, boolean reminded) {
        task(openedAgo, dueIn);

        remind();

        assertThat(readers()).hasSize(reminded ? 2 : 0);
    }

    @Test
    void reachesEachPersonOnceHoweverOftenItIsLookedFor() {
        task(100, 50);

        remind();
        remind();

        assertThat(readers()).containsExactlyInAnyOrder(first.userName(), second.userName());
        assertThat(post.arrived()).filteredOn(this::isOurs).allSatisfy(mail -> {
            assertThat(PostOffice.subject(mail)).startsWith("Sắp đến hạn ngày ").endsWith(": Cho ý kiến (nhac.office)");
            assertThat(PostOffice.text(mail)).contains("hạn cuối là ngày");
        });
    }

    @Test
    void reachesOnlyWhoHasTakenTheTask() {
        var task = task(100, 50);
        acting.as(first, () -> tasks.claim(task, first.userName()));

        remind();

        assertThat(readers()).containsExactly(first.userName());
    }

    private void remind() {
        reminders.write();
        post.deliver();
    }

    /** A waiting task whose arrival has been told already. */
    private String task(int openedAgo, int dueIn) {
        var task = models.openTask(models.start("test-step", DEPARTMENT, OFFICE));
        sql.sql("""
                        update camunda.act_ru_task
                           set create_time_ = localtimestamp - :opened * interval '1 hour',
                               due_date_ = localtimestamp + :due * interval '1 hour'
                         where id_ = :task
                        """)
                .param("opened", openedAgo)
                .param("due", dueIn)
                .param("task", task)
                .update();
        sql.sql("update notification.mail set state = 'SENT', sent_at = now() where task = :task")
                .param("task", task)
                .update();
        return task;
    }

    private List<String> readers() {
        return post.arrived().stream()
                .filter(this::isOurs)
                .map(PostOffice::reader)
                .toList();
    }

    private boolean isOurs(MimeMessage mail) {
        return PostOffice.reader(mail).startsWith("nhac.");
    }
}
