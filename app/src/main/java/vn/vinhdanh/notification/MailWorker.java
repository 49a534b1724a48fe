package vn.vinhdanh.notification;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends mails on a thread of its own, because a server may be slow: at once after a commit, and every five seconds. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private final MailDelivery delivery;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    MailWorker(MailDelivery delivery) {
        this.delivery = delivery;
        thread.setThreadNamePrefix("mails-");
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(20);
    }

    @TransactionalEventListener
    void on(MailsWritten committed) {
        if (running) {
            thread.execute(this::deliver);
        }
    }

    @Override
    public void start() {
        thread.initialize();
        thread.scheduleWithFixedDelay(this::deliver, Duration.ofSeconds(5));
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
            delivery.deliverDue();
        } catch (RuntimeException failure) {
            LOG.error("Mails could not be delivered; the next round tries again", failure);
        }
    }
}
