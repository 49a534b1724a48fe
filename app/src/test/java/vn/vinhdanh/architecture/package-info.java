/** Rules of the house that the compiler cannot check; no Spring, no database. */
package vn.vinhdanh.architecture;
