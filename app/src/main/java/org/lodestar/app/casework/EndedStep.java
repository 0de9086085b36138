package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;

/**
 * A step that a decision opened and a later one asks for no more.
 *
 * @param note what was written on it; null where nothing was but an answer
 */
public record EndedStep(StepCode code, @Nullable PersonalText note, @Nullable StepAnswer answer) {}
