package vn.vinhdanh.platform.engine;

/** There is something to deliver once the running transaction is committed. */
record WakeUpsEnqueued() {}
