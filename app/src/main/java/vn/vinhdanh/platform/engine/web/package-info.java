/** The engine's doors over HTTP, and the pages of this package. */
@NullMarked
package vn.vinhdanh.platform.engine.web;

import org.jspecify.annotations.NullMarked;
