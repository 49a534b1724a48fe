package vn.vinhdanh.catalogue.rules;

/**
 * A column of a table of rules; people fill its cells, what it asks about belongs to the product.
 *
 * @param label what stands above it
 * @param input whether it asks about a nominee; otherwise it says what then holds
 * @param type string, integer, boolean or date
 * @param about the fact that is asked about, or the name of what is said
 */
record RuleColumn(String label, boolean input, String type, String about) {}
