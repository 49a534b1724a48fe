/** A list as it was each time it left its unit, and in what each version differs from the one before. */
@NullMarked
package vn.vinhdanh.nomination.version;

import org.jspecify.annotations.NullMarked;
