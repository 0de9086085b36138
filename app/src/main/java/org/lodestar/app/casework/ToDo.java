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
 * @param wording the key of the law's words that apply; null where they do not matter
 */
public record ToDo(
    UUID person,
    @Nullable StepCode code,
    @Nullable OwnStep own,
    @Nullable LocalDate due,
    @Nullable Instant dueAt,
    StepGroup group,
    @Nullable String wording) {
  /** A step of which it does not matter in which words the law asks for it. */
  public ToDo(
      UUID person,
      @Nullable StepCode code,
      @Nullable OwnStep own,
      @Nullable LocalDate due,
      @Nullable Instant dueAt,
      StepGroup group) {
    this(person, code, own, due, dueAt, group, null);
  }

  /** Where it stands on the page of the pathway. */
  public String anchor() {
    return own == null ? String.valueOf(code) : own.code();
  }
}
