package org.lodestar.app.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else is in charge of a case.
 *
 * @param from who was; null where nobody was
 * @param to who is; null where nobody is
 */
public record ChargeChanged(UUID caseFile, @Nullable UUID from, @Nullable UUID to) {}
