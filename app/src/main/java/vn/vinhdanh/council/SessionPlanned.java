package vn.vinhdanh.council;

/** The secretary has planned a session: its process begins. */
public record SessionPlanned(long sessionId, String department, String callTitle) {}
