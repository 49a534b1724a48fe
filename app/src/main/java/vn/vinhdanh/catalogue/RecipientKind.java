package vn.vinhdanh.catalogue;

/** Who is honoured: a collective (annex I) or an individual (annex II). */
public enum RecipientKind {
    COLLECTIVE,
    INDIVIDUAL
}
