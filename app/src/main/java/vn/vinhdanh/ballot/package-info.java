/**
 * The secret ballot: who has voted stands on the roll, how often an item was agreed to stands in its box, and nothing joins
 * a member with a choice. A member who keeps away from an item adds nothing to its box; which items those are is no secret.
 *
 * <p>The limit, honestly: whoever can read the server's own files (replaced row versions, write-ahead log), or can watch
 * roll and boxes between two castings, sees what the one casting in between added. The application offers neither.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.vinhdanh.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
