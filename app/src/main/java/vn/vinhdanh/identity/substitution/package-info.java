/** Who does which steps for an absent person, from when to when; the engine's candidates follow. */
@NullMarked
package vn.vinhdanh.identity.substitution;

import org.jspecify.annotations.NullMarked;
