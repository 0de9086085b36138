package org.lodestar.app.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;

/**
 * What is settled about a person's age, and on what it rests.
 *
 * @param on the day of the assessment, or on which documents or records were seen
 * @param note who assessed, which documents, or why age is in doubt
 */
public record AgeFinding(
    AgeStatus status, AgeBasis basis, @Nullable LocalDate on, @Nullable PersonalText note) {}
