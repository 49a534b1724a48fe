package vn.vinhdanh.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.failpoint.FailPoints;
import vn.vinhdanh.platform.start.StartRefused;
import vn.vinhdanh.signature.SigningKeys;

/** Production does not start on what a demonstration has left: known passwords, keys of no authority, another date. */
@Component
@Profile("production")
class NothingOfTheDemo implements InitializingBean {

    private final BusinessCalendar calendar;

    private final SigningKeys keys;

    NothingOfTheDemo(BusinessCalendar calendar, SigningKeys keys) {
        this.calendar = calendar;
        this.keys = keys;
    }

    @Override
    public void afterPropertiesSet() {
        FailPoints.armed().ifPresent(point -> {
            throw new StartRefused("platform.start.failPointInProduction", point);
        });
        if (calendar.isSet()) {
            throw new StartRefused("platform.start.demoInProduction");
        }
        if (keys.anyDemo()) {
            throw new StartRefused("platform.start.demoKeysInProduction");
        }
    }
}
