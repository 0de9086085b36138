package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageRatesTest {
  @ParameterizedTest
  @CsvSource({
    "2017-04-01, 25, 750", "2017-04-01, 24, 705", "2017-04-01, 20, 560", "2017-04-01, 16, 405",
    "2019-04-01, 25, 821", "2019-04-01, 21, 770", "2021-04-01, 23, 891", "2021-04-01, 22, 836",
    "2021-03-31, 24, 820", "2024-03-31, 22, 1018", "2024-04-01, 21, 1144", "2024-04-01, 20, 860",
    "2025-04-01, 40, 1221", "2025-04-01, 17, 755", "2026-04-01, 21, 1271", "2026-11-27, 18, 1085"
  })
  void the_rate_of_a_day_and_an_age(LocalDate day, int age, int pence) {
    assertThat(WageRates.find(WageRate.Kind.HOUR, day, age)).map(WageRate::pence).contains(pence);
  }

  @Test
  void from_october_2015_each_age_has_exactly_one_rate_at_a_time() {
    for (WageRate.Kind kind : WageRate.Kind.values()) {
      for (LocalDate day = LocalDate.of(2015, 10, 1); day.getYear() < 2027; day = day.plusDays(9)) {
        for (int age : new int[] {16, 17, 18, 20, 21, 22, 23, 24, 25, 60}) {
          assertThat(fitting(kind, day, age)).as("%s %s %d", kind, day, age).hasSize(1);
        }
      }
    }
    assertThat(fitting(WageRate.Kind.HOUR, LocalDate.of(2015, 9, 30), 30)).isEmpty();
    assertThat(fitting(WageRate.Kind.HOUR, LocalDate.of(2025, 9, 30), 15)).isEmpty();
  }

  private static List<WageRate> fitting(WageRate.Kind kind, LocalDate day, int age) {
    return WageRates.list().stream()
        .filter(rate -> rate.kind() == kind && rate.effective().covers(day) && rate.isFor(age))
        .toList();
  }

  @Test
  void rates_never_fall_from_one_year_to_the_next() {
    for (WageRate.Kind kind : WageRate.Kind.values()) {
      for (int age : new int[] {16, 18, 21, 23, 25}) {
        int before = 0;
        for (int year = 2016; year < 2027; year++) {
          int pence = WageRates.find(kind, LocalDate.of(year, 4, 1), age).orElseThrow().pence();
          assertThat(pence).as("%s %d %d", kind, age, year).isGreaterThanOrEqualTo(before);
          before = pence;
        }
      }
    }
  }

  @Test
  void there_are_eleven_signs_of_forced_labour_and_they_have_a_source() {
    assertThat(ForcedLabourSign.values()).hasSize(11);
    assertThat(WageRule.FORCED_LABOUR_SIGNS.sources()).extracting(Source::id).contains("ILO-11");
  }
}
