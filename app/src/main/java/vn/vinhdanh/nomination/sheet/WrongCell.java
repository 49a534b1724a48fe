package vn.vinhdanh.nomination.sheet;

import vn.vinhdanh.platform.Reason;

/**
 * A cell that kept its row out.
 *
 * @param cell such as {@code C5}
 */
public record WrongCell(String cell, Reason reason) {}
