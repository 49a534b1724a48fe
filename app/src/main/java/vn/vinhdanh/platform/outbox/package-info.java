/** What outboxes of several modules have in common. */
@NullMarked
package vn.vinhdanh.platform.outbox;

import org.jspecify.annotations.NullMarked;
