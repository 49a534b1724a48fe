/** What people are told by mail: written with the fact, sent later, in the way each person wishes. Nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "council",
            "decision",
            "identity",
            "nomination",
            "nomination::duplicate",
            "platform",
            "register"
        })
@NullMarked
package vn.vinhdanh.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
