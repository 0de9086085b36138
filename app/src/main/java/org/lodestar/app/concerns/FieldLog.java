package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/** A log that a worker sent from patrol, as they find it again for a day. */
public record FieldLog(UUID concern, String reference, Instant sentAt, ConcernState state) {}
