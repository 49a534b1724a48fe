package vn.vinhdanh.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs what the application itself asks of the engine, without the checks that are meant for people. */
@Component
public class EngineRights {

    private final ObjectProvider<ProcessEngine> engine;

    EngineRights(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** Runs the work; inside it nothing is refused for want of a grant or of a tenant. */
    public <T> T own(Supplier<T> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> unchecked(context, work));
    }

    private static <T> T unchecked(CommandContext context, Supplier<T> work) {
        var authorization = context.isAuthorizationCheckEnabled();
        var tenants = context.isTenantCheckEnabled();
        context.disableAuthorizationCheck();
        context.disableTenantCheck();
        try {
            return work.get();
        } finally {
            context.setAuthorizationCheckEnabled(authorization);
            context.setTenantCheckEnabled(tenants);
        }
    }
}
