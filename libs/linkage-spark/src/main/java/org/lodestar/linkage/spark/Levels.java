package org.lodestar.linkage.spark;

import java.util.List;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.Comparison;

/** How records are compared. */
final class Levels extends MadeOnce<Patterns> {
  private static final long serialVersionUID = 1;

  private final Luggage luggage;
  private final List<Comparison> comparisons;

  Levels(Patterns patterns, Luggage luggage, List<Comparison> comparisons) {
    super(patterns);
    this.luggage = luggage;
    this.comparisons = List.copyOf(comparisons);
  }

  @Override
  Patterns make() {
    return new Patterns(comparisons, new Columns(luggage.unpacked()));
  }
}
