package vn.vinhdanh.register.past;

/** How many collectives and individuals were honoured, as far as old files say; what they do not say is not 0. */
public record PastTotals(StatedCount collectives, StatedCount individuals) {}
