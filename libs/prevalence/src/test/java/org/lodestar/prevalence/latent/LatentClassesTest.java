package org.lodestar.prevalence.latent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.bayes.Chains;
import org.lodestar.prevalence.simulate.Truth;
import org.lodestar.prevalence.table.CaptureTable;

class LatentClassesTest {
  private static final Parallel TWO = new Parallel(2, Progress.SILENT);
  private static final LatentSettings SHORT = new LatentSettings(10, 2, 6000, 6000);
  private static final Truth FOUR = Truth.independent("", 1000, 0.3, 0.25, 0.2, 0.15);

  @Test
  void independentListsAreFound() {
    assertThat(covered(FOUR)).isBetween(15, 20);
  }

  @Test
  void twoHiddenClassesAreFound() {
    assertThat(covered(Truth.twoClasses("", 3000, 0.4, 1.7, 0.4, 0.4, 0.35, 0.3, 0.4, 0.35)))
        .isBetween(15, 20);
  }

  /** Of 20 tables how many 95 % intervals hold the truth; fewer than 15 once in 3,000. */
  private static int covered(Truth truth) {
    return (int)
        IntStream.range(0, 20)
            .mapToObj(table -> truth.draw(new Seeds(29).of("truth", table)))
            .map(table -> LatentClasses.sample(table, SHORT, new Seeds(2), TWO).chains())
            .map(chains -> new Interval(chains.quantile(0.025), chains.quantile(0.975)))
            .filter(interval -> interval.contains(truth.people()))
            .count();
  }

  @Test
  void threadsDoNotMatterAndTheSeedDoes() {
    CaptureTable table = FOUR.draw(new Seeds(1).of("one", 0));
    LatentSettings settings = new LatentSettings(5, 3, 2000, 4000);
    Chains one =
        LatentClasses.sample(table, settings, new Seeds(4), new Parallel(1, Progress.SILENT))
            .chains();
    Chains three =
        LatentClasses.sample(table, settings, new Seeds(4), new Parallel(3, Progress.SILENT))
            .chains();
    assertThat(three.medians()).containsExactly(one.medians());
    assertThat(three.mean()).isEqualTo(one.mean());
    assertThat(LatentClasses.sample(table, settings, new Seeds(5), TWO).chains().mean())
        .isNotEqualTo(one.mean());
  }

  @Test
  void theOrderOfListsMattersOnlyByChance() {
    CaptureTable table = FOUR.draw(new Seeds(1).of("one", 0));
    long[] turned = new long[16];
    for (int history = 0; history < 16; history++) {
      turned[Integer.reverse(history) >>> 28] = table.count(history);
    }
    Chains straight = LatentClasses.sample(table, SHORT, new Seeds(6), TWO).chains();
    Chains reversed = LatentClasses.sample(table.with(turned), SHORT, new Seeds(7), TWO).chains();
    double error =
        4 * straight.deviation() / Math.sqrt(straight.effectiveDraws())
            + 4 * reversed.deviation() / Math.sqrt(reversed.effectiveDraws());
    assertThat(reversed.mean()).isCloseTo(straight.mean(), within(error));
    assertThat(error).isLessThan(0.3 * straight.mean());
  }

  @Test
  void chainsThatDoNotAgreeGiveNoIntervalAndSaySo() {
    LatentPosterior apart = posterior(new double[][] {rising(900, 1), rising(2000, 1)});
    assertThat(apart.mixed()).isFalse();
    assertThat(apart.intervals()).isEmpty();
    assertThat(codes(apart)).contains(Warning.Code.NOT_MIXED, Warning.Code.SEVERAL_HUMPS);
  }

  @Test
  void aHumpThatChainsVisitTooSeldomCountsAsNotMixed() {
    double[][] draws = new double[8][];
    for (int chain = 0; chain < 8; chain++) {
      draws[chain] = noise(chain, 1000);
    }
    // One visit of one chain makes 3 % of all: where the lower limit lies rests on it alone.
    for (int i = 0; i < 960; i++) {
      draws[3][1000 + i] = 400 + i % 7;
    }
    LatentPosterior posterior = posterior(draws);
    assertThat(posterior.inTails()).isLessThan(LatentPosterior.FEWEST_IN_TAIL);
    assertThat(posterior.mixed()).isFalse();
    assertThat(posterior.intervals()).isEmpty();
  }

