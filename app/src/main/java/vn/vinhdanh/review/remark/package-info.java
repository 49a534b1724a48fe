/** What the unit sees while it supplements: what is to be mended, where, and what it may answer. */
@NullMarked
package vn.vinhdanh.review.remark;

import org.jspecify.annotations.NullMarked;
