package vn.vinhdanh.notification;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.outbox.OutboxWorker;

/** Looks every ten minutes for last days that draw near. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class ReminderWorker extends OutboxWorker {

    ReminderWorker(Reminders reminders) {
        super("reminders", Duration.ofMinutes(10), reminders::write);
    }
}
