package org.lodestar.app.casework;

import java.util.UUID;

/** A closed case was opened again. */
public record CaseReopened(UUID caseFile) {}
