/** Lists of past awards that the office brings as Excel files: read by a worker, mended row by row. */
@NullMarked
package vn.vinhdanh.register.past.sheet;

import org.jspecify.annotations.NullMarked;
