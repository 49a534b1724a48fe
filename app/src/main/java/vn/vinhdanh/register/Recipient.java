package vn.vinhdanh.register;

import vn.vinhdanh.catalogue.RecipientKind;

/**
 * Who is honoured, as they stood on that day.
 *
 * @param bonus in đồng; never shown to the public
 */
public record Recipient(long nominationId, RecipientKind kind, String name, String post, String unit, long bonus) {}
