package org.lodestar.prevalence.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

class ExistenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // a alone, b alone, ab, c alone, ac, bc, abc
        "40,30,6,20,0,0,0; [1,2,3]; 0",
        "40,30,6,20,0,0,0; [12,3]; 1",
        "40,30,6,20,0,0,0; [13,2]; 0",
        "40,30,6,20,0,0,0; [12,13,23]; 2",
        "5,5,54,41,6,0,12; [12,13,23]; 1",
        "5,5,54,41,6,7,12; [12,13,23]; 0",
        "40,30,0,20,0,0,0; [1,2,3]; 1",
        "40,30,0,20,0,0,0; [12,13,23]; 2",
        "0,0,0,0,0,0,0; [1,2,3]; 1",
        "0,0,0,0,0,0,9; [1,2,3]; 1",
      })
  void verdictsOnThreeLists(String counts, String model, int code) {
    CaptureTable table = table(3, counts);
    assertThat(Fit.of(table, Model.parse(3, model)).status().code()).isEqualTo(code);
  }

  private static CaptureTable table(int lists, String counts) {
    long[] all = new long[1 << lists];
    String[] each = counts.split(",");
    for (int history = 1; history < all.length; history++) {
      all[history] = Long.parseLong(each[history - 1]);
    }
    return new CaptureTable(names(lists), all);
  }

  private static List<String> names(int lists) {
    return IntStream.range(0, lists).mapToObj(i -> "l" + i).toList();
  }

  /**
   * Bits first, then a program of the few free directions: never another verdict than the whole.
   */
  @Test
  void shortCutsAgreeWithTheFullProgram() {
    Map<Status, Integer> seen = new EnumMap<>(Status.class);
    for (int number = 0; number < 800; number++) {
      UniformRandomProvider chance = new Seeds(11).of("existence", number);
      CaptureTable table = sparse(3 + number % 2, chance);
      Model model = any(table.size(), chance);
      Status status = Fit.of(table, model).status();
      assertThat(status)
          .as("%s of %s", model, List.of(table.counts()))
          .isEqualTo(new FullProgram(table, model).verdict());
      seen.merge(status, 1, Integer::sum);
    }
    // Each verdict but "both" came often enough to mean something.
    assertThat(seen.get(Status.EXISTS)).isGreaterThan(100);
    assertThat(seen.get(Status.NO_ESTIMATE)).isGreaterThan(50);
    assertThat(seen.get(Status.NOT_IDENTIFIABLE)).isGreaterThan(20);
    assertThat(seen.getOrDefault(Status.NEITHER, 0)).isGreaterThan(0);
  }

  private static CaptureTable sparse(int lists, UniformRandomProvider chance) {
    long[] counts = new long[1 << lists];
    double share = 0.2 + 0.8 * chance.nextDouble();
    for (int history = 1; history < counts.length; history++) {
      counts[history] = chance.nextDouble() < share ? chance.nextInt(1, 9) : 0;
    }
    counts[1] = 3;
    return new CaptureTable(names(lists), counts);
  }

  private static Model any(int lists, UniformRandomProvider chance) {
    int all = (1 << lists) - 1;
    return Model.generatedBy(
        lists,
        IntStream.range(0, chance.nextInt(6)).map(_ -> chance.nextInt(1, all)).boxed().toList());
  }

  /** Larger tables, where only the exact verdict itself is there to compare the bits with. */
  @Test
  void whatBitsProveTheExactVerdictProves() {
    int proven = 0;
    for (int number = 0; number < 300; number++) {
      UniformRandomProvider chance = new Seeds(12).of("existence", number);
      CaptureTable table = sparse(5 + number % 2, chance);
      Design design = Design.of(any(table.size(), chance));
      Layout layout = new Layout(table.histories());
      Arrays.setAll(layout.counts, table::count);
      layout.set(design);
      if (new BinaryRank().full(design, layout.counts, layout.freeCount)) {
        proven++;
        assertThat(new Existence(design, layout.totals, layout.counts).verdict())
            .isEqualTo(Status.EXISTS);
      }
    }
    assertThat(proven).isBetween(50, 290);
  }
}
