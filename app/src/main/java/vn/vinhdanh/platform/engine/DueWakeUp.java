package vn.vinhdanh.platform.engine;

/** One row of the outbox that is due, locked by the running transaction. */
record DueWakeUp(long id, WakeUp wakeUp, long caseId, int attempts) {}
