package org.lodestar.app.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measure.Strand;
import org.lodestar.measures.Measures;

/**
 * Which figures stand beside which priority: on the page of the plan and in packs alike.
 *
 * <p>A figure belongs to the priority whose actions name it; else, where it tells of some of the
 * four Ps, to the one whose actions most often serve these; else to all of it.
 */
public final class PriorityFigures {
  /** Where figures stand that belong to no priority. */
  public static final int WHOLE = 0;

  private final Strategy strategy;
  private final List<JudgedAction> actions;
  private final Map<Integer, List<IndicatorLine>> placed;

  /** Places those of which there is a figure, also one that is kept back. */
  public PriorityFigures(Strategy strategy, List<JudgedAction> actions, List<IndicatorLine> lines) {
    this.strategy = strategy;
    this.actions = List.copyOf(actions);
    this.placed =
        lines.stream()
            .filter(each -> each.series().last().isPresent())
            .collect(
                Collectors.groupingBy(
                    each -> priority(each.measure()), TreeMap::new, Collectors.toList()));
  }

  /** Those of a priority. */
  public List<IndicatorLine> of(int priority) {
    return placed.getOrDefault(priority, List.of());
  }

  /** Those that belong to no priority. */
  public List<IndicatorLine> ofNone() {
    return of(WHOLE);
  }

  /** Where what an indicator counts belongs, also when there is no figure of it yet. */
  public int priority(Measure measure) {
    return actions.stream()
        .filter(each -> isOf(each.action().planned().measure(), measure))
        .map(each -> each.action().planned().place().priority())
        .min(Comparator.naturalOrder())
        .orElseGet(
            () -> measure.strands().size() == Strand.values().length ? WHOLE : near(measure));
  }

  private static boolean isOf(@Nullable String chosen, Measure measure) {
    return chosen != null
        && Measures.find(chosen).map(Measures::shown).filter(measure::equals).isPresent();
  }

  private int near(Measure measure) {
    return IntStream.rangeClosed(1, strategy.content().priorities().size())
        .boxed()
        .filter(each -> share(each, measure) > 0)
        .max(
            Comparator.comparingDouble((Integer each) -> share(each, measure))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(WHOLE);
  }

  private double share(int priority, Measure measure) {
    return actions.stream()
        .map(each -> each.action().planned().place())
        .filter(each -> each.priority() == priority)
        .mapToDouble(
            each ->
                (double) each.strands().stream().filter(measure.strands()::contains).count()
                    / each.strands().size())
        .average()
        .orElse(0);
  }
}
