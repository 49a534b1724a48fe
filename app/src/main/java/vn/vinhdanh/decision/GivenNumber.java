package vn.vinhdanh.decision;

import java.time.LocalDate;

/** Number, symbol and date that the clerk gives a decision. */
record GivenNumber(int number, String symbol, LocalDate day) {}
