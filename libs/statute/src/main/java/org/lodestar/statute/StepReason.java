package org.lodestar.statute;

/**
 * A step that holds, with the wording that applies.
 *
 * @param key the step, or the step and its wording parted by a point; also the key of its row in
 *     the table of steps
 */
record StepReason(StepCode code, String key) {
  static StepReason of(StepCode code) {
    return new StepReason(code, code.name());
  }

  static StepReason of(StepCode code, String wording) {
    return new StepReason(code, code.name() + "." + wording);
  }
}
