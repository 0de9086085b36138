package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.vault.Written;

/**
 * What was decided on an item.
 *
 * @param written {@code what}, {@code who} decided, {@code why}, {@code dissent}
 * @param version for optimistic locking
 */
public record MeetingDecision(
    UUID id, UUID item, Written written, UUID by, Instant at, long version) {}
