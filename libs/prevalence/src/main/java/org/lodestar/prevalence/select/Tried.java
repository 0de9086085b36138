package org.lodestar.prevalence.select;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.model.Model;

/**
 * What became of the models of one piece: millions are kept as numbers alone, and only the best as
 * models.
 */
final class Tried {
  /** Of equals the one with fewer parameters, then the one that is written first. */
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::bic)
          .thenComparingInt(each -> each.model().parameters())
          .thenComparing(each -> each.model().text());

  private final int keep;
  private final PriorityQueue<Ranked> best = new PriorityQueue<>(BEST_FIRST.reversed());

  /** BIC and total of each admissible model, one behind the other. */
  private double[] figures = new double[64];

  private int used;
  private int candidates;

  Tried(int keep) {
    this.keep = keep;
  }

  void without() {
    candidates++;
  }

  void add(int lists, List<Integer> terms, double bic, double total) {
    candidates++;
    put(new double[] {bic, total}, 2);
    if (best.size() < keep || bic <= best.element().bic()) {
      best.add(new Ranked(new Model(lists, terms), bic, total));
      if (best.size() > keep) {
        best.remove();
      }
    }
  }

  /** Takes up what another piece found. */
  void add(Tried other) {
    candidates += other.candidates;
    put(other.figures, other.used);
    best.addAll(other.best);
    while (best.size() > keep) {
      best.remove();
    }
  }

  private void put(double[] more, int count) {
    if (used + count > figures.length) {
      figures = Arrays.copyOf(figures, Math.max(2 * figures.length, used + count));
    }
    System.arraycopy(more, 0, figures, used, count);
    used += count;
  }

  boolean isEmpty() {
    return used == 0;
  }

  Ranking ranking() {
    List<Ranked> first = best.stream().sorted(BEST_FIRST).toList();
    double least = first.getFirst().bic();
    return new Ranking(
        candidates,
        used / 2,
        first,
        near(Double.POSITIVE_INFINITY).range(),
        near(least + 2),
        near(least + 6));
  }

  private Ranking.Near near(double bic) {
    int models = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < used; at += 2) {
      if (figures[at] <= bic) {
        models++;
        low = Math.min(low, figures[at + 1]);
        high = Math.max(high, figures[at + 1]);
      }
    }
    return new Ranking.Near(models, new Interval(low, high));
  }
}
