package org.lodestar.app.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;

/**
 * Whether figures can be told beside those that everybody was told already. They are settled when
 * they are written; something else may have been published since.
 */
public final class ToldAlike {
  private final List<Told> before;

  /** Knows what was told, the newest first. */
  public ToldAlike(List<Told> before) {
    this.before = List.copyOf(before);
  }

  /** Whether none of them would tell of a few people, or what was kept back. */
  public boolean isAlike(List<Told> now) {
    return now.stream()
        .allMatch(each -> !isTotal(each) && earlier(each).map(it -> alike(it, each)).orElse(true));
  }

  /**
   * A running total that was written down before only what it counts in each period was told:
   * beside the periods it would tell of one that is kept back.
   */
  private static boolean isTotal(Told now) {
    return now.figure().value() != null
        && Measures.find(now.figure().code()).flatMap(Measures::countOf).isPresent();
  }

  private Optional<Told> earlier(Told now) {
    return before.stream()
        .filter(each -> each.dimension().equals(now.dimension()))
        .filter(each -> each.heading().equals(now.heading()))
        .filter(each -> each.figure().code().equals(now.figure().code()))
        .filter(each -> each.figure().first().equals(now.figure().first()))
        .filter(each -> each.figure().last().equals(now.figure().last()))
        .findFirst();
  }

  private static boolean alike(Told before, Told now) {
    SmallNumbers small =
        Measures.find(now.figure().code()).map(Measure::small).orElse(new SmallNumbers(0));
    Figure old = before.figure();
    Figure fresh = now.figure();
    if (small.least() == 0 || fresh.value() == null) {
      return true;
    }
    return !old.keptBack() && (old.value() == null || !differsByAFew(old, fresh, small));
  }

  private static boolean differsByAFew(Figure old, Figure fresh, SmallNumbers small) {
    long counted = number(fresh.counted()) - number(old.counted());
    long among =
        Objects.requireNonNullElse(fresh.among(), number(fresh.counted()))
            - Objects.requireNonNullElse(old.among(), number(old.counted()));
    return small.isFew(counted) || small.isFew(among) || small.isFew(among - counted);
  }

  private static long number(@org.jspecify.annotations.Nullable Long counted) {
    return Objects.requireNonNullElse(counted, 0L);
  }
}
