/** Lists of nominees that units bring as Excel or CSV files. */
@NullMarked
package vn.vinhdanh.nomination.sheet;

import org.jspecify.annotations.NullMarked;
