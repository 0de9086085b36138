package org.lodestar.app.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the lookup. What it holds never changes.
 *
 * @param source who published it, and under which name
 * @param publishedOn the day on which it was published
 * @param authority code of the local authority of which it tells
 * @param usedFrom when it was last put into use; null when it never was
 */
public record Edition(
    UUID id,
    String source,
    LocalDate publishedOn,
    String authority,
    int postcodes,
    int wards,
    UUID loadedBy,
    Instant loadedAt,
    @Nullable Instant usedFrom,
    boolean inUse) {}
