package org.lodestar.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.tries.Run;

/**
 * Learners whose true gain is known: two kinds of them, a thousand courses of each. Intervals hold
 * it at least 90 times in 100, also of ten people. A program in Python with the same draws found it
 * held 939, 942 and 951 times of a thousand (10, 30 and 100 people) by those of the first kind,
 * 950, 952 and 958 by those of the second.
 */
class TruthTest {
  private static final int COURSES = 1_000;
  private static final int PLAIN = 400;
  private static final int DRAWN_AGAIN = 60;

  /** The questions of the first kind, by how able one must be to have each right half the time. */
  private static final double[] HARD = {-1.5, -1, -0.5, 0, 0.25, 0.5, 1, 1.5};

  private static final double MOVED = 0.8;
  private static final double MOVED_SPREAD = 0.5;

  /** The second kind: ten questions, of which two in five that one does not know are learned. */
  private static final int TEN = 10;

  private static final double LEARNED = 0.4;
  private static final double ROUND = 0.5;
  private static final int GRID = 2_000;

  @ParameterizedTest
  @CsvSource({"10", "30", "100"})
  void theTrueGainOfLearnersWhoDifferInAbilityIsHeld(int people) {
    double truth = able();
    assertThat(truth).isCloseTo(13.9924, within(1e-4));
    assertThat(held("able " + people, truth, seed -> ableOnes(people, seed)))
        .isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource({"10", "30", "100"})
  void theTrueGainIsHeldWhereAnswersHeapOnRoundNumbers(int people) {
    double truth = heaped();
    assertThat(truth).isCloseTo(24.4124, within(1e-4));
    assertThat(held("heaped " + people, truth, seed -> heapedOnes(people, seed)))
        .isGreaterThanOrEqualTo(0.9);
  }

  /** Without a bell curve, of a hundred people: a few courses, since each is drawn 1,999 times. */
  @Test
  void meansThatAreDrawnAgainHoldTheTrueGainToo() {
    double truth = able();
    int[] courses = Run.cases("drawn again", COURSES, DRAWN_AGAIN).toArray();
    long held =
        Arrays.stream(courses)
            .mapToObj(seed -> gain(ableOnes(100, seed)))
            .filter(gain -> holds(Objects.requireNonNull(gain.resampled()), truth))
            .count();
    assertThat((double) held / courses.length).isGreaterThanOrEqualTo(0.8);
  }

  private static double held(String test, double truth, Function<Integer, Pairs> course) {
    int[] courses = Run.cases(test, COURSES, PLAIN).toArray();
    long held =
        Arrays.stream(courses)
            .mapToObj(seed -> gain(course.apply(seed)))
            .filter(gain -> holds(gain.interval(), truth))
            .count();
    return (double) held / courses.length;
  }

  private static Gain gain(Pairs pairs) {
    return pairs.gain("a course").orElseThrow();
  }

  private static boolean holds(Interval interval, double truth) {
    return interval.low() <= truth && truth <= interval.high();
  }

  /**
   * One ability each, spread as a bell, moved by the course by more or less; a question is right by
   * ability less difficulty alone (Rasch 1960).
   */
  private static Pairs ableOnes(int people, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<PairCount> rows = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      double ability = bell(random);
      double later = ability + MOVED + MOVED_SPREAD * bell(random);
      int before = 0;
      int after = 0;
      for (double hard : HARD) {
        before += random.nextDouble() < logistic(ability - hard) ? 1 : 0;
        after += random.nextDouble() < logistic(later - hard) ? 1 : 0;
      }
      rows.add(new PairCount(before, after, 1));
    }
    return Pairs.ofTest(HARD.length, rows);
  }

  /** By summing over the bell, without drawing anybody. */
  private static double able() {
    double spread = Math.sqrt(1 + MOVED_SPREAD * MOVED_SPREAD);
    double sum = 0;
    double weights = 0;
    for (int i = -800; i <= 800; i++) {
      double z = i / 100.0;
      double weight = Math.exp(-z * z / 2);
      weights += weight;
      for (double hard : HARD) {
        sum += weight * (logistic(spread * z + MOVED - hard) - logistic(z - hard));
      }
    }
    return 100 * sum / weights / HARD.length;
  }

  /** Each knows a share of ten things, of a beta distribution; half of them answer in fives. */
  private static Pairs heapedOnes(int people, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<PairCount> rows = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      // The second smallest of four even draws is of the beta distribution (2, 3).
      double known = DoubleStream.generate(random::nextDouble).limit(4).sorted().toArray()[1];
      double later = known + LEARNED * (1 - known);
      boolean round = random.nextDouble() < ROUND;
      int before = 0;
      int after = 0;
      for (int question = 0; question < TEN; question++) {
        before += random.nextDouble() < known ? 1 : 0;
        after += random.nextDouble() < later ? 1 : 0;
      }
      rows.add(
          round
              ? new PairCount(inFives(before), inFives(after), 1)
              : new PairCount(before, after, 1));
    }
    return Pairs.ofTest(TEN, rows);
  }

  /** By summing over the beta distribution and the binomial, without drawing anybody. */
  private static double heaped() {
    double sum = 0;
    for (int i = 0; i < GRID; i++) {
      double known = (i + 0.5) / GRID;
      double weight = 12 * known * (1 - known) * (1 - known) / GRID;
      sum += weight * (expected(known + LEARNED * (1 - known)) - expected(known));
    }
    return 100 * sum / TEN;
  }

  private static double expected(double known) {
    double sum = 0;
    double ways = 1;
    for (int right = 0; right <= TEN; right++) {
      double chance = ways * Math.pow(known, right) * Math.pow(1 - known, TEN - right);
      sum += chance * ((1 - ROUND) * right + ROUND * inFives(right));
      ways = ways * (TEN - right) / (right + 1);
    }
    return sum;
  }

  private static int inFives(int marks) {
    return 5 * ((marks + 2) / 5);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** After Box and Muller (1958). */
  private static double bell(SplittableRandom random) {
    double far = Math.sqrt(-2 * Math.log1p(-random.nextDouble()));
    return far * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
