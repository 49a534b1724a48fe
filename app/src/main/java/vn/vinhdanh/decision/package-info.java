/** Decisions that bestow awards: drafted from a council's session, signed by the director, numbered, sealed and registered. */
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "council",
            "document",
            "identity",
            "nomination",
            "nomination::duplicate",
            "organisation",
            "platform",
            "register",
            "review",
            "review::conduct",
            "signature"
        })
@NullMarked
package vn.vinhdanh.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
