package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.TestModels;

/** Mails over real SMTP: to whom, how often, and what happens while there is no server or it says no. */
@IntegrationTest
class MailsIT {

    private static final String STEP = "test-step";
    private static final String DEPARTMENT = "thu";
    private static final String OFFICE = "thu.office";

    @Autowired
    PostOffice post;

    @Autowired
    MailPreferences preferences;

    @Autowired
    FailedMails failed;

    @Autowired
    TestModels models;

    @Autowired
    Acting acting;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private Actor first;
    private Actor second;
    private Actor admin;

    @BeforeEach
    void open() {
        models.deploy();
        first = post.person("thu.mot", DEPARTMENT, OFFICE);
        second = post.person("thu.hai", DEPARTMENT, OFFICE);
        admin = post.person("thu.quantri", DEPARTMENT, "thu.process-admin");
        post.person("thu2.mot", "thu2", "thu2.office", OFFICE);
        models.person("thu.khong-thu", DEPARTMENT, OFFICE);
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aTaskThatOpensReachesEachMemberOfItsGroupsOnceAndNobodyElse() {
        opened();

        post.deliver();
        post.deliver();

        assertThat(post.readers()).containsExactlyInAnyOrder(first.userName(), second.userName());
    }

    @Test
    void theLetterSaysWhatWaitsAndWhere() {
        var task = models.openTask(opened());

        post.deliver();

        var mail = post.arrived().get(0);
        assertThat(PostOffice.subject(mail)).isEqualTo("Có việc mới: Cho ý kiến (thu.office)");
        assertThat(PostOffice.text(mail))
                .startsWith("Kính gửi Ông/Bà Người thử thu.")
                .contains("chờ Ông/Bà xử lý: Cho ý kiến.")
                .contains("/tasks/" + task)
                .contains("/mail-preference");
        assertThat(PostOffice.messageId(mail)).matches("<mail-\\d+@localhost>");
    }

    @Test
    void whoCausesItIsNotTold() {
        acting.as(first, this::opened);

        post.deliver();

        assertThat(post.readers()).containsExactly(second.userName());
    }

    @Test
    void aStepThatIsRolledBackTellsNobody() {
        transaction.executeWithoutResult(running -> {
            opened();
            running.setRollbackOnly();
        });

        post.deliver();

        assertThat(post.arrived()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whileTheServerIsDownWorkGoesOnAndLaterEachMailArrivesOnce() {
        post.breaksDown();
        var cases = Stream.generate(this::opened).limit(3).toList();
        post.deliver();
        complete(cases.get(0));
        assertThat(waiting()).isEqualTo(6);

        post.comesBack();
        post.timePasses();
        post.deliver();
        post.deliver();

        assertThat(post.arrived()).extracting(PostOffice::messageId).hasSize(6).doesNotHaveDuplicates();
        assertThat(waiting()).isZero();
    }

    @Test
    void aServerThatDoesNotAnswerIsLeftAloneUntilTheNextRound() {
        post.breaksDown();
        opened();

        post.deliver();

        assertThat(attempts()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void workersAtOnceSendNoMailTwice() {
        Stream.generate(this::opened).limit(15).forEach(made -> {});

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(post::deliver))
                        .limit(3)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(post.arrived()).extracting(PostOffice::messageId).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aRefusedAddressHasFailedAtOnceAndTheAdminReadsWhy() throws IOException {
        try (var server = new RefusingServer("550 5.1.1 user unknown")) {
            post.use(server.port());
            opened();
            post.deliver();
        }

        var sheet = failed.sheet(DEPARTMENT, 1);
        assertThat(sheet.counts().failed()).isEqualTo(2);
        assertThat(sheet.failed()).allSatisfy(mail -> {
            assertThat(mail.problem()).isEqualTo("notification.problem.ADDRESS_REFUSED");
            assertThat(mail.attempts()).isOne();
        });
    }

    @Test
    void aServerThatAsksToComeBackLaterIsAskedAgain() throws IOException {
        try (var server = new RefusingServer("451 4.7.1 try again later")) {
            post.use(server.port());
            opened();
            post.deliver();
        }

        assertThat(failed.sheet(DEPARTMENT, 1).counts().waiting()).isEqualTo(2);
        assertThat(attempts()).containsExactly(1, 1);
    }

    @Test
    void aMailThatFailsSixTimesIsShownAndGoesOutWhenTheAdminSendsItAgain() {
        preferences.choose(second.userName(), MailWish.NONE);
        post.breaksDown();
        opened();
        for (var attempt = 0; attempt < 6; attempt++) {
            assertThat(failed.sheet(DEPARTMENT, 1).failed()).isEmpty();
            post.timePasses();
            post.deliver();
        }
        var mail = failed.sheet(DEPARTMENT, 1).failed().get(0);
        assertThat(mail.problem()).isEqualTo("notification.problem.UNREACHABLE");

        post.comesBack();
        failed.sendAgain(mail.id(), admin);
        post.deliver();

        assertThat(post.readers()).containsExactly(first.userName());
        assertThat(failed.sheet(DEPARTMENT, 1).counts().sentToday()).isOne();
    }

    @Test
    void mailsOfAnotherDepartmentAreNeitherSeenNorSentAgain() throws IOException {
        try (var server = new RefusingServer("550 no")) {
            post.use(server.port());
            opened();
            post.deliver();
        }
        var row = failed.sheet(DEPARTMENT, 1).failed().get(0).id();
        var stranger = post.person("thu2.quantri", "thu2", "thu2.process-admin");

        assertThat(failed.sheet("thu2", 1).counts()).isEqualTo(new MailSheet.Counts(0, 0, 0));
        assertThatThrownBy(() -> failed.sendAgain(row, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDigestIsOneMailAtSevenWithoutWhatIsDone() {
        preferences.choose(first.userName(), MailWish.DAILY);
        var cases = Stream.generate(this::opened).limit(3).toList();
        complete(cases.get(1));
        post.deliver();
        assertThat(post.readers()).containsOnly(second.userName());
        assertThat(dueTimes(first)).containsOnly(LocalTime.of(7, 0));

        post.timePasses();
        CompletableFuture.allOf(CompletableFuture.runAsync(post::deliver), CompletableFuture.runAsync(post::deliver))
                .join();
        post.deliver();

        var mine = post.arrived().stream()
                .filter(mail -> PostOffice.reader(mail).equals(first.userName()))
                .toList();
        assertThat(mine).hasSize(1);
        assertThat(PostOffice.subject(mine.get(0))).isEqualTo("Tổng hợp việc trong ngày: 2 tin báo");
        assertThat(PostOffice.text(mine.get(0)))
                .contains("/tasks/" + models.openTask(cases.get(0)))
                .contains("/tasks/" + models.openTask(cases.get(2)));
    }

    @Test
    void aDigestOfWhichEverythingIsDoneIsNotSent() {
        preferences.choose(first.userName(), MailWish.DAILY);
        complete(opened());

        post.timePasses();
        post.deliver();

        assertThat(post.readers()).containsOnly(second.userName());
    }

    @Test
    void whoWantsNoMailGetsNone() {
        preferences.choose(first.userName(), MailWish.NONE);
        opened();

        post.deliver();

        assertThat(post.readers()).containsExactly(second.userName());
    }

    @Test
    void whatWaitsFollowsANewWish() {
        preferences.choose(first.userName(), MailWish.DAILY);
        preferences.choose(second.userName(), MailWish.DAILY);
        opened();

        preferences.choose(first.userName(), MailWish.EACH);
        preferences.choose(second.userName(), MailWish.NONE);
        post.deliver();

        assertThat(post.readers()).containsExactly(first.userName());
        assertThat(waiting()).isZero();
    }

    @Test
    void whoHasLeftGetsNothingMore() {
        preferences.choose(second.userName(), MailWish.NONE);
        var leaver = post.person("thu.roi", DEPARTMENT, "thu.clerk");
        models.start(STEP, DEPARTMENT, "thu.clerk");
        sql.sql("delete from camunda.act_id_tenant_member where user_id_ = ?")
                .param(leaver.userName())
                .update();

        post.deliver();

        assertThat(post.arrived()).isEmpty();
        assertThat(failed.sheet(DEPARTMENT, 1).failed())
                .extracting(FailedMail::problem)
                .containsExactly("notification.problem.NO_ADDRESS");
    }

    @Test
    void withoutAServerNothingIsWritten() {
        post.noServer();

        opened();

        assertThat(rows()).isZero();
    }

    private long opened() {
        return models.start(STEP, DEPARTMENT, OFFICE);
    }

    private void complete(long caseId) {
        var task = models.openTask(caseId);
        acting.as(second, () -> {
            tasks.claim(task, second.userName());
            forms.submitTaskForm(task, Map.of("verdict", "AGREED"));
        });
        sql.sql("delete from platform.wake_up where process = 't' and case_id = ?")
                .param(caseId)
                .update();
    }

    private long rows() {
        return sql.sql("select count(*) from notification.mail")
                .query(Long.class)
                .single();
    }

    private long waiting() {
        return sql.sql("select count(*) from notification.mail where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private List<Integer> attempts() {
        return sql.sql("select attempts from notification.mail order by attempts")
                .query(Integer.class)
                .list();
    }

    private List<LocalTime> dueTimes(Actor person) {
        return sql
                .sql("select due_at from notification.mail where recipient = ?")
                .param(person.userName())
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(due -> due.atZoneSameInstant(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalTime())
                .toList();
    }
}
