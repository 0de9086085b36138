package org.lodestar.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTableTest {
  private static final Column NAMES =
      Column.of("name", new String[] {"Ann", "Ben"}, new int[] {0, Column.ABSENT, 1, 0});

  @Test
  void aColumnIsMadeOfItsValuesAndTheirNumbers() {
    assertThat(NAMES.at(0)).isEqualTo("Ann");
    assertThat(NAMES.at(1)).isNull();
    assertThat(NAMES.at(2)).isEqualTo("Ben");
    assertThat(NAMES.counts()).containsExactly(2, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 2})
  void aNumberWithoutAValueIsRefused(int code) {
    assertThatThrownBy(() -> Column.of("name", new String[] {"Ann", "Ben"}, new int[] {0, code}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name")
        .hasMessageContaining(String.valueOf(code));
  }

  @Test
  void recordsGoByTheirNumbers() {
    Table table = Table.numbered(List.of("a", "b"), new int[] {0, 3}, 4, List.of(NAMES));
    assertThat(table.size()).isEqualTo(4);
    assertThat(table.id(2)).isEqualTo("2");
    assertThat(table.sourceOfEach()).containsExactly(0, 0, 0, 1);
    assertThat(table.column("name")).isSameAs(NAMES);
    assertThat(table.without("name").size()).isEqualTo(4);
  }

  @Test
  void aColumnOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> Table.numbered(List.of("a"), new int[] {0}, 5, List.of(NAMES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }
}
