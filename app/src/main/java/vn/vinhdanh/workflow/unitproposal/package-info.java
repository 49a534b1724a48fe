/** The process {@code unit-proposal}. */
@NullMarked
package vn.vinhdanh.workflow.unitproposal;

import org.jspecify.annotations.NullMarked;
