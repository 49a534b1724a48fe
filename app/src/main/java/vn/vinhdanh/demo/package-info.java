/** The demonstration: departments, units, accounts and keys made at the first start, and kept out of production. */
@ApplicationModule(allowedDependencies = {"identity", "nomination", "organisation", "platform", "signature"})
@NullMarked
package vn.vinhdanh.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
