package vn.vinhdanh.identity.substitution;

/** A substitution was arranged or ended: the candidates of open tasks are to follow. */
record SubstitutionsChanged() {}
