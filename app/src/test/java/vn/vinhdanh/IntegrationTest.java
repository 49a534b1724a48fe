package vn.vinhdanh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application over a real, durable PostgreSQL; all such tests share one cached context, and a JVM
 * that holds no second one: Camunda's web parts find their engine under a name that is static.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(IntegrationTest.SHARED)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = HomeForTests.class)
public @interface IntegrationTest {

    /** app/pom.xml runs the tests with this tag in one JVM, all others in another. */
    String SHARED = "shared-application";
}
