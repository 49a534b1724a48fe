/** Duplicates: the same nominee twice in a call, one achievement in two awards, names alike; found by us, decided by people. */
@NamedInterface("duplicate")
@NullMarked
package vn.vinhdanh.nomination.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
