package org.lodestar.app.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was written once.
 *
 * @param topic which of several sheets of this kind, such as an area of need; empty where a person
 *     has one only
 * @param version from 1; the highest counts
 * @param reviewOn the day by which somebody should look again
 */
public record Sheet(
    UUID id,
    UUID caseFile,
    UUID person,
    SheetKind kind,
    String topic,
    int version,
    Answers answers,
    @Nullable LocalDate reviewOn,
    @Nullable UUID by,
    Instant at) {}
