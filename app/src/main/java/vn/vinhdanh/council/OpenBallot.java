package vn.vinhdanh.council;

/** A voting step of a member that is still open, and whether their ballot is in the boxes already. */
record OpenBallot(String taskId, Session session, boolean voted) {}
