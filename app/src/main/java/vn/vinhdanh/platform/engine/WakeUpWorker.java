package vn.vinhdanh.platform.engine;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Delivers wake-ups on a thread of its own: at once after a commit, and every second for what was put off. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class WakeUpWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WakeUpWorker.class);

    private final WakeUps wakeUps;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    WakeUpWorker(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
        thread.setThreadNamePrefix("wake-ups-");
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(20);
    }

    @TransactionalEventListener
    void on(WakeUpsEnqueued committed) {
        if (running) {
            thread.execute(this::deliver);
        }
    }

    @Override
    public void start() {
        thread.initialize();
        thread.scheduleWithFixedDelay(this::deliver, Duration.ofSeconds(1));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void deliver() {
        try {
            wakeUps.deliverDue();
        } catch (RuntimeException failure) {
            LOG.error("Wake-ups could not be delivered; the next round tries again", failure);
        }
    }
}
