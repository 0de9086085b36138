package org.lodestar.app.casework;

import java.util.UUID;

/** Somebody in a case who may be a victim; says nothing of who they are. */
public record PotentialVictim(UUID caseFile, UUID person) {}
