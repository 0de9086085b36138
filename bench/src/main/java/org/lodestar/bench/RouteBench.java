package org.lodestar.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.BestInterestsDecision;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Facts;
import org.lodestar.statute.NrmConsent;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Submitter;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * Decisions of the pathway engine in a second, on one thread: route, steps with words, warnings.
 */
public final class RouteBench {
  private static final int SAMPLE = 4_096;
  private static final int ROUNDS = 9;
  private static final long ROUND_NANOS = 500_000_000L;

  private RouteBench() {}

  public static void main(String[] arguments) {
    List<Facts> facts = sample(new Random(20261124));
    double[] rates = new double[ROUNDS];
    long seen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long decisions = 0;
      while (System.nanoTime() - start < ROUND_NANOS) {
        for (Facts one : facts) {
          seen += Pathway.directionsFor(one).steps().size();
        }
        decisions += facts.size();
      }
      rates[round] = decisions * 1e9 / (System.nanoTime() - start);
    }
    double[] warm = Arrays.copyOfRange(rates, 3, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        "route: %,.0f decisions/s (median of %d warm rounds, from %,.0f to %,.0f); %d steps%n",
        warm[warm.length / 2], warm.length, warm[0], warm[warm.length - 1], seen);
  }

  private static List<Facts> sample(Random random) {
    List<Facts> facts = new ArrayList<>();
    while (facts.size() < SAMPLE) {
      Known capacity = pick(random, Known.YES, Known.NO, Known.NOT_KNOWN);
      boolean lacks = capacity == Known.NO;
      Map<Circumstance, Known> circumstances = new EnumMap<>(Circumstance.class);
      for (Circumstance circumstance : Circumstance.values()) {
        circumstances.put(circumstance, pick(random, Known.YES, Known.NO, Known.NOT_KNOWN));
      }
      facts.add(
          new Facts(
              LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)),
              pick(random, Submitter.values()),
              pick(random, AgeStatus.values()),
              pick(random, Known.YES, Known.YES, Known.NO, Known.NOT_KNOWN),
              capacity,
              lacks ? pick(random, BestInterestsDecision.values()) : BestInterestsDecision.NONE_YET,
              lacks ? NrmConsent.NO : pick(random, NrmConsent.values()),
              pick(random, Agreement.values()),
              pick(random, Agreement.values()),
              circumstances));
    }
    return facts;
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
