/** The rows of the catalogue: filled from files at start, read by everybody, changed by two people. */
@NullMarked
package vn.vinhdanh.catalogue.rows;

import org.jspecify.annotations.NullMarked;
