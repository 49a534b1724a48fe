/** The start of the product, stage by stage, and the one sentence with which it refuses to start. */
@NullMarked
package vn.vinhdanh.platform.start;

import org.jspecify.annotations.NullMarked;
