/** The process {@code decision-issuing}. */
@NullMarked
package vn.vinhdanh.workflow.decisionissuing;

import org.jspecify.annotations.NullMarked;
