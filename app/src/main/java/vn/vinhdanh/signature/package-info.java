/** Digital signatures: keys behind a PIN, the two signatures of a decision with its number in between, and their proof. */
@ApplicationModule(allowedDependencies = {"platform", "document"})
@NullMarked
package vn.vinhdanh.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
