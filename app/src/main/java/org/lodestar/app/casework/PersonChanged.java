package org.lodestar.app.casework;

import java.util.UUID;

/** A person was added to a case, or what is known about them has changed. */
public record PersonChanged(UUID caseFile, UUID person) {}
