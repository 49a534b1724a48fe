/** The unit's letter with its list as an official document: to be read before submitting, and as it was submitted. */
@NullMarked
package vn.vinhdanh.nomination.letter;

import org.jspecify.annotations.NullMarked;
