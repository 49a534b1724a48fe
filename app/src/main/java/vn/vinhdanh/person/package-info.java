/**
 * The people whom a department honours, with and without account: their posts in time, what they were honoured with, and
 * which records are one person. Only people say so, and whatever they say can be undone.
 */
@ApplicationModule(
        allowedDependencies = {"identity", "nomination", "organisation", "platform", "register", "register::past"})
@NullMarked
package vn.vinhdanh.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
