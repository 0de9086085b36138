package org.lodestar.app.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That somebody is missing, as it is first written down.
 *
 * @param since when they were last known to be there; null where nobody here knows
 * @param circumstances last seen where, with whom, wearing what
 * @param toldBy who gave the information, and how to reach them
 */
public record MissingReport(
    @Nullable Instant since, @Nullable PersonalText circumstances, @Nullable PersonalText toldBy) {}
