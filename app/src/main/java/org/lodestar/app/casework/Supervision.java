package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What a manager and a worker talked about and agreed.
 *
 * @param caseFile the case it was about; null for the work as a whole
 * @param agreed what will be done
 * @param answer what the worker adds; null until then
 */
public record Supervision(
    UUID id,
    UUID worker,
    UUID manager,
    @Nullable UUID caseFile,
    LocalDate heldOn,
    PersonalText words,
    @Nullable PersonalText agreed,
    @Nullable PersonalText answer,
    @Nullable Instant answeredAt,
    long version) {}
