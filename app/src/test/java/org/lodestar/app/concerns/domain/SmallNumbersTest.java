package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.concerns.domain.SmallNumbers.Kind;
import org.lodestar.app.concerns.domain.SmallNumbers.Protected;
import org.lodestar.app.concerns.domain.SmallNumbers.Shown;

class SmallNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0,ROUNDED,0",
    "1,FEW,0",
    "4,FEW,0",
    "5,ROUNDED,5",
    "7,ROUNDED,5",
    "8,ROUNDED,10",
    "102,ROUNDED,100"
  })
  void smallCountsAreNotShownAndTheOthersAreRounded(int count, Kind kind, int value) {
    assertThat(Shown.of(count)).isEqualTo(new Shown(kind, value));
  }

  /** 8 + 8 + 1 = 17, shown as 10 + 10 + few = 15: that would leave nothing but 1. */
  @Test
  void aTotalThatWouldGiveASmallCountAwayIsNotShown() {
    int[][] table = {{8, 8, 1}};
    Protected shown = SmallNumbers.protect(List.<int[][]>of(table));
    assertThat(shown.rowTotals().getFirst().kind()).isEqualTo(Kind.HIDDEN);
    assertThat(shown.tables().getFirst().getFirst().get(2).kind()).isEqualTo(Kind.FEW);
  }

  /** Another table over the same rows may be as good as a total. */
  @Test
  void aRowThatAnotherTableGivesAwayIsNotShownAtAll() {
    int[][] channels = {{8, 8, 1, 0}};
    int[][] outcomes = {{5, 5, 7, 0}};
    Protected shown = SmallNumbers.protect(List.of(channels, outcomes));
    assertThat(SmallNumbers.tells(shown, 0)).isFalse();
  }

  /**
   * The attack itself, by trying every value that what is shown leaves open: no small count is left
   * with fewer than three values, whatever the tables hold.
   */
  @Test
  void nobodyRecoversASmallCountBySubtractionOverAllTables() {
    Random random = new Random(20261125);
    int few = 0;
    int hiddenTotals = 0;
    for (int round = 0; round < 4_000; round++) {
      int[][] first = new int[1][4];
      int total = 0;
      for (int i = 0; i < 4; i++) {
        first[0][i] = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(14);
        total += first[0][i];
      }
      int[][] second = {split(total, 3, random)};
      Protected shown = SmallNumbers.protect(List.of(first, second));
      hiddenTotals += shown.rowTotals().getFirst().kind() == Kind.HIDDEN ? 1 : 0;
      for (int table = 0; table < 2; table++) {
        List<Shown> row = shown.tables().get(table).getFirst();
        List<Shown> other = shown.tables().get(1 - table).getFirst();
        for (int i = 0; i < row.size(); i++) {
          if (row.get(i).kind() == Kind.FEW) {
            few++;
            assertThat(possible(row, other, shown.rowTotals().getFirst(), i))
                .as("round %s: %s and %s", round, row, other)
                .hasSizeGreaterThanOrEqualTo(3);
          }
        }
      }
    }
    assertThat(few).as("the attack was tried").isGreaterThan(3_000);
    assertThat(hiddenTotals).as("and some totals would have told").isGreaterThan(10);
  }

  /** Each value of a cell for which the rest of the row and the other table can add up. */
  private static Set<Integer> possible(List<Shown> row, List<Shown> other, Shown total, int cell) {
    long least = 0;
    long most = 0;
    for (int i = 0; i < row.size(); i++) {
      if (i != cell) {
        least += row.get(i).least();
        most += row.get(i).most();
      }
    }
    long otherLeast = other.stream().mapToLong(Shown::least).sum();
    long otherMost = other.stream().mapToLong(Shown::most).sum();
    Set<Integer> values = new HashSet<>();
    for (int value = 1; value < SmallNumbers.THRESHOLD; value++) {
      long low = Math.max(Math.max(least + value, total.least()), otherLeast);
      long high = Math.min(Math.min(most + value, total.most()), otherMost);
      if (low <= high) {
        values.add(value);
      }
    }
    return values;
  }

  private static int[] split(int total, int parts, Random random) {
    int[] split = new int[parts];
    for (int i = 0; i < total; i++) {
      split[random.nextInt(parts)]++;
    }
    return split;
  }
}
