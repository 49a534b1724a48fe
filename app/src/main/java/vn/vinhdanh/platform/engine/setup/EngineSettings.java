package vn.vinhdanh.platform.engine.setup;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.guard.AnnouncedSteps;
import vn.vinhdanh.platform.engine.guard.CardCopies;
import vn.vinhdanh.platform.engine.guard.FailureTrace;
import vn.vinhdanh.platform.engine.guard.LiteralExpressions;
import vn.vinhdanh.platform.engine.guard.ModelRules;
import vn.vinhdanh.platform.engine.guard.OnlyTheAssigneeCompletes;

/** What properties cannot say: exposed beans, history level, tenants and the guards. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    EngineSettings(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        exposeOnlyProcessTasks(configuration);
        configuration.setCustomHistoryLevels(List.of(new CaseHistory()));
        configuration.setHistory(CaseHistory.NAME);
        configuration.setTenantIdProvider(new DepartmentOfCase());
        // no way through the engine makes or changes an account (CVE-2026-77226): only identity.Directory does
        configuration.setIdentityProviderSessionFactory(
                new GenericManagerFactory(DbReadOnlyIdentityServiceProvider.class));
        guardModels(configuration);
        guardCommands(configuration);
    }

    private void exposeOnlyProcessTasks(ProcessEngineConfigurationImpl configuration) {
        var exposed = new ExposedBeans(context);
        configuration.setBeans(exposed);
        // ProcessEngineFactoryBean has already chosen an expression manager that sees the whole context.
        configuration.setExpressionManager(new SpringExpressionManager(context, exposed));
    }

    private void guardModels(ProcessEngineConfigurationImpl configuration) {
        var listeners = new ArrayList<BpmnParseListener>(List.of(
                new ModelRules(), new OnlyTheAssigneeCompletes(), new CardCopies(), new AnnouncedSteps(context)));
        var others = configuration.getCustomPreBPMNParseListeners();
        if (others != null) {
            listeners.addAll(others);
        }
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private static void guardCommands(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), new FailureTrace()));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), new LiteralExpressions()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPostCommandInterceptorsTxRequiresNew(), new LiteralExpressions()));
    }

    private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> others, CommandInterceptor ours) {
        var all = new ArrayList<CommandInterceptor>();
        all.add(ours);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
