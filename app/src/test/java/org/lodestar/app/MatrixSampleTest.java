package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lodestar.app.members.Role;

class MatrixSampleTest {
  private static final Collection<MatrixRow> ROWS = MatrixRow.table().values();

  @Test
  void eachRowIsTriedBySomebodyWhomItRefusesAndByNobodyWhomItDoesNot() {
    Map<String, Set<Role>> drawn = MatrixSample.drawn(ROWS, new Random(1));
    for (MatrixRow row : ROWS) {
      Set<Role> tries = drawn.getOrDefault(row.key(), Set.of());
      assertThat(tries).as(row.key()).noneMatch(row::allows);
      assertThat(tries.isEmpty())
          .as(row.key())
          .isEqualTo(Arrays.stream(Role.values()).allMatch(row::allows));
    }
  }

  @Test
  void eachActionIsTriedByEveryRoleThatItRefuses() {
    Map<String, Set<Role>> drawn = MatrixSample.drawn(ROWS, new Random(2));
    ROWS.stream()
        .collect(Collectors.groupingBy(MatrixRow::rule))
        .forEach(
            (action, rows) -> {
              Set<Role> tried = new TreeSet<>();
              rows.forEach(row -> tried.addAll(drawn.getOrDefault(row.key(), Set.of())));
              assertThat(tried)
                  .as(action)
                  .containsExactlyInAnyOrderElementsOf(
                      Arrays.stream(Role.values())
                          .filter(role -> !rows.getFirst().allows(role))
                          .toList());
            });
  }

  @Test
  void eachRowMeetsAStrangerAndEachKindOfObjectAllOfThem() {
    Map<String, Set<Role>> drawn = MatrixSample.drawnStrangers(ROWS, new Random(3));
    for (MatrixRow row : ROWS) {
      Set<Role> tries = drawn.getOrDefault(row.key(), Set.of());
      assertThat(tries).as(row.key()).allMatch(row::allows);
      assertThat(tries.isEmpty()).isEqualTo(Arrays.stream(Role.values()).noneMatch(row::allows));
    }
    ROWS.stream()
        .collect(Collectors.groupingBy(row -> row.rule() + " " + row.object()))
        .forEach(
            (kind, rows) -> {
              Set<Role> tried = new TreeSet<>();
              rows.forEach(row -> tried.addAll(drawn.getOrDefault(row.key(), Set.of())));
              assertThat(tried)
                  .as(kind)
                  .containsExactlyInAnyOrderElementsOf(
                      Arrays.stream(Role.values()).filter(rows.getFirst()::allows).toList());
            });
  }

  @Test
  void fromSeedToSeedEveryRowIsTriedByEveryRoleThatItRefuses() {
    List<MatrixRow> rows =
        List.of("/a", "/b", "/c").stream()
            .map(path -> new MatrixRow("GET", path, "READ_AUDIT", Set.of("AUDITOR"), "-"))
            .toList();
    Map<String, Set<Role>> tried = MatrixSample.drawn(rows, new Random(0));
    for (int seed = 1; seed < 200; seed++) {
      MatrixSample.drawn(rows, new Random(seed))
          .forEach(
              (key, roles) -> tried.computeIfAbsent(key, row -> new TreeSet<>()).addAll(roles));
    }
    assertThat(tried).isEqualTo(MatrixSample.all(rows));
  }

  @Test
  void theSameSeedDrawsTheSame() {
    assertThat(MatrixSample.drawn(ROWS, new Random(7)))
        .isEqualTo(MatrixSample.drawn(ROWS, new Random(7)));
  }
}
