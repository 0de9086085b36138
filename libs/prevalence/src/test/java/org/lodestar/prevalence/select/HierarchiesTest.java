package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

class HierarchiesTest {
  /** Numbers of hierarchical models as published. */
  @ParameterizedTest
  @CsvSource({
    "2,2,1",
    "3,2,8",
    "3,9,8",
    "4,2,64",
    "4,3,113",
    "5,2,1024",
    "5,3,6212",
    "5,4,6893",
    "6,2,32768"
  })
  void eachModelComesOnce(int lists, int order, int models) {
    Hierarchies all = new Hierarchies(lists, order);
    Set<Model> seen = new HashSet<>();
    int[] visits = new int[1];
    for (int piece = 0; piece < all.pieces(); piece++) {
      all.visit(
          piece,
          terms -> {
            visits[0]++;
            seen.add(new Model(lists, terms));
          });
    }
    assertThat(visits[0]).isEqualTo(models);
    assertThat(seen).hasSize(models);
  }

  @Test
  void tooManyModelsAreRefusedBeforeTheWork() {
    long[] counts = new long[1 << 8];
    Arrays.fill(counts, 1, counts.length, 2);
    CaptureTable eight = new CaptureTable(List.of("a", "b", "c", "d", "e", "f", "g", "h"), counts);
    Parallel one = new Parallel(1, Progress.SILENT);
    assertThatThrownBy(() -> new AllModels(2, 1, one).of(eight))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("too many models");
    assertThatThrownBy(() -> new AllModels(4, 1, one).of(eight.without(7).without(6)))
        .hasMessageContaining("lower order");
    assertThatThrownBy(() -> new AllModels(1, 1, one)).hasMessageContaining("2 or more");
  }

  @Test
  void whereNoModelHasAnEstimateThatIsSaid() {
    CaptureTable apart =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 9, 8, 0, 7, 0, 0, 0});
    assertThatThrownBy(() -> new AllModels(2, 5, new Parallel(1, Progress.SILENT)).of(apart))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("too few people");
  }

  @Test
  void theRankingIsTheSameForAnyNumberOfThreads() {
    CaptureTable table =
        new CaptureTable(
            List.of("a", "b", "c", "d"),
            new long[] {0, 90, 80, 14, 70, 9, 8, 1, 60, 8, 5, 1, 6, 0, 1, 0});
    Ranking one = new AllModels(3, 113, new Parallel(1, Progress.SILENT)).of(table);
    Ranking three = new AllModels(3, 113, new Parallel(3, Progress.SILENT)).of(table);
    assertThat(three).isEqualTo(one);
    assertThat(one.best()).hasSize(one.admissible());
    assertThat(one.best()).isSortedAccordingTo((a, b) -> Double.compare(a.bic(), b.bic()));
    assertThat(new AllModels(3, 5, new Parallel(2, Progress.SILENT)).of(table).best())
        .isEqualTo(one.best().subList(0, 5));
  }
}
