/** Who people are, the groups they belong to, and the one place that says what each role sees and does. */
@ApplicationModule(allowedDependencies = {"organisation", "platform"})
@NullMarked
package vn.vinhdanh.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
