/** The database: embedded PostgreSQL by default, its guards, and the migrations. */
@NullMarked
package vn.vinhdanh.platform.database;

import org.jspecify.annotations.NullMarked;
