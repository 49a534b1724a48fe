package vn.vinhdanh.nomination;

import java.time.LocalDate;
import vn.vinhdanh.catalogue.Regime;

/** What the office stamps on a proposal when it receives it. */
record Receipt(int number, LocalDate receivedOn, Regime regime) {}
