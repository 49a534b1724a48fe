/** The register of every honour a department has bestowed, and the public page that answers for it. */
@ApplicationModule(allowedDependencies = {"platform", "catalogue", "document", "identity"})
@NullMarked
package vn.vinhdanh.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
