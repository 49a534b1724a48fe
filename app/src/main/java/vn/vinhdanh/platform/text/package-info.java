/** Folding of Vietnamese text for search. */
@NullMarked
package vn.vinhdanh.platform.text;

import org.jspecify.annotations.NullMarked;
