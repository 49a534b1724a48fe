package vn.vinhdanh.nomination.sheet;

/** How far a row under repair is from the list. */
public enum RowState {
    /** A cell keeps it out. */
    WRONG,
    /** Its nominee stands in the list already, or in an earlier row. */
    LISTED,
    /** It may be taken over. */
    READY
}
