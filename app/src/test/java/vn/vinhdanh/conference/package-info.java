/** The conference of 2015 from the first proposal to the public page, and what happens to it when things break. */
package vn.vinhdanh.conference;
