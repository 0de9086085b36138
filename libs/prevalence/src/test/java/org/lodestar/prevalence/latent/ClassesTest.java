package org.lodestar.prevalence.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

class ClassesTest {
  private static final int SIZE = 4;
  private final UniformRandomProvider chance = new Seeds(1).of("classes", 0);

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8})
  void aHistoryIsTheProductOfItsListsInEachClass(int lists) {
    long[] counts = new long[1 << lists];
    Arrays.fill(counts, 1, counts.length, 1);
    Histories histories = new Histories(new CaptureTable(names(lists), counts));
    Classes classes = new Classes(histories, SIZE);
    Arrays.setAll(classes.share, _ -> chance.nextDouble());
    Arrays.setAll(classes.listed, _ -> chance.nextDouble());
    classes.refresh();
    double[] own = new double[SIZE];
    double[] fromHereOn = new double[SIZE];
    for (int cell = 0; cell < histories.size(); cell++) {
      classes.cumulate(cell, own, fromHereOn);
      for (int k = 0; k < SIZE; k++) {
        assertThat(own[k])
            .isCloseTo(product(classes, k, histories.history[cell], lists), within(1e-15));
      }
      assertThat(fromHereOn[1]).isCloseTo(own[1] + own[2] + own[3], within(1e-15));
    }
    classes.cumulate(0, own, fromHereOn);
    assertThat(classes.unlisted()).isCloseTo(fromHereOn[0], within(1e-15));
  }

  private static double product(Classes classes, int k, int history, int lists) {
    double product = classes.share[k];
    for (int j = 0; j < lists; j++) {
      double listed = classes.listed[j * SIZE + k];
      product *= (history >> j & 1) == 1 ? listed : 1 - listed;
    }
    return product;
  }

  @Test
  void theEmptyHistoryComesFirstAndOthersWithoutPeopleAreLeftOut() {
    Histories histories =
        new Histories(new CaptureTable(names(3), new long[] {0, 4, 0, 2, 0, 0, 1, 0}));
    assertThat(histories.history).containsExactly(0, 1, 3, 6);
    assertThat(histories.counts).containsExactly(0, 4, 2, 1);
  }

  private static List<String> names(int lists) {
    return List.of("A", "B", "C", "D", "E", "F", "G", "H").subList(0, lists);
  }

  /**
   * With weights 0.7 and 0.3 held, places change so that a full class has each as often as told.
   */
  @Test
  void classesChangePlacesAsOftenAsTheirWeightsSay() {
    Crowd crowd = new Crowd(1, 2);
    crowd.join(1, 0, 1);
    int first = 0;
    for (int sweep = 0; sweep < 40_000; sweep++) {
      crowd.changePlaces(new double[] {0.7, 0.3}, new double[2], chance);
      first += (int) crowd.members[0];
    }
    assertThat(first / 40_000.0).isCloseTo(0.7, within(0.015));
    assertThat(crowd.in[0] + crowd.in[1]).isEqualTo(1);
  }
}
