package vn.vinhdanh.nomination;

/** When the conditions are asked again on the way of a nomination. */
public enum Moment {
    RECEIVED,
    APPRAISED,
    PLANNED,
    OPENED,
    SIGNED
}
