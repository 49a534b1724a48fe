/** Vinh Danh: the awards of a provincial department, from a unit's proposal to the public register. */
@NullMarked
package vn.vinhdanh;

import org.jspecify.annotations.NullMarked;
