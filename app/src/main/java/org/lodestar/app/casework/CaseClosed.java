package org.lodestar.app.casework;

import java.util.UUID;

/** A case was closed. */
public record CaseClosed(UUID caseFile, CloseReason reason) {}
