/** The process of a council session. */
@NullMarked
package vn.vinhdanh.workflow.councilsession;

import org.jspecify.annotations.NullMarked;
