package org.lodestar.app.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;

/** When a record's time is over: never a day too soon. */
class DueDayTest {
  static Terms terms(int months, @Nullable Integer birthday) {
    return new Terms(months, birthday, Doing.DISPOSE, 0, 100, "A test", false);
  }

  static KeptRecord kept(LocalDate since, @Nullable LocalDate born) {
    return new KeptRecord(RecordClass.CHILD_CASE, UUID.randomUUID(), since, born);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // since, born, months, birthday, due
        "2024-02-29, -, 12, -, 2025-03-01",
        "2024-02-29, -, 48, -, 2028-02-29",
        "2023-08-31, -, 6, -, 2024-03-01",
        "2026-01-31, -, 1, -, 2026-03-01",
        "2026-03-28, -, 96, -, 2034-03-28",
        "2026-03-28, -, 0, -, 2026-03-28",
        // A birthday of 29 February in a year without one is kept on 1 March.
        "2010-05-01, 2004-02-29, 96, 25, 2029-03-01",
        "2026-05-01, 2012-07-04, 96, 25, 2037-07-04",
        // The longer of the two counts.
        "2030-05-01, 2006-07-04, 96, 25, 2038-05-01",
        // Where no birth is known, the day of closing stands in: nobody in it is younger.
        "2026-05-01, -, 96, 25, 2051-05-01",
        // A birth after the closing is a mistake, and shortens nothing.
        "2026-05-01, 2030-01-01, 96, 25, 2051-05-01",
      })
  void everyRowOfTheTableIsTrue(
      LocalDate since,
      @Nullable LocalDate born,
      int months,
      @Nullable Integer birthday,
      LocalDate due) {
    Terms terms = terms(months, birthday);
    KeptRecord kept = kept(since, born);
    assertThat(DueDay.of(terms, kept)).isEqualTo(due);
    assertThat(DueDay.isOver(terms, kept, due.minusDays(1))).isFalse();
    assertThat(DueDay.isOver(terms, kept, due)).isTrue();
  }
}
