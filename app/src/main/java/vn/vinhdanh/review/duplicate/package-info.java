/** The office looks at pairs that may be duplicates side by side, and decides. */
@NullMarked
package vn.vinhdanh.review.duplicate;

import org.jspecify.annotations.NullMarked;
