package vn.vinhdanh.platform.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Real time in Việt Nam: for audit, signatures and the engine. */
@Configuration(proxyBeanMethods = false)
class RealClock {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
