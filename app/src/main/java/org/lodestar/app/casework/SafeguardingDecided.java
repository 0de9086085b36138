package org.lodestar.app.casework;

import java.util.UUID;

/** A council has decided on a safeguarding concern about a person of a case of its own. */
public record SafeguardingDecided(UUID caseFile, UUID person) {}
