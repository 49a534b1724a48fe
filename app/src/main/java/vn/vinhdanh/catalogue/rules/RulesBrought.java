package vn.vinhdanh.catalogue.rules;

/** A set of rules waits to be tested. */
record RulesBrought() {}
