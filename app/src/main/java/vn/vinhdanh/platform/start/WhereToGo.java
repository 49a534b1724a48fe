package vn.vinhdanh.platform.start;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** The last lines of a start: where the accounts of the demonstration stand, and the address. */
class WhereToGo implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger CONSOLE = LoggerFactory.getLogger(Stage.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Stage.WEB.done();
        var environment = event.getApplicationContext().getEnvironment();
        var accounts = Path.of(environment.getRequiredProperty("vinhdanh.home"), "demo-accounts.csv");
        if (Files.exists(accounts)) {
            CONSOLE.info(StartRefused.sentence("platform.start.accounts", accounts.toAbsolutePath()));
        }
        var uptime = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        CONSOLE.info(StartRefused.sentence(
                "platform.start.ready",
                Stage.inSeconds(uptime),
                "http://localhost:" + environment.getProperty("local.server.port")));
    }
}
