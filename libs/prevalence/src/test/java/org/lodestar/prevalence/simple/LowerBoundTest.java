package org.lodestar.prevalence.simple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Status;
import org.lodestar.prevalence.table.CaptureTable;

class LowerBoundTest {
  private static final List<String> FOUR = List.of("a", "b", "c", "d");

  @Test
  void ofTheFiveListsOfTheUnitedKingdom() {
    Reference reference = Reference.of("lower bound");
    assertThat(LowerBound.of(reference.table("UKdat_5")).total()).isCloseTo(13_393, within(0.5));
  }

  @Test
  void twoListsGiveLincolnAndPetersen() {
    CaptureTable table = new CaptureTable(List.of("a", "b"), new long[] {0, 30, 20, 6});
    assertThat(LowerBound.of(table).total())
        .isCloseTo(TwoLists.of(table, 0, 1).lincolnPetersen().orElseThrow(), within(1e-9));
  }

  @Test
  void nobodyOnTwoListsGivesNone() {
    CaptureTable table = new CaptureTable(List.of("a", "b"), new long[] {0, 30, 20, 0});
    assertThat(LowerBound.of(table).status()).isNotEqualTo(Status.EXISTS);
  }

  /**
   * Two classes, a third of the people 4.5 times as easy to find: the bound stays below the truth.
   */
  @Test
  void itStaysBelowTheTruthWherePeopleDifferAndNearItWhereTheyDoNot() {
    assertThat(median(0.1, 0.1)).isCloseTo(2000, within(60.0));
    assertThat(median(0.27, 0.06)).isBetween(1000.0, 1700.0);
  }

  private static double median(double easy, double hard) {
    double[] totals = new double[201];
    for (int number = 0; number < totals.length; number++) {
      totals[number] = drawn(easy, hard, new Seeds(8).of("bound", number)).total();
    }
    Arrays.sort(totals);
    return totals[totals.length / 2];
  }

  private static Fit drawn(double easy, double hard, UniformRandomProvider chance) {
    long[] counts = new long[16];
    for (int person = 0; person < 2000; person++) {
      double share = person % 3 == 0 ? easy : hard;
      int history = 0;
      for (int list = 0; list < 4; list++) {
        history |= chance.nextDouble() < share ? 1 << list : 0;
      }
      counts[history]++;
    }
    counts[0] = 0;
    return LowerBound.of(new CaptureTable(FOUR, counts));
  }
}
