package org.lodestar.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that holds, with the wording that applies.
 *
 * @param key the step, or the step and its wording parted by a point; also the key of its row in
 *     the table of steps
 * @param due the day that the facts name; null where the table says how long there is
 */
record StepReason(StepCode code, String key, @Nullable LocalDate due) {
  static StepReason of(StepCode code) {
    return new StepReason(code, code.name(), null);
  }

  static StepReason of(StepCode code, String wording) {
    return new StepReason(code, code.name() + "." + wording, null);
  }

  /** The same, due on a day that the facts name. */
  StepReason by(@Nullable LocalDate day) {
    return new StepReason(code, key, day);
  }
}
