/**
 * The rules by which nominees are judged: taken away as a spreadsheet, brought back, compared, tested, and put into force by
 * a second person. A cell is read by a closed grammar and never becomes an expression that somebody wrote.
 */
@NullMarked
package vn.vinhdanh.catalogue.rules;

import org.jspecify.annotations.NullMarked;
