package org.lodestar.app.outbound;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asks for a server inside the network to be called.
 *
 * @param agreedBy null while a second administrator is waited for
 */
public record InnerPlaceAsked(
    UUID id, InnerPlace place, UUID askedBy, Instant askedAt, @Nullable UUID agreedBy) {}
