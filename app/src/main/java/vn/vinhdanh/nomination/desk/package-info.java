/** The pages of units and of the office: proposals, the list while it is written, submission and receipt. */
@NullMarked
package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.NullMarked;
