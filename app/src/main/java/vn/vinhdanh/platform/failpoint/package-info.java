/** Named points at which a test lets the process die as if the power had failed. */
@NullMarked
package vn.vinhdanh.platform.failpoint;

import org.jspecify.annotations.NullMarked;
