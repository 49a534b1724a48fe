/** The mirror of {@code processes/}: what each model calls, and what starts and wakes it. Nobody depends on it. */
@ApplicationModule
@NullMarked
package vn.vinhdanh.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
