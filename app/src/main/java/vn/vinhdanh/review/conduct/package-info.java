/** The inspectorate's check of conduct: what is being looked into suspends a nomination, and its end lets it go on. */
@NamedInterface("conduct")
@NullMarked
package vn.vinhdanh.review.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
