/** Real people in a real browser: Debian's Chromium, driven through Playwright. */
package vn.vinhdanh.browser;
