package org.lodestar.prevalence.select;

import java.util.List;
import org.lodestar.prevalence.resample.Bootstrap;

/**
 * How limits move with among how many of the best models the choice is made on each table.
 *
 * @param each by number of models, ascending; never empty
 */
public record Choices(List<Among> each) {
  public Choices {
    each = List.copyOf(each);
  }

  /**
   * A choice among some.
   *
   * @param models how many of the best
   */
  public record Among(int models, Bootstrap bootstrap) {}

  /** Among all that were taken: the answer. */
  public Bootstrap answer() {
    return each.getLast().bootstrap();
  }

  /** Among so many, which must have been looked at. */
  public Bootstrap among(int models) {
    return each.stream()
        .filter(choice -> choice.models() == models)
        .map(Among::bootstrap)
        .findFirst()
        .orElseThrow();
  }
}
