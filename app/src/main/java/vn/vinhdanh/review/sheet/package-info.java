/** The appraisal's workspace: the list of a proposal, one row in full, and what officers write into it. */
@NullMarked
package vn.vinhdanh.review.sheet;

import org.jspecify.annotations.NullMarked;
