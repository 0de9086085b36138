package org.lodestar.prevalence.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Walks from model to model, each time to the neighbour with the least BIC, while that falls
 * (Silverman, Chan and Vincent 2024). A neighbour has one term more, all of whose parts are in, or
 * one of the greatest terms less. A walk can end in a side valley: from several starts the lowest
 * end counts.
 *
 * @param order lists in the greatest term, from 2 up
 * @param mostMoves after which a walk ends where it is
 */
public record Downhill(int order, int mostMoves) {
  /** As many moves as in the paper. */
  public static final int USUAL_MOVES = 20;

  public Downhill {
    if (order < 2 || mostMoves < 0) {
      throw new PrevalenceException("The order of the models must be 2 or more: pairs of lists.");
    }
  }

  /**
   * Where a walk ended.
   *
   * @param start where it began
   * @param end lowest; its figures are NaN where neither the start nor a neighbour has an estimate
   * @param considered models looked at, the start with them
   * @param moves from start to end
   */
  public record Walk(Model start, Ranked end, int considered, int moves) {}

  /** One walk. */
  public Walk from(CaptureTable table, Model start) {
    return walk(new Scores(table), start);
  }

  /** A walk from each start, the lowest end first; of equal ends the earlier start. */
  public List<Walk> from(CaptureTable table, List<Model> starts, Parallel parallel) {
    Walk[] walks = new Walk[starts.size()];
    parallel.run(
        "downhill",
        starts.size(),
        () -> {
          Scores scores = new Scores(table);
          return number -> walks[number] = walk(scores, starts.get(number));
        });
    return Arrays.stream(walks)
        .sorted(Comparator.comparingDouble(walk -> orLast(walk.end().bic())))
        .toList();
  }

  private static double orLast(double bic) {
    return Double.isNaN(bic) ? Double.POSITIVE_INFINITY : bic;
  }

  /**
   * Independent lists, what the stepwise search finds, all pairs, and models of pairs by chance.
   *
   * @param byChance how many of the last
   */
  public List<Model> starts(CaptureTable table, int byChance, Seeds seeds) {
    int lists = table.size();
    Set<Model> starts = new LinkedHashSet<>();
    starts.add(Model.mainEffects(lists));
    starts.add(new Stepwise(Stepwise.USUAL).of(table).fit().model());
    starts.add(Model.allPairs(lists));
    List<Integer> pairs = lists > 2 ? Model.pairs(lists) : List.of();
    for (int number = 0; number < byChance; number++) {
      UniformRandomProvider chance = seeds.of("downhill", number);
      starts.add(new Model(lists, pairs.stream().filter(_ -> chance.nextBoolean()).toList()));
    }
    return List.copyOf(starts);
  }

  private Walk walk(Scores scores, Model start) {
    Set<Model> seen = new LinkedHashSet<>(List.of(start));
    Ranked at = scores.of(start);
    int moves = 0;
    while (moves < mostMoves) {
      Ranked lowest = lowest(scores, at.model(), seen);
      if (!(lowest.bic() < orLast(at.bic()))) {
        break;
      }
      at = lowest;
      moves++;
    }
    return new Walk(start, at, seen.size(), moves);
  }

  /** Of the neighbours not yet seen; those seen were no lower. */
  private Ranked lowest(Scores scores, Model model, Set<Model> seen) {
    Ranked lowest = new Ranked(model, Double.POSITIVE_INFINITY, Double.NaN);
    for (Model neighbour : neighbours(model)) {
      if (seen.add(neighbour)) {
        Ranked scored = scores.of(neighbour);
        lowest = scored.bic() < lowest.bic() ? scored : lowest;
      }
    }
    return lowest;
  }

  private List<Model> neighbours(Model model) {
    List<Model> neighbours = new ArrayList<>();
    for (int size = 2; size <= Math.min(order, model.lists() - 1); size++) {
      for (int set : Model.sets(model.lists(), size)) {
        if (!model.has(set) && hasParts(model, set)) {
          neighbours.add(model.with(set));
        }
      }
    }
    model.generators().stream()
        .filter(set -> Integer.bitCount(set) > 1)
        .forEach(set -> neighbours.add(model.without(set)));
    return neighbours;
  }

  private static boolean hasParts(Model model, int set) {
    return IntStream.range(0, model.lists())
        .map(list -> set & ~(1 << list))
        .allMatch(part -> part == set || Integer.bitCount(part) < 2 || model.has(part));
  }
}
