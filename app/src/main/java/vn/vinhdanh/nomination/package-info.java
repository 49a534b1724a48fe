/** Calls, and a unit's proposals to honour people and collectives, from the draft to the last word on each nominee. */
@ApplicationModule(allowedDependencies = {"catalogue", "document", "identity", "organisation", "platform"})
@NullMarked
package vn.vinhdanh.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
