package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StepCode;

/**
 * A step that waits to be done.
 *
 * @param wording the key of the law's words that apply
 * @param dueAt its hour; null where its day is enough
 * @param place of the person in their case, from 1; a list that names nobody tells two people apart
 * @param people how many the case has
 */
public record OpenStep(
    UUID caseFile,
    String reference,
    UUID person,
    StepCode code,
    String wording,
    @Nullable LocalDate due,
    @Nullable Instant dueAt,
    @Nullable UUID owner,
    int place,
    int people) {}
