package vn.vinhdanh.platform.start;

import org.springframework.boot.SpringApplication;

/** The start of the product on a home folder of its own; tests start the application without it. */
public final class Start {

    private Start() {}

    public static void run(Class<?> application, String[] arguments) {
        var start = new SpringApplication(application);
        start.addListeners(new SettingsOfProduction(), new HomeOfProcess(), new FirstStage(), new WhereToGo());
        start.run(arguments);
    }
}
