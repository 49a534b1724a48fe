package vn.vinhdanh.platform.engine.setup;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings models, grants and filters up to date after the engine is built and before the first request. */
@Component
class EngineStart implements SmartLifecycle {

    private final ProcessDeployer deployer;
    private final EngineGrants grants;
    private final ReadyMadeFilters filters;
    private final NobodyIsAdmin admin;
    private volatile boolean running;

    EngineStart(ProcessDeployer deployer, EngineGrants grants, ReadyMadeFilters filters, NobodyIsAdmin admin) {
        this.deployer = deployer;
        this.grants = grants;
        this.filters = filters;
        this.admin = admin;
    }

    @Override
    public void start() {
        deployer.deploy();
        grants.ensureForEveryone();
        filters.ensure();
        admin.ensure();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
