package org.lodestar.app.casework;

import java.util.UUID;

/** A case was opened. */
public record CaseOpened(UUID caseFile, UUID organisation) {}
