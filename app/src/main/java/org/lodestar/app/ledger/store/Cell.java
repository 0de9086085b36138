package org.lodestar.app.ledger.store;

import java.time.YearMonth;

/**
 * Where a tally stands.
 *
 * @param formula as it is written
 * @param dimension by which it is broken down; empty for the whole
 * @param code the heading; empty for the whole
 * @param snapshot the closed period that holds the facts; 0 while none does
 */
record Cell(String formula, String dimension, String code, YearMonth month, int snapshot) {}
