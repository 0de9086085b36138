package org.lodestar.app.vault;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record whose clock has begun.
 *
 * @param id the object on which access is granted
 * @param since the day on which its clock began, in London
 * @param born the last day on which the youngest in it can have been born; null where not known
 */
public record KeptRecord(
    RecordClass recordClass, UUID id, LocalDate since, @Nullable LocalDate born) {}
