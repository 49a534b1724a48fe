package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Delivers what an outbox holds on a thread of its own: at once when woken, and after each pause what was put off. */
public abstract class OutboxWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final String name;
    private final Duration pause;
    private final Runnable delivery;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    /** The thread bears the name; a delivery that fails is tried again in the next round. */
    protected OutboxWorker(String name, Duration pause, Runnable delivery) {
        this.name = name;
        this.pause = pause;
        this.delivery = delivery;
        thread.setThreadNamePrefix(name + "-");
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(20);
    }

    /** Something has been committed. */
    protected void wake() {
        if (running) {
            thread.execute(this::deliver);
        }
    }

    @Override
    public void start() {
        thread.initialize();
        thread.scheduleWithFixedDelay(this::deliver, pause);
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
            delivery.run();
        } catch (RuntimeException failure) {
            LOG.error("What waits among {} could not be delivered; the next round tries again", name, failure);
        }
    }
}
