package org.lodestar.linkage.train;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * How the probabilities of a model are learnt.
 *
 * @param way from what
 * @param anew whether those that a model has are learnt again, but for the fixed ones
 * @param prior where lambda is to come from rules; null to leave it to the way
 */
public record Learning(Way way, boolean anew, @Nullable Prior prior) {
  /** From what m is learnt. */
  public sealed interface Way {}

  /** From the candidates of all blocking rules together (decision 0110). */
  public record Together() implements Way {}

  /** By one pass for each blocking rule, averaged, as Splink does. */
  public record ByRule() implements Way {}

  /** From pairs that are known to be matches. */
  public record FromMatches(KnownMatches matches) implements Way {}

  /** Where a model has no probabilities, from all candidates together. */
  public static Learning usual() {
    return new Learning(new Together(), false, null);
  }

  /** What training begins with: without what is to be learnt anew. */
  public Model begin(Model model) {
    if (!anew || !isTrained(model)) {
      return model;
    }
    List<Comparison> untrained = model.comparisons().stream().map(Learning::untrained).toList();
    return model.withKinds(List.of()).withComparisons(untrained);
  }

  /** Whether a model needs to be trained, or is to be. */
  public boolean isNeeded(Model model) {
    return anew || !isTrained(model);
  }

  private static Comparison untrained(Comparison comparison) {
    return comparison
        .with(comparison.levels().stream().map(Learning::untrained).toList())
        .withGiven(null);
  }

  private static Level untrained(Level level) {
    return level.with(level.fixedM() ? level.m() : null, level.fixedU() ? level.u() : null);
  }

  /** Whether every level has its probabilities. */
  public static boolean isTrained(Model model) {
    return model.comparisons().stream()
        .flatMap(comparison -> comparison.levels().stream())
        .filter(level -> !level.isNull())
        .allMatch(level -> level.m() != null && level.u() != null);
  }
}
