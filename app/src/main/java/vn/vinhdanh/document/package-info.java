/** Files kept with their checksum, judged before anything opens them, spreadsheets to take away, and PDF/A documents made from templates with places for later fields and signatures. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package vn.vinhdanh.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
