/** The professional opinions of divisions: whom the office asks about which nomination, and what they answer. */
@NamedInterface("opinion")
@NullMarked
package vn.vinhdanh.review.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
