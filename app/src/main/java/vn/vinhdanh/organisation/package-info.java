/** Departments and their units, by the names they bore on a date. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.vinhdanh.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
