package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StepCode;

/** A step that waits to be done. */
public record OpenStep(
    UUID caseFile,
    String reference,
    UUID person,
    StepCode code,
    @Nullable LocalDate due,
    @Nullable UUID owner) {}
