package vn.vinhdanh.catalogue.rows;

import java.util.Map;

/** A row as somebody wants it, why, and the text that says so. */
record Wish(CatalogueTable table, Map<String, String> cells, String why, String source) {}
