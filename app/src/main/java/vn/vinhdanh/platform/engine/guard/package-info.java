/** What the engine refuses: models with code, foreign expressions, completing another person's task. */
@NullMarked
package vn.vinhdanh.platform.engine.guard;

import org.jspecify.annotations.NullMarked;
