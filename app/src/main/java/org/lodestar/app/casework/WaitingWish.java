package org.lodestar.app.casework;

import java.util.UUID;

/** Something against what an adult said that waits for a worker as the second person. */
public record WaitingWish(UUID caseFile, String reference, UUID person) {}
