package org.lodestar.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Something that happened to a referral or notification.
 *
 * @param event an {@link org.lodestar.statute.NrmEvent} or {@link org.lodestar.statute.DtnEvent}
 * @param on the day on which it happened
 * @param note what else there is to know
 * @param agreed on what a reconsideration was asked for; null for everything else, and for a child
 */
public record Happening(
    UUID id,
    Enum<?> event,
    LocalDate on,
    @Nullable PersonalText note,
    @Nullable TheirYes agreed,
    @Nullable UUID recordedBy,
    Instant recordedAt) {}
