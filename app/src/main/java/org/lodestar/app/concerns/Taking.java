package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/**
 * How a concern came in through a worker.
 *
 * @param by who took it down or wrote it
 * @param organisation for which they worked then
 * @param heardAt when they heard or read it
 * @param receiptGiven whether whoever told it can come back with a receipt
 * @param particulars what they wrote beside what was told
 */
public record Taking(
    UUID by, UUID organisation, Instant heardAt, boolean receiptGiven, Particulars particulars) {}
