package org.lodestar.app.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Borders of the wards of an edition. What they hold never changes.
 *
 * @param source who published them, and under which name
 * @param publishedOn the day on which they were published
 */
public record Boundaries(
    UUID id,
    String source,
    LocalDate publishedOn,
    UUID loadedBy,
    Instant loadedAt,
    boolean inUse) {}
