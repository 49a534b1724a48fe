package vn.vinhdanh.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What the first page says of a person's work. */
@IntegrationTest
class WaitingTasksIT {

    private static final String GROUP = "bd.unit-71.clerk";

    @Autowired
    WaitingTasks waiting;

    @Autowired
    TestModels models;

    @Autowired
    TaskService tasks;

    @Autowired
    BusinessCalendar calendar;

    private Actor clerk;

    @BeforeEach
    void nothingElseWaits() {
        models.deploy();
        clerk = models.person("waiting-clerk", "bd", GROUP);
        tasks.createTaskQuery()
                .taskCandidateGroup(GROUP)
                .includeAssignedTasks()
                .list()
                .forEach(task -> {
                    tasks.setAssignee(task.getId(), "waiting-colleague");
                });
    }

    @Test
    void theMostUrgentComesFirstAndWhatIsLateIsCounted() {
        var whenever = open();
        var soon = dueIn(1);
        var late = dueIn(-1);
        var later = dueIn(10);

        var work = waiting.of(clerk);

        assertThat(work.first()).extracting(WaitingTask::id).containsExactly(late, soon, later, whenever);
        assertThat(work.first()).extracting(WaitingTask::late).containsExactly(true, false, false, false);
        assertThat(work)
                .returns(1, WaitingWork::late)
                .returns(1, WaitingWork::soon)
                .returns(2, WaitingWork::later);
    }

    @Test
    void theDeadlineIsTheBusinessDay() {
        var day = LocalDate.of(2016, 5, 4);
        tasks.setDueDate(open(), calendar.dueAt(day));

        assertThat(waiting.of(clerk).first()).extracting(WaitingTask::deadline).containsExactly(day);
    }

    @Test
    void whatAColleagueHasTakenDoesNotWaitForMeAnyMore() {
        var mine = open();
        var colleagues = open();
        tasks.setAssignee(mine, clerk.userName());
        tasks.setAssignee(colleagues, "waiting-colleague");

        assertThat(waiting.of(clerk).first()).extracting(WaitingTask::id).containsExactly(mine);
        assertThat(waiting.of(clerk).first()).extracting(WaitingTask::mine).containsExactly(true);
    }

    @Test
    void nothingOfAnotherGroupOrDepartmentWaits() {
        open();
        var colleague = models.person("waiting-other", "bd", "bd.unit-72.clerk");
        var stranger = models.person("waiting-na", "na", GROUP);

        assertThat(waiting.of(colleague).total()).isZero();
        assertThat(waiting.of(stranger).total()).isZero();
    }

    @Test
    void ofManyTheFirstEightAreShownAndAllAreCounted() {
        for (var i = 0; i < 12; i++) {
            open();
        }

        assertThat(waiting.of(clerk).first()).hasSize(8);
        assertThat(waiting.of(clerk).total()).isEqualTo(12);
    }

    private String open() {
        return models.openTask(models.start("test-step", "bd", GROUP));
    }

    private String dueIn(int days) {
        var task = open();
        tasks.setDueDate(task, Date.from(Instant.now().plus(days, ChronoUnit.DAYS)));
        return task;
    }
}
