package org.lodestar.prevalence.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.bayes.Chains;
import org.lodestar.prevalence.bayes.Intervals;
import org.lodestar.prevalence.diagnose.Humps;

/**
 * What chains tell of the number of people.
 *
 * @param people seen, n in the theory
 * @param sweeps of each chain; every tenth is kept but for the first
 * @param classes with somebody in them at the end, mean of the chains
 * @param chains draws of the number of people, seen and unseen
 * @param rHat agreement of the chains: 1 where they agree, see {@link Chains#rHat()}
 * @param effectiveDraws see {@link Chains#effectiveDraws()}
 * @param inTails effective draws at 2.5 or 97.5 in hundred, the fewer of the two
 */
public record LatentPosterior(
    long people,
    LatentSettings settings,
    int sweeps,
    double classes,
    Chains chains,
    double rHat,
    double effectiveDraws,
    double inTails) {
  /** Chains above this do not agree. */
  public static final double MOST_R_HAT = 1.05;

  /** Fewer effective draws than this tell no interval (Vehtari and others 2021). */
  public static final double FEWEST_DRAWS = 400;

  /** With fewer in one of the tails, chains visit a hump there too seldom to tell its size. */
  public static final double FEWEST_IN_TAIL = 100;

  private static final int EVEN = 2000;
  private static final double WORTH_TELLING = 0.001;

  /** LCMCR draws again whenever there are more unseen than this many times the seen. */
  private static final int CAP = 20;

  LatentPosterior(long people, LatentSettings settings, int sweeps, double classes, Chains chains) {
    this(
        people,
        settings,
        sweeps,
        classes,
        chains,
        chains.rHat(),
        chains.effectiveDraws(),
        Math.min(chains.effectiveDrawsAt(0.025), chains.effectiveDrawsAt(0.975)));
  }

  /** Whether the chains agree, in the tails too. */
  public boolean mixed() {
    return rHat <= MOST_R_HAT && inTails >= FEWEST_IN_TAIL;
  }

  /** Whether they agree and tell enough for an interval. */
  public boolean settled() {
    return mixed() && effectiveDraws >= FEWEST_DRAWS;
  }

  /** People in all; not to be relied on where the chains do not agree. */
  public double median() {
    return chains.quantile(0.5);
  }

  /** By level in hundred: 50, 80, 95; none where not settled. */
  public Map<Integer, Interval> intervals() {
    return settled() ? Intervals.of(chains::quantile) : Map.of();
  }

  /** The numbers of people where the draws have humps, in rising order. */
  public List<Double> humps() {
    return Humps.of(chains.even(EVEN), people);
  }

  /**
   * How many of the draws lie above 21 times the seen, where LCMCR never goes: more than a few, and
   * its answer is cut off there.
   */
  public double shareBeyondCap() {
    return chains.shareAbove((CAP + 1.0) * people);
  }

  /** What the reader must know. */
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    if (!mixed()) {
      warnings.add(notMixed());
    } else if (!settled()) {
      warnings.add(tooFew());
    }
    if (humps().size() > 1) {
      warnings.add(severalHumps());
    }
    if (shareBeyondCap() >= WORTH_TELLING) {
      warnings.add(beyondCap());
    }
    return warnings;
  }

  private Warning notMixed() {
    double[] medians = chains.medians();
    return new Warning(
        Warning.Code.NOT_MIXED,
        String.format(
            Locale.ENGLISH,
            "%d chains of %,d sweeps do not mix: R-hat %.2f, %,.0f effective draws in "
                + "the thinner tail; the median of a chain goes from %s to %s. No "
                + "interval is given.",
            chains.count(),
            sweeps,
            rHat,
            inTails,
            Rounded.words(Rounded.two(Arrays.stream(medians).min().orElseThrow())),
            Rounded.words(Rounded.two(Arrays.stream(medians).max().orElseThrow()))));
  }

  private Warning tooFew() {
    return new Warning(
        Warning.Code.NOT_SETTLED,
        String.format(
            Locale.ENGLISH,
            "The chains tell as much as %,.0f independent draws; an interval needs "
                + "%,.0f. Let them run for longer.",
            effectiveDraws,
            FEWEST_DRAWS));
  }

  private Warning beyondCap() {
    return new Warning(
        Warning.Code.OVER_21_TIMES_SEEN,
        String.format(
            Locale.ENGLISH,
            "%.1f %% of the draws lie above 21 times the people seen. They count here; "
                + "the program LCMCR would have left them out.",
            100 * shareBeyondCap()));
  }

  private Warning severalHumps() {
    List<String> near = humps().stream().map(hump -> Rounded.words(Rounded.two(hump))).toList();
    return new Warning(
        Warning.Code.SEVERAL_HUMPS,
        "The hidden classes can be read in different ways: the posterior has humps near "
            + String.join(" and ", near)
            + " people.");
  }
}
