package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.measures.Period;

/** Of which years a profile can be made, and on which closed period it stands. */
class ProfileYearsTest {
  /** Closed periods that end with these months, one after the other from April 2023. */
  private static List<Snapshot> closed(String... last) {
    List<Snapshot> closed = new ArrayList<>();
    YearMonth first = YearMonth.of(2023, 4);
    for (String each : last) {
      YearMonth end = YearMonth.parse(each);
      closed.add(
          new Snapshot(
              closed.size() + 1,
              new Period(first, end),
              0,
              0,
              "seal",
              UUID.randomUUID(),
              Instant.EPOCH,
              true));
      first = end.plusMonths(1);
    }
    return closed;
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2025-03, ''",
    "2024, 2025-06, ''",
    "2024, 2025-02, March 2025",
    "2024, 2024-12, January 2025 to March 2025",
    "2024, 2023-12, April 2024 to March 2025"
  })
  void aYearNamesTheMonthsThatAreNotClosed(int year, String last, String missing) {
    assertThat(ProfileYears.missing(year, closed(last)).orElse("")).isEqualTo(missing);
  }

  @Test
  void whileNothingIsClosedAllOfItIsMissing() {
    assertThat(ProfileYears.missing(2024, List.of())).contains("April 2024 to March 2025");
    assertThat(ProfileYears.offered(List.of())).isEmpty();
    assertThat(ProfileYears.base(2024, List.of())).isEmpty();
  }

  @Test
  void itStandsOnTheLastPeriodBeforeTheNextYearIsOver() {
    List<Snapshot> all = closed("2024-12", "2025-03", "2025-06", "2025-12", "2026-03", "2026-06");
    assertThat(ProfileYears.closing(2024, all)).map(Snapshot::number).contains(2);
    assertThat(ProfileYears.base(2024, all)).map(Snapshot::number).contains(4);
    assertThat(ProfileYears.base(2025, all)).map(Snapshot::number).contains(6);
    assertThat(ProfileYears.base(2023, closed("2026-06"))).map(Snapshot::number).contains(1);
  }

  @Test
  void theYearThatGoesOnIsOfferedToSayWhatItLacks() {
    assertThat(ProfileYears.offered(closed("2026-06"))).startsWith(2026, 2025, 2024);
    assertThat(ProfileYears.offered(closed("2026-03"))).startsWith(2026, 2025);
    assertThat(ProfileYears.isOffered(1900, closed("2026-03"))).isFalse();
  }
}
