package org.lodestar.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.table.Column;

class ShippedTest {
  private static Column arrived(Column column) {
    return Travelled.arrived(new Shipped(column)).column();
  }

  @Test
  void everyValueArrivesAsItWas() {
    List<@Nullable String> values =
        Arrays.asList("Ann", null, "Łukasz", "\uD835\uDC00", "\uD835", "x".repeat(70_000), "Ann");
    Column there = arrived(Column.of("forename", values));
    assertThat(there.name()).isEqualTo("forename");
    assertThat(IntStream.range(0, values.size()).mapToObj(there::at))
        .containsExactlyElementsOf(values);
    assertThat(there.distinct()).isEqualTo(5);
  }

  @Test
  void whatAFunctionMadeMayBeEmpty() {
    Column empty = Column.of("a", List.of("x", "y")).map("b", _ -> "");
    assertThat(arrived(empty).at(1)).isEmpty();
  }

  @Test
  void aColumnMayBeLongerThanWhatIsWrittenAtOnce() {
    List<String> values = IntStream.range(0, 40_001).mapToObj(i -> "v" + i % 977).toList();
    Column there = arrived(Column.of("long", values));
    assertThat(IntStream.range(0, values.size()).mapToObj(there::at).toList()).isEqualTo(values);
  }

  @Test
  void aColumnOfNobodyArrives() {
    assertThat(arrived(Column.of("none", List.of())).size()).isZero();
  }
}
