package org.lodestar.prevalence.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Warning;

/**
 * What all decomposable graphs tell together.
 *
 * @param delta prior mass of each cell
 * @param saturated whether the graph of all lists joined is among them; it knows nothing of the
 *     unseen
 * @param posterior of the number of people
 * @param graphs with the most probable first; those that are e^-60 of it or less may be left out
 * @param saturatedShare the posterior that the saturated graph has, or would have if let in
 */
public record GraphAverage(
    double delta,
    boolean saturated,
    UnseenPosterior posterior,
    List<GraphShare> graphs,
    double saturatedShare) {
  /** As much at the end of the range is too much. */
  static final double MOST_AT_END = 1e-5;

  public GraphAverage {
    graphs = List.copyOf(graphs);
  }

  /** Whether the range holds the posterior: next to nothing lies at its end. */
  public boolean held() {
    return posterior.massAtEnd() < MOST_AT_END;
  }

  public GraphShare best() {
    return graphs.getFirst();
  }

  /** What the reader must know. */
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    warnings.add(saturated ? saturatedIn() : saturatedOut());
    if (!held()) {
      warnings.add(notHeld());
    }
    List<Double> humps = posterior.humps();
    if (humps.size() > 1) {
      warnings.add(severalHumps(humps));
    }
    return warnings;
  }

  private static Warning severalHumps(List<Double> humps) {
    String near =
        humps.stream()
            .map(hump -> Rounded.words(Rounded.two(hump)))
            .collect(Collectors.joining(" and "));
    return new Warning(
        Warning.Code.SEVERAL_HUMPS,
        "The graphs tell different stories: the posterior has humps near " + near + " people.");
  }

  private Warning saturatedIn() {
    return new Warning(
        Warning.Code.SATURATED_GRAPH_LET_IN,
        String.format(
            Locale.ENGLISH,
            "The graph of all lists joined is among those averaged over and has %.1f %% "
                + "of the posterior. It learns nothing of the unseen: for that part the answer "
                + "is the prior's.",
            100 * saturatedShare));
  }

  private Warning saturatedOut() {
    return new Warning(
        Warning.Code.SATURATED_GRAPH_LEFT_OUT,
        String.format(
            Locale.ENGLISH,
            "The graph of all lists joined is left out, because it learns nothing of the "
                + "unseen. Let in, it would have %.1f %% of the posterior.",
            100 * saturatedShare));
  }

  private Warning notHeld() {
    return new Warning(
        Warning.Code.GRID_TOO_SHORT,
        String.format(
            Locale.ENGLISH,
            "The posterior runs on past the greatest number of unseen looked at, %d: "
                + "%.2g of it lies in the last hundredth. Means and upper limits are too low.",
            posterior.range().last(),
            posterior.massAtEnd()));
  }
}
