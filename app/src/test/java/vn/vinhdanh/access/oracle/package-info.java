/** Who may see what, written from the words of issue 3 alone: nothing here knows the application. */
package vn.vinhdanh.access.oracle;
