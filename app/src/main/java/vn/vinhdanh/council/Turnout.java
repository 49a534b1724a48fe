package vn.vinhdanh.council;

/** How many of the frozen roll have voted. */
public record Turnout(int members, int voted) {}
