package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * What an entry of the chronology said before somebody edited it.
 *
 * @param replacedBy who edited it, when
 */
public record EarlierEntry(
    UUID entry,
    ChronologyEntry.Kind kind,
    Instant happenedAt,
    PersonalText words,
    UUID replacedBy,
    Instant replacedAt) {}
