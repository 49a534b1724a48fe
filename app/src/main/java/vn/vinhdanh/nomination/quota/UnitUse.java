package vn.vinhdanh.nomination.quota;

/** The places that one unit holds of a call's quota. */
public record UnitUse(String unitName, int reserved, int confirmed, int overdrawn) {}
