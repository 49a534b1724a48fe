/** What becomes of proposals when units are renamed, merged, split or dissolved, and the page on which that is entered. */
@NullMarked
package vn.vinhdanh.nomination.succession;

import org.jspecify.annotations.NullMarked;
