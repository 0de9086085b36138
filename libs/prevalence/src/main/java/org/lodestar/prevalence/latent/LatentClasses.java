package org.lodestar.prevalence.latent;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.bayes.Chains;
import org.lodestar.prevalence.bayes.ListLimits;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * People are of hidden classes; those of one class are on each list by chance, whatever other lists
 * they are on (Manrique-Vallier, Biometrics 72, 2016). Several chains, and an interval only where
 * they agree.
 */
public final class LatentClasses {
  private static final ListLimits LIMITS =
      new ListLimits("Sampling hidden classes", 3, CaptureTable.MOST_LISTS);

  private final long people;
  private final LatentSettings settings;
  private final LatentChain[] chains;
  private final double[][] kept;
  private final double[] occupied;
  private int sweeps;

  private LatentClasses(CaptureTable table, LatentSettings settings, Seeds seeds) {
    Histories histories = new Histories(LIMITS.checked(table));
    this.people = table.people();
    this.settings = settings;
    this.kept = new double[settings.chains()][settings.mostSweeps() / LatentSettings.THINNING];
    this.occupied = new double[settings.chains()];
    this.chains =
        IntStream.range(0, settings.chains())
            .mapToObj(i -> new LatentChain(histories, settings.classes(), seeds.of("latent", i)))
            .toArray(LatentChain[]::new);
  }

  /**
   * Samples until the chains agree and tell enough, or the most sweeps are done.
   *
   * @param table three lists or more
   * @param seeds each chain has a stream of its own, so threads do not matter
   */
  public static LatentPosterior sample(
      CaptureTable table, LatentSettings settings, Seeds seeds, Parallel parallel) {
    LatentClasses sampler = new LatentClasses(table, settings, seeds);
    sampler.reach(settings.sweeps(), parallel);
    while (!sampler.posterior().settled() && 2 * sampler.sweeps <= settings.mostSweeps()) {
      sampler.reach(2 * sampler.sweeps, parallel);
    }
    return sampler.posterior();
  }

  private void reach(int wanted, Parallel parallel) {
    int place = sweeps / LatentSettings.THINNING;
    int more = wanted - place * LatentSettings.THINNING;
    parallel.run(
        "latent",
        chains.length,
        () ->
            chain -> {
              chains[chain].run(more, kept[chain], place);
              occupied[chain] = chains[chain].occupied();
            });
    sweeps = wanted;
  }

  /**
   * Of what came after the first sweeps, however long the chains have become: one that was slow to
   * leave where it began shows that others may yet be caught there.
   */
  private LatentPosterior posterior() {
    int begin = settings.sweeps() / 2 / LatentSettings.THINNING;
    int end = sweeps / LatentSettings.THINNING;
    double[][] later =
        Arrays.stream(kept)
            .map(chain -> Arrays.copyOfRange(chain, begin, end))
            .toArray(double[][]::new);
    double classes = Arrays.stream(occupied).average().orElseThrow();
    return new LatentPosterior(people, settings, sweeps, classes, new Chains(later));
  }
}
