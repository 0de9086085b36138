package org.lodestar.app.rights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy in the making.
 *
 * @param copy word for word what the person gets, once it was answered
 * @param fileThere until when the file can be fetched; null while there is none
 * @param version for optimistic locking
 */
public record Bundle(
    BundleContent content,
    Rulings rulings,
    @Nullable GivenCopy copy,
    Instant gatheredAt,
    @Nullable Instant fileThere,
    long version) {}
