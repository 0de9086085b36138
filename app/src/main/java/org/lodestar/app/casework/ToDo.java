package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.statute.StepCode;

/**
 * An open step of somebody in a case.
 *
 * @param code of a step of the law; null for one of the partnership's own
 * @param own a step of the partnership's own; null for one of the law
 * @param dueAt its hour; null where its day is enough
 */
public record ToDo(
    UUID person,
    @Nullable StepCode code,
    @Nullable OwnStep own,
    @Nullable LocalDate due,
    @Nullable Instant dueAt,
    StepGroup group) {
  /** Where it stands on the page of the pathway. */
  public String anchor() {
    return own == null ? String.valueOf(code) : own.code();
  }
}
