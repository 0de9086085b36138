package org.lodestar.app.pathwayaudit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case of the sample: the pathway of one person in it. */
public record Sheet(
    UUID id,
    UUID audit,
    int number,
    UUID caseFile,
    UUID person,
    @Nullable UUID judgedBy,
    @Nullable Instant judgedAt,
    long version) {}
