package org.lodestar.prevalence.select;

import org.lodestar.prevalence.model.Model;

/**
 * A pair that came in.
 *
 * @param pair its two lists, as a bit mask
 * @param p how likely an overlap so far out was under the model before it
 * @param observed people on both lists
 * @param expected the same under the model before it
 * @param barred pairs that could not come in, because no estimate would have been left
 * @param total people in all with it
 */
public record Step(int pair, double p, long observed, double expected, int barred, double total) {
  Step leadingTo(double people) {
    return new Step(pair, p, observed, expected, barred, people);
  }

  /** As in {@code 12: 18 people, expected 4.0}, for the log of choices. */
  public String words() {
    return "%s: %d people on both, %.1f expected".formatted(Model.digits(pair), observed, expected);
  }
}
