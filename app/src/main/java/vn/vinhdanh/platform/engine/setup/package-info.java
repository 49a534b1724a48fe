/** How the engine is set up: settings beyond properties, models, grants and ready-made filters. */
@NullMarked
package vn.vinhdanh.platform.engine.setup;

import org.jspecify.annotations.NullMarked;
