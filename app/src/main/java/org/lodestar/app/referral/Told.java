package org.lodestar.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lodestar.statute.NrmEvent;

/**
 * A decision that a worker of the support provider recorded from a share.
 *
 * @param by who recorded it, of another organisation
 */
public record Told(UUID id, UUID form, NrmEvent event, LocalDate on, UUID by, Instant at) {}
