package org.lodestar.app.learning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.gain.Gain;
import org.lodestar.gain.ItemFlag;

/**
 * What a course changed, as far as it may be told.
 *
 * @param begun how many began, in steps
 * @param ended how many of them came to the end, in steps
 * @param knowledge points of a hundred more right than before; empty while too few answered twice
 * @param before the share right before, of a hundred; null with it
 * @param sure points of a scale of five; empty likewise
 * @param items the questions that close it
 */
public record CourseChange(
    long begun,
    long ended,
    Optional<Gain> knowledge,
    @Nullable Double before,
    Optional<Gain> sure,
    List<Item> items) {
  public CourseChange {
    items = List.copyOf(items);
  }

  /**
   * How a question does its work.
   *
   * @param right the share who had it right, of a hundred; null where it would tell of a few
   * @param tells how it goes along with the rest, from −1 to 1; null below thirty people
   * @param flags why somebody should look at it again
   */
  public record Item(
      String question,
      String words,
      @Nullable Double right,
      @Nullable Double tells,
      List<ItemFlag> flags) {
    public Item {
      flags = List.copyOf(flags);
    }
  }
}
