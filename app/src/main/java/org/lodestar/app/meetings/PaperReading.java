package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.UUID;

/** That somebody has read a paper. */
public record PaperReading(UUID paper, UUID reader, UUID organisation, Instant at) {}
