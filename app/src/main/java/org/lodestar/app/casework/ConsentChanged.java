package org.lodestar.app.casework;

import java.util.UUID;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** An adult gave, refused or took back a consent. */
public record ConsentChanged(
    UUID caseFile, UUID person, ConsentKind kind, ConsentOutcome outcome, boolean unsafe) {}
