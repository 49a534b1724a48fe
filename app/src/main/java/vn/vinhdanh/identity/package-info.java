/** Who people are: accounts, the groups they belong to, and the ids under which the engine knows them. */
@ApplicationModule(allowedDependencies = {"organisation", "platform"})
@NullMarked
package vn.vinhdanh.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
