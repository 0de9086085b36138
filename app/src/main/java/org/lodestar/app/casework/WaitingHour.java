package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.statute.MissingStep;

/** A step of the hours around a missing child that waits for somebody. */
public record WaitingHour(
    MissingStep step, Instant due, UUID person, UUID caseFile, String reference) {}
