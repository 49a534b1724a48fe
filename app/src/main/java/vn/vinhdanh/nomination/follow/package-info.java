/** Following what was proposed: timelines, one's own part in them, search, and lists to take away. */
@NullMarked
package vn.vinhdanh.nomination.follow;

import org.jspecify.annotations.NullMarked;
