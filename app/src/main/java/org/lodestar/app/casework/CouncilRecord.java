package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * Somebody's record in the council's own system for social care, which is the statutory one.
 *
 * @param system what it is called there
 * @param number of the person in it
 * @param namedBy who wrote it down here
 */
public record CouncilRecord(
    UUID person,
    PersonalText system,
    PersonalText number,
    UUID namedBy,
    Instant namedAt,
    long version) {}
