package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;

/** A best-interests record that waits for a second person. */
public record WaitingInterests(UUID caseFile, String reference, UUID person, Instant since) {}
