package org.lodestar.app.ledger;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.measures.Period;

/**
 * A period that is closed. What it holds never changes.
 *
 * @param number from 1, without gaps
 * @param period the months that it closes
 * @param seq the number of the last fact that was there
 * @param facts how many it holds that no earlier one does
 * @param digest a seal over these and over the seal before
 * @param tellsLate whether what it holds of months that were closed already is told in its own
 *     first month; one that was closed before the program knew that tells each fact in its month
 */
public record Snapshot(
    int number,
    Period period,
    long seq,
    long facts,
    String digest,
    UUID closedBy,
    Instant closedAt,
    boolean tellsLate) {}
