package vn.vinhdanh.platform.start;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Reports the stage that is over before there is a log. */
class FirstStage implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Stage.HOME.done();
    }
}
