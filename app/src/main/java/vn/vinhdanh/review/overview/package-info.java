/** The office's list: what has come in by call and deadline, how far it has been appraised, and by whom. */
@NullMarked
package vn.vinhdanh.review.overview;

import org.jspecify.annotations.NullMarked;
