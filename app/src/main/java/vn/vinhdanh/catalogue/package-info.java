/** The law as rows: regimes, awards, bonuses, vote rules and the conditions of an award, each with its article and validity. */
@ApplicationModule(allowedDependencies = {"document", "identity", "platform"})
@NullMarked
package vn.vinhdanh.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
