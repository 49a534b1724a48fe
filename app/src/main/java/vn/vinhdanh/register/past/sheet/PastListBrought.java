package vn.vinhdanh.register.past.sheet;

/** A list of past awards waits to be read. */
record PastListBrought() {}
