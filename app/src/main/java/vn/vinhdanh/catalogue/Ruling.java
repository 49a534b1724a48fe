package vn.vinhdanh.catalogue;

/**
 * What a person decided about a condition that the data leave open.
 *
 * @param facts what was known when it was decided; it no longer counts once that has changed
 * @param by full name of who decided
 * @param at when, in words
 */
public record Ruling(String code, String facts, boolean met, String reason, String by, String at) {}