  @Test
  void chainsThatAgreeButAreTooShortGiveNoInterval() {
    double[][] few = {part(noise(0, 1000)), part(noise(1, 1000))};
    LatentPosterior posterior = posterior(few);
    assertThat(posterior.rHat()).isLessThan(LatentPosterior.MOST_R_HAT);
    assertThat(posterior.settled()).isFalse();
    assertThat(posterior.intervals()).isEmpty();
  }

  @Test
  void chainsThatAgreeGiveAllThreeIntervals() {
    LatentPosterior posterior = posterior(new double[][] {noise(0, 1000), noise(1, 1000)});
    assertThat(posterior.settled()).isTrue();
    assertThat(posterior.intervals()).containsOnlyKeys(50, 80, 95);
    assertThat(posterior.warnings()).isEmpty();
    assertThat(requireNonNull(posterior.intervals().get(95)).contains(1000)).isTrue();
  }

  @Test
  void whatLiesAboveTwentyOneTimesTheSeenIsKeptAndCounted() {
    double[] far = noise(1, 1000);
    for (int i = 0; i < far.length / 4; i++) {
      far[i * 4] = 5000;
    }
    LatentPosterior posterior = posterior(new double[][] {far, noise(0, 1000)});
    assertThat(posterior.shareBeyondCap()).isCloseTo(0.125, within(1e-9));
    assertThat(codes(posterior)).contains(Warning.Code.OVER_21_TIMES_SEEN);
  }

  @Test
  void chainsRunOnUntilTheyTellEnough() {
    CaptureTable table = FOUR.draw(new Seeds(1).of("one", 0));
    LatentPosterior posterior =
        LatentClasses.sample(table, new LatentSettings(10, 2, 2000, 64_000), new Seeds(1), TWO);
    assertThat(posterior.sweeps()).isGreaterThan(2000);
    assertThat(posterior.chains().size()).isEqualTo(2 * (posterior.sweeps() - 1000) / 10);
  }

  @Test
  void aBrokenOffRunStopsWithinAChain() throws InterruptedException {
    CaptureTable table = FOUR.draw(new Seeds(1).of("one", 0));
    LatentSettings endless = new LatentSettings(10, 2, 10_000_000, 10_000_000);
    List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
    Thread run =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    LatentClasses.sample(table, endless, new Seeds(1), TWO);
                  } catch (PrevalenceException broken) {
                    failures.add(broken);
                  }
                });
    run.interrupt();
    run.join(20_000);
    assertThat(run.isAlive()).isFalse();
    assertThat(failures).singleElement().asString().contains("Broken off");
  }

  @Test
  void whatCannotBeSampledIsRefused() {
    CaptureTable two = new CaptureTable(List.of("A", "B"), new long[] {0, 3, 4, 2});
    assertThatThrownBy(() -> LatentClasses.sample(two, SHORT, new Seeds(1), TWO))
        .hasMessageContaining("at least 3 lists");
    CaptureTable unused =
        new CaptureTable(List.of("A", "B", "C"), new long[] {0, 3, 4, 2, 0, 0, 0, 0});
    assertThatThrownBy(() -> LatentClasses.sample(unused, SHORT, new Seeds(1), TWO))
        .hasMessageContaining("Nobody is on the list \"C\"");
    assertThatThrownBy(() -> new LatentSettings(1, 4, 2000, 2000)).hasMessageContaining("classes");
    assertThatThrownBy(() -> new LatentSettings(10, 1, 2000, 2000)).hasMessageContaining("chains");
    assertThatThrownBy(() -> new LatentSettings(10, 4, 10, 2000)).hasMessageContaining("sweeps");
  }

  private static List<Warning.Code> codes(LatentPosterior posterior) {
    return posterior.warnings().stream().map(Warning::code).toList();
  }

  private static LatentPosterior posterior(double[][] draws) {
    return new LatentPosterior(150, LatentSettings.standard(), 20_000, 2, new Chains(draws));
  }

  private static double[] rising(double from, double by) {
    return IntStream.range(0, 1000).mapToDouble(i -> from + by * (i * 37 % 100)).toArray();
  }

  private static double[] noise(int number, double middle) {
    var chance = new Seeds(8).of("noise", number);
    return IntStream.range(0, 4000)
        .mapToDouble(_ -> middle + 50 * (chance.nextDouble() + chance.nextDouble() - 1))
        .toArray();
  }

  private static double[] part(double[] whole) {
    return java.util.Arrays.copyOf(whole, 100);
  }
}
