/** What all pages share: layout model, security headers, error pages. */
@NullMarked
package vn.vinhdanh.platform.web;

import org.jspecify.annotations.NullMarked;
