/** The date of business (receipt, meeting, decision), which a demonstration may set back; audit and signatures use real time. */
@NullMarked
package vn.vinhdanh.platform.calendar;

import org.jspecify.annotations.NullMarked;
