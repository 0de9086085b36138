package org.lodestar.prevalence.shrink;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/** Draws from the posterior with all pairs until it is clear which of them stand out. */
final class PairJudge {
  private final ThresholdSettings settings;
  private final Effects posterior;
  private final List<Integer> pairs;

  PairJudge(CaptureTable table, ThresholdSettings settings, List<Integer> never) {
    this.settings = settings;
    this.pairs =
        Model.allPairs(table.size()).terms().stream()
            .filter(Predicate.not(never::contains))
            .toList();
    this.posterior = new Effects(table, pairs, never, settings.prior());
  }

  List<PairEvidence> evidence(Seeds seeds, Parallel parallel) {
    Top top = Top.of(posterior);
    List<EffectChain> chains =
        IntStream.range(0, settings.chains())
            .mapToObj(chain -> new EffectChain(posterior, top, seeds.of("bayes", chain)))
            .toList();
    List<Batches> batches = chains.stream().map(_ -> new Batches()).toList();
    int drawn = settings.draws();
    draw(chains, batches, drawn, parallel);
    while (isUnclear(batches) && 2L * drawn <= settings.mostDraws()) {
      draw(chains, batches, drawn, parallel);
      drawn *= 2;
    }
    return evidence(batches);
  }

  private boolean isUnclear(List<Batches> batches) {
    return evidence(batches).stream().anyMatch(PairEvidence::uncertain);
  }

  private void draw(List<EffectChain> chains, List<Batches> batches, int draws, Parallel parallel) {
    parallel.run(
        "bayes",
        chains.size(),
        () -> {
          double[][] rows = new double[Batches.SIZE][posterior.size()];
          return chain -> {
            for (int drawn = 0; drawn < draws; drawn += Batches.SIZE) {
              chains.get(chain).draw(rows);
              batches.get(chain).add(rows);
            }
          };
        });
  }

  private List<PairEvidence> evidence(List<Batches> ofChains) {
    Batches all = new Batches();
    ofChains.forEach(all::addAll);
    int first = posterior.size() - pairs.size();
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> evidence(pairs.get(i), first + i, all))
        .toList();
  }

  private PairEvidence evidence(int pair, int effect, Batches all) {
    return new PairEvidence(
        pair,
        all.mean(effect),
        all.deviation(effect),
        all.errorOfRatio(effect),
        settings.threshold());
  }
}
