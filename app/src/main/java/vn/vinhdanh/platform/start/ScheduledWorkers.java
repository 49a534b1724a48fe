package vn.vinhdanh.platform.start;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets scheduled methods run; tests switch this off and call them by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class ScheduledWorkers {}
