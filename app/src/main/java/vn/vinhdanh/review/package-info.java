/** The office's appraisal: one verdict per nomination, given beside the report, the evidence and the conditions. */
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "identity",
            "nomination",
            "nomination::duplicate",
            "organisation",
            "platform"
        })
@NullMarked
package vn.vinhdanh.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
