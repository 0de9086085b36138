package org.lodestar.prevalence.shrink;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.bayes.Chains;
import org.lodestar.prevalence.bayes.ListLimits;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Bayesian thresholding (Silverman, Journal of the Royal Statistical Society A 183, 2020): all
 * pairs of lists are let in with a prior that pulls them to 0, those that still stand out are kept,
 * and the model of these is fitted again. Draws go on until chance no longer decides what is kept.
 */
public final class Thresholding {
  private static final String STAGE = "bayes";
  private static final ListLimits LIMITS = new ListLimits("Bayesian thresholding", 3, 8);

  private final CaptureTable table;
  private final ThresholdSettings settings;
  private final Seeds seeds;
  private final Parallel parallel;
  private final List<Integer> never;

  private Thresholding(
      CaptureTable table, ThresholdSettings settings, Seeds seeds, Parallel parallel) {
    this.table = LIMITS.checked(table);
    this.settings = settings;
    this.seeds = seeds;
    this.parallel = parallel;
    this.never =
        settings.prior() == PairPrior.PROPER
            ? List.of()
            : pairs().stream().filter(pair -> table.onAll(pair) == 0).toList();
  }

  /**
   * Judges the pairs and fits again.
   *
   * @param table three to eight lists
   * @param seeds each chain has a stream of its own, so threads do not matter
   */
  public static Thresholded of(
      CaptureTable table, ThresholdSettings settings, Seeds seeds, Parallel parallel) {
    return new Thresholding(table, settings, seeds, parallel).run();
  }

  private List<Integer> pairs() {
    return Model.allPairs(table.size()).terms();
  }

  private Thresholded run() {
    List<PairEvidence> evidence = new PairJudge(table, settings, never).evidence(seeds, parallel);
    List<Integer> kept =
        evidence.stream().filter(PairEvidence::kept).map(PairEvidence::pair).toList();
    Map<String, Double> otherwise = new TreeMap<>();
    Parallel quiet = new Parallel(parallel.threads(), Progress.SILENT);
    for (PairEvidence each : evidence) {
      if (each.uncertain()) {
        List<Integer> other = turned(kept, each.pair());
        otherwise.put(model(other).text(), refitted(other, quiet).quantile(0.5));
      }
    }
    return new Thresholded(
        table.people(),
        settings,
        evidence,
        never,
        model(kept),
        refitted(kept, parallel),
        otherwise);
  }

  private static List<Integer> turned(List<Integer> kept, int pair) {
    return kept.contains(pair)
        ? kept.stream().filter(each -> each != pair).toList()
        : IntStream.concat(kept.stream().mapToInt(Integer::intValue), IntStream.of(pair))
            .boxed()
            .toList();
  }

  private Model model(List<Integer> pairs) {
    return new Model(table.size(), pairs);
  }

  /** Draws of the number of people under the model with these pairs alone. */
  private Chains refitted(List<Integer> pairs, Parallel threads) {
    Effects posterior = new Effects(table, pairs, never, settings.prior());
    Top top = Top.of(posterior);
    double[][] people = new double[settings.chains()][];
    threads.run(
        STAGE,
        settings.chains(),
        () ->
            chain -> {
              double[][] rows = new double[settings.draws()][posterior.size()];
              new EffectChain(posterior, top, seeds.of("bayes refit", chain)).draw(rows);
              people[chain] =
                  Arrays.stream(rows)
                      .mapToDouble(row -> table.people() + Math.exp(row[0]))
                      .toArray();
            });
    return new Chains(people);
  }
}
