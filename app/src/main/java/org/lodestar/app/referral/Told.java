package org.lodestar.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.NrmEvent;

/**
 * A decision that a worker of the support provider recorded from a share, or the day on which
 * support ends.
 *
 * @param event null where only that day was recorded
 * @param supportEnds null where only a decision was
 * @param by who recorded it, of another organisation
 */
public record Told(
    UUID id,
    UUID form,
    @Nullable NrmEvent event,
    LocalDate on,
    @Nullable LocalDate supportEnds,
    UUID by,
    Instant at) {}
