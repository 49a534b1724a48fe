package vn.vinhdanh.platform.engine.setup;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;

/** Gives every instance of the shared models its department as tenant; without one nothing starts. */
class DepartmentOfCase implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        var calling = start.getSuperExecution();
        var department = calling == null ? start.getVariables().get("department") : calling.getTenantId();
        if (department instanceof String code && !code.isBlank()) {
            return code;
        }
        throw Refusal.of("platform.process.withoutDepartment");
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        var execution = decision.getExecution();
        return execution == null ? null : execution.getTenantId();
    }
}
