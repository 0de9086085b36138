package org.lodestar.linkage.spark;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Scorer;

/** How pairs are weighed. */
final class Weighing extends MadeOnce<Scorer> {
  private static final long serialVersionUID = 1;

  private final Luggage luggage;
  private final Model model;
  private final HashMap<String, Map<String, Double>> outside;
  private final @Nullable BitSet records;

  /**
   * @param outside shares of values known from elsewhere, by column and value
   * @param records of which a pair must have one; null where all pairs are wanted
   */
  Weighing(
      Scorer scorer,
      Luggage luggage,
      Model model,
      Map<String, Map<String, Double>> outside,
      @Nullable BitSet records) {
    super(scorer);
    this.luggage = luggage;
    this.model = model;
    this.records = records == null ? null : (BitSet) records.clone();
    this.outside = new HashMap<>();
    outside.forEach((column, shares) -> this.outside.put(column, new HashMap<>(shares)));
  }

  /** The pairs that are wanted. */
  Blocking among(Blocking all) {
    return records == null ? all : all.withOneOf(records);
  }

  @Override
  Scorer make() {
    return new Scorer(model, new Columns(luggage.unpacked()), outside);
  }
}
