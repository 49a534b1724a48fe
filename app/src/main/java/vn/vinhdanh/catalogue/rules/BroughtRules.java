package vn.vinhdanh.catalogue.rules;

import java.util.List;

/** What a spreadsheet says: its rules, or the cells for which it cannot be taken. */
record BroughtRules(List<RuleTable> tables, List<WrongCell> wrong) {}
