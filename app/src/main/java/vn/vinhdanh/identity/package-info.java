/**
 * Who people are: accounts, the groups they belong to, the ids under which the engine knows them, and the rights that
 * each role has. Whoever checks whether somebody may see or do something asks a {@code Right} and names no group.
 */
@ApplicationModule(allowedDependencies = {"organisation", "platform"})
@NullMarked
package vn.vinhdanh.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
