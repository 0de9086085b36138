package org.lodestar.app.requests;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.InformationLaw;

/**
 * How what was asked stood before it was put right.
 *
 * @param theirs its number before; null where it stayed
 * @param wish its words before; null where they stayed
 */
public record Correction(
    Instant at,
    InformationLaw law,
    LocalDate received,
    @Nullable PersonalText theirs,
    @Nullable PersonalText wish) {}
