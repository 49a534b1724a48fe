package vn.vinhdanh.register;

/** How many collectives and individuals the register holds for one decision. */
public record RecipientCounts(long collectives, long individuals) {}
