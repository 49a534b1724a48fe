package vn.vinhdanh.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.start.Stage;

/** Fills the demonstration when the processes stand and before anybody can open a page. */
@Component
class FirstStartStage implements SmartLifecycle {

    private final ObjectProvider<FirstStart> demonstration;
    private volatile boolean running;

    FirstStartStage(ObjectProvider<FirstStart> demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void start() {
        Stage.ENGINE.done();
        demonstration.ifAvailable(FirstStart::fillOnce);
        Stage.DEMO.done();
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

    /** After the models are in the engine, before the web server, whose phase is near the last. */
    @Override
    public int getPhase() {
        return 100;
    }
}
