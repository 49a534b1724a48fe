/** What files of Word and Excel say, as words and tables that any browser shows. */
@NullMarked
package vn.vinhdanh.nomination.preview;

import org.jspecify.annotations.NullMarked;
