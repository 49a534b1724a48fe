/** The demonstration: departments, units, accounts and keys made at the first start, and kept out of production. */
@ApplicationModule(allowedDependencies = {"platform", "identity", "organisation"})
@NullMarked
package vn.vinhdanh.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
