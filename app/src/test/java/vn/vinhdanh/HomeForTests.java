package vn.vinhdanh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives a test context a home folder of its own, deleted after its database has stopped. */
public class HomeForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var home = Files.createTempDirectory("vinhdanh-test-");
            TestPropertyValues.of("vinhdanh.home=" + home).applyTo(context);
            // registered before every other bean, so destroyed after all of them
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean("temporaryHome", () -> FileSystemUtils.deleteRecursively(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
