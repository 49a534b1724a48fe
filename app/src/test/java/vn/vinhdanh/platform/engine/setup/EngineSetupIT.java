package vn.vinhdanh.platform.engine.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.platform.engine.TestModels;

/** The engine is set up the same way at each start, refuses models with code, and evaluates no foreign expression. */
@IntegrationTest
class EngineSetupIT {

    @Autowired
    EngineStart start;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    TestModels models;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void deploy() {
        models.deploy();
    }

    @Test
    void secondStartAddsNothing() {
        var before = counts();

        start.start();

        assertThat(counts()).isEqualTo(before);
        assertThat(repository.createProcessDefinitionQuery().withoutTenantId().count())
                .isEqualTo(repository.createProcessDefinitionQuery().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='T' scriptFormat='groovy'><script>1</script></scriptTask>",
                "<serviceTask id='T' camunda:class='java.lang.Object' />",
                "<serviceTask id='T' camunda:delegateExpression='${x}' />",
                "<serviceTask id='T' camunda:type='external' camunda:topic='x' />",
                "<userTask id='T' camunda:formKey='http://elsewhere/form' />",
                "<userTask id='T' camunda:formKey='embedded:app:forms/x.html' />",
                "<userTask id='T'><extensionElements><camunda:taskListener event='complete' class='x.Y' /></extensionElements></userTask>",
                "<userTask id='T'><extensionElements><camunda:executionListener event='end'><camunda:script scriptFormat='js'>1</camunda:script></camunda:executionListener></extensionElements></userTask>"
            })
    void modelWithCodeIsRefused(String step) {
        assertThatThrownBy(() -> deployModel("P1D", step)).hasMessageContaining("Model refused");
    }

    @Test
    void modelThatWouldBeKeptForEverIsRefused() {
        assertThatThrownBy(() -> deployModel("", "<userTask id='T' />")).isNotNull();
    }

    @Test
    void startWithoutADepartmentIsRefused() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("test-step", "1"))
                .satisfies(failure -> assertThat(EngineFailures.refusalIn(failure))
                        .get()
                        .extracting(Refusal::getMessage)
                        .isEqualTo("platform.process.withoutDepartment"));
    }

    @Test
    void expressionsOfOthersAreRefusedInEveryPlace() {
        assertThatThrownBy(() ->
                        tasks.createTaskQuery().taskAssigneeExpression("${1+1}").list())
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${1+1}")
                        .endOr()
                        .list())
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("của người khác")
                        .setQuery(tasks.createTaskQuery()
                                .or()
                                .taskAssigneeExpression("${1+1}")
                                .endOr())))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void storedFilterChangedBehindTheEnginesBackIsRefused() {
        var filter = filters.saveFilter(filters.newTaskFilter("bị sửa")
                .setQuery(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")));
        jdbc.sql(
                        "update camunda.act_ru_filter set query_ = replace(query_, '${currentUser()}', '${1+1}') where id_ = ?")
                .param(filter.getId())
                .update();

        try {
            assertThatThrownBy(() -> filters.list(filter.getId())).isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(() -> filters.count(filter.getId())).isInstanceOf(BadUserRequestException.class);
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    @Test
    void readyMadeFiltersShowAPersonTheirTasks() {
        var clerk = models.person("setup-clerk", "bd", "bd.unit-41.clerk");
        models.start("test-step", "bd", "bd.unit-41.clerk");
        models.start("test-step", "bd", "bd.unit-42.clerk");

        var counts = acting.as(
                clerk, () -> filters.createTaskFilterQuery().orderByFilterName().asc().listPage(0, 100).stream()
                        .map(filter -> filter.getName() + "=" + filters.count(filter.getId()))
                        .toList());

        assertThat(counts)
                .contains(
                        "Việc chờ nhóm tôi nhận=1",
                        "Việc của tôi và nhóm tôi=1",
                        "Việc tôi đã nhận=0",
                        "Quá hạn=0",
                        "Sắp đến hạn (3 ngày)=0");
    }

    @Test
    void historyKeepsDisplayCopiesAndNoFieldOfAForm() {
        var clerk = models.person("setup-clerk", "bd", "bd.unit-41.clerk");
        var caseId = models.start("test-step", "bd", "bd.unit-41.clerk");
        var task = models.openTask(caseId);

        acting.as(clerk, () -> {
            tasks.claim(task, "setup-clerk");
            tasks.complete(task, java.util.Map.of("verdict", "AGREED"));
        });

        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting(variable -> variable.getName())
                .doesNotContain("verdict")
                .contains("unitName", "department");
    }

    @Test
    void adminGroupOfTheEngineIsFilledWithNobody() {
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(user -> user.getId())
                .isEqualTo(List.of(NobodyIsAdmin.USER));
    }

    private void deployModel(String timeToLive, String step) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="bad" isExecutable="true" camunda:historyTimeToLive="%s">
                    <startEvent id="S" /><sequenceFlow id="f" sourceRef="S" targetRef="T" />%s
                  </process>
                </definitions>
                """.formatted(timeToLive, step);
        repository.createDeployment().addString("bad.bpmn", model).deploy();
    }

    private List<Long> counts() {
        return List.of(
                repository.createProcessDefinitionQuery().count(),
                repository.createDeploymentQuery().count(),
                filters.createFilterQuery().count(),
                authorizations.createAuthorizationQuery().count(),
                identities.createUserQuery().count());
    }
}
