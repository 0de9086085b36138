package org.lodestar.app.members.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of a worker.
 *
 * @param name what they call it
 * @param usedAt when they last signed in with it; null before
 * @param stopped whether it was copied, as far as its counter tells: it opens nothing any more
 */
public record Passkey(
    UUID id, String name, Instant madeAt, @Nullable Instant usedAt, boolean stopped) {}
