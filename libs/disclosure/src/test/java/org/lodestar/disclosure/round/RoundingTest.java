package org.lodestar.disclosure.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Finding;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.generate.MadeTable;
import org.lodestar.disclosure.protect.Disclosure;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({"0,5,0", "2,5,0", "3,5,5", "7,5,5", "8,5,10", "1,3,0", "2,3,3", "5,10,10", "4,10,0"})
  void aCountGoesToTheNearestMultiple(long count, int base, long rounded) {
    assertThat(Conventional.of(new long[] {count}, base).counts()).containsExactly(rounded);
  }

  private static Protected round(MadeTable made, boolean controlled) {
    return Disclosure.protect(
        made.table(), made.rules().with(new Method.Round(5, controlled)), Register.EMPTY);
  }

  @Property(tries = 25)
  void ofTwoDimensionsEveryCountLandsBesideItsOwnAndTotalsAddUp(
      @ForAll @IntRange(max = 999) int seed) {
    MadeTable made = MadeTable.of(new int[] {5, 6}, new int[] {0, 0}, 12, seed);
    Protected done = round(made, true);
    assertThat(done.findings()).isEmpty();
    Map<List<String>, Long> rounded = new HashMap<>();
    for (int row = 0; row < done.rows().size(); row++) {
      ProtectedRow each = done.rows().get(row);
      long count = made.table().rows().get(row).count();
      long shown = Objects.requireNonNull(each.count());
      assertThat(shown % 5).isZero();
      assertThat(Math.abs(shown - count)).isLessThan(5);
      assertThat(count % 5 == 0 && shown != count).as("a multiple stays").isFalse();
      assertThat(each.reason()).isEqualTo("rounded to 5");
      rounded.put(each.codes(), shown);
    }
    assertThat(rounded.keySet()).allSatisfy(codes -> assertAddsUp(codes, rounded));
  }

  private static void assertAddsUp(List<String> codes, Map<List<String>, Long> rounded) {
    for (int k = 0; k < 2; k++) {
      int at = k;
      if (codes.get(k).equals("All")) {
        long parts =
            rounded.entrySet().stream()
                .filter(each -> !each.getKey().get(at).equals("All"))
                .filter(each -> each.getKey().get(1 - at).equals(codes.get(1 - at)))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(rounded.get(codes)).isEqualTo(parts);
      }
    }
  }

  @Test
  void whereTotalsCannotStayNearItIsSaidHowFarTheyAreOff() {
    int far = 0;
    for (int seed = 0; seed < 5; seed++) {
      MadeTable made = MadeTable.of(new int[] {3, 3, 3}, new int[] {0, 0, 0}, 5, seed);
      Protected done = round(made, true);
      boolean said =
          done.findings().stream().anyMatch(each -> each.code().equals(Finding.FAR_TOTAL));
      assertThat(done.utility().greatestDistance() >= 5).isEqualTo(said);
      far += said ? 1 : 0;
    }
    assertThat(far).as("tables for which no near rounding was found, of 5").isLessThan(3);
  }

  @Test
  void totalsRoundedByThemselvesAreSaidNotToAddUp() {
    Table table =
        Table.of(List.of("d"), Row.of(12, "a"), Row.of(12, "b"), Row.of(12, "c"), Row.of(36, "T"));
    Rules rules =
        Rules.suppress(5, Map.of("d", DimensionRule.flat("T"))).with(new Method.Round(5, false));
    Protected done = Disclosure.protect(table, rules, Register.EMPTY);
    assertThat(done.rows()).extracting(ProtectedRow::count).containsExactly(10L, 10L, 10L, 35L);
    assertThat(done.rows().getFirst().reason()).isEqualTo("rounded to the nearest 5");
    assertThat(done.findings())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo(Finding.NOT_ADDITIVE);
  }

  @Test
  void roundingThatGivesASmallCountAwayIsRefused() {
    // Four times 0, so at most 2 each, beside a total of 10, so at least 8.
    Table table =
        Table.of(
            List.of("d"),
            Row.of(2, "a"),
            Row.of(2, "b"),
            Row.of(2, "c"),
            Row.of(2, "e"),
            Row.of(8, "T"));
    Rules rules =
        Rules.suppress(5, Map.of("d", DimensionRule.flat("T"))).with(new Method.Round(5, false));
    assertThatThrownBy(() -> Disclosure.protect(table, rules, Register.EMPTY))
        .isInstanceOf(DisclosureException.class)
        .hasMessageContaining("4 small counts could be worked out");
  }

  @Test
  void severalTablesAreNotRoundedTogether() {
    MadeTable made = MadeTable.small(1);
    Rules rules = made.rules().with(new Method.Round(5, true));
    assertThatThrownBy(
            () -> Disclosure.protect(List.of(made.table(), made.table()), rules, Register.EMPTY))
        .hasMessageContaining("one by one");
  }
}
