/** Awards of earlier days: entered from old files, verified by a second person, and never to be taken for a council pass. */
@NamedInterface("past")
@NullMarked
package vn.vinhdanh.register.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
