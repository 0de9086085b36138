package org.lodestar.app.publications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many there may be in all, as an analyst estimated it from how lists overlap. There is no
 * number without its range.
 *
 * @param seen people on any list
 * @param lists how many lists
 * @param range of all methods that allow for not knowing which is right
 * @param methods what each method says
 * @param warnings what a reader must know
 * @param otherwise what would come out if something were otherwise
 */
public record ProfileEstimate(
    long seen,
    int lists,
    Range range,
    List<Part> methods,
    List<String> warnings,
    List<Part> otherwise) {
  public ProfileEstimate {
    methods = List.copyOf(methods);
    warnings = List.copyOf(warnings);
    otherwise = List.copyOf(otherwise);
  }

  /** From the lower to the upper end, each away from the middle to two figures that count. */
  public record Range(long low, long high) {}

  /**
   * A part of it.
   *
   * @param name key of a method, or words
   * @param range null where it has none; then nothing of it is told
   */
  public record Part(String name, @Nullable Range range) {}
}
