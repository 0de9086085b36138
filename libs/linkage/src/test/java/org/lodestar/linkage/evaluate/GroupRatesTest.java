package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupRatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void eachGroupHasItsOwnErrors() {
    Partition truth = Partition.of(new int[] {1, 1, 1, 2, 2, 3});
    Partition clusters = Partition.of(new int[] {1, 1, 9, 2, 2, 2});
    Groups sex = Groups.of(new @Nullable String[] {"F", "F", "F", "M", "M", null});
    List<GroupRates> rates = GroupRates.of(truth, clusters, sex, 0.95);
    assertThat(rates)
        .containsExactly(
            new GroupRates("F", 3, Wilson.of(3, 3, 0.95), Wilson.of(0, 3, 0.95), 6, 2),
            new GroupRates("M", 2, Wilson.of(0, 2, 0.95), Wilson.of(2, 2, 0.95), 2, 2),
            new GroupRates("not known", 1, Interval.UNKNOWN, Wilson.of(1, 1, 0.95), 0, 0));
  }

  @Test
  void agesAreBandedOnTheDayAskedAbout() {
    @Nullable String[] births = {
      "2006-01-01", "2006-01-02", "1996-01-01", "2026-01-01", "2026-01-02", "1987", null, " "
    };
    Groups ages = Groups.ageBands(births, DAY, 10);
    assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7).stream().map(i -> ages.names().get(ages.of(i))))
        .containsExactly(
            "20-29", "10-19", "30-39", "0-9", "not known", "not known", "not known", "not known");
  }

  @Test
  void groupsMustBeOfTheSameRecords() {
    Partition two = Partition.of(new int[] {1, 1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupRates.of(two, two, Groups.of(new @Nullable String[] {"F"}), 0.95))
        .withMessage("2 records and groups for 1");
  }
}
