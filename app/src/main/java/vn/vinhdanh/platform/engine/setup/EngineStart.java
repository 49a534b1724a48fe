package vn.vinhdanh.platform.engine.setup;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings models, grants and filters up to date after the engine is built and before the first request. */
@Component
class EngineStart implements SmartLifecycle {

    private static final long TURN = 7_240_001;

    private final ProcessDeployer deployer;
    private final EngineGrants grants;
    private final ReadyMadeFilters filters;
    private final NobodyIsAdmin admin;
    private final DataSource database;
    private volatile boolean running;

    EngineStart(
            ProcessDeployer deployer,
            EngineGrants grants,
            ReadyMadeFilters filters,
            NobodyIsAdmin admin,
            DataSource database) {
        this.deployer = deployer;
        this.grants = grants;
        this.filters = filters;
        this.admin = admin;
        this.database = database;
    }

    @Override
    public void start() {
        inTurn(() -> {
            deployer.deploy();
            grants.ensureForEveryone();
            filters.ensure();
            admin.ensure();
        });
        running = true;
    }

    /** Of two nodes that start at once the second waits, and then finds everything there instead of colliding with it. */
    private void inTurn(Runnable work) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + TURN + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
