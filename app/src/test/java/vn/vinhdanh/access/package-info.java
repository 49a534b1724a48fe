/** Who reaches what over HTTP: every route and role, random pairs of person and object, the known holes, tokens and headers. */
package vn.vinhdanh.access;
