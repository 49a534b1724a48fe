package vn.vinhdanh.platform.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Takes the home folder for this process and looks whether its port is free, before anything is written or logged. */
class HomeOfProcess implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int AFTER_SETTINGS_BEFORE_LOGGING = Ordered.HIGHEST_PRECEDENCE + 15;

    // held open for the life of the process: closing it gives the home away
    private @Nullable FileChannel lock;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        take(Path.of(environment.getRequiredProperty("vinhdanh.home")).toAbsolutePath());
        requireFree(environment.getProperty("server.port", Integer.class, 8080));
    }

    private void take(Path home) {
        try {
            Files.createDirectories(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = file;
            if (file.tryLock() == null) {
                throw new StartRefused("platform.start.homeInUse", home);
            }
        } catch (IOException e) {
            throw new StartRefused("platform.start.homeNotWritable", home);
        }
    }

    private static void requireFree(int port) {
        if (port <= 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused("platform.start.portInUse", Integer.toString(port));
        }
    }

    @Override
    public int getOrder() {
        return AFTER_SETTINGS_BEFORE_LOGGING;
    }
}
