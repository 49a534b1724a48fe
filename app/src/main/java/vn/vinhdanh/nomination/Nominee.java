package vn.vinhdanh.nomination;

import vn.vinhdanh.catalogue.RecipientKind;

/**
 * Who is to be honoured, as on the day of the proposal; later moves and promotions change nothing here.
 *
 * @param post chức vụ, empty for collectives
 * @param unitOfDay where the person works or the collective belongs
 */
public record Nominee(RecipientKind kind, String name, String post, String unitOfDay) {}
