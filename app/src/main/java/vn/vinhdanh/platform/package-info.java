/** Mechanisms under every module: refusals, the acting person, calendar, text folding, database, engine and pages. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.vinhdanh.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
