package org.lodestar.app.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That something was recorded wrongly.
 *
 * @param happening what was wrong
 * @param instead what holds in its place; null where it did not happen
 */
public record Correction(
    UUID id,
    UUID happening,
    @Nullable UUID instead,
    PersonalText why,
    @Nullable UUID by,
    Instant at) {}
