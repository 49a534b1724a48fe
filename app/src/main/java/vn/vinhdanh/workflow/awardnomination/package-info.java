/** The process {@code award-nomination}. */
@NullMarked
package vn.vinhdanh.workflow.awardnomination;

import org.jspecify.annotations.NullMarked;
