/** The department's council: sessions over many nominations, the roll and the secret ballot, and what was decided. */
@ApplicationModule(
        allowedDependencies = {
            "ballot",
            "catalogue",
            "identity",
            "nomination",
            "nomination::duplicate",
            "platform",
            "review::conduct"
        })
@NullMarked
package vn.vinhdanh.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
