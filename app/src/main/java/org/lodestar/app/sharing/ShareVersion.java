package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version of what a share says; its identifier is the object on which reading is granted.
 *
 * @param number from 1
 * @param sentAt null while only the giver sees it
 */
public record ShareVersion(
    UUID id,
    UUID share,
    int number,
    @Nullable UUID madeBy,
    Instant madeAt,
    @Nullable Instant sentAt) {}
