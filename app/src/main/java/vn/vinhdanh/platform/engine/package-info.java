/** The only door to the engine for pages and cases: its configuration, guards, deployer, open tasks and wake-ups. */
@NullMarked
package vn.vinhdanh.platform.engine;

import org.jspecify.annotations.NullMarked;
