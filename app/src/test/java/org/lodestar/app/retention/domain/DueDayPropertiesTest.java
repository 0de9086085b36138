package org.lodestar.app.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.retention.domain.DueDayTest.kept;
import static org.lodestar.app.retention.domain.DueDayTest.terms;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.vault.KeptRecord;

/** What holds of the last day of every record, under every rule. */
class DueDayPropertiesTest {
  @Property
  void aLongerRuleNeverEndsSooner(
      @ForAll @IntRange(min = 0, max = 20_000) int day,
      @ForAll @IntRange(min = 0, max = 600) int months) {
    KeptRecord kept = kept(LocalDate.ofEpochDay(day), null);
    assertThat(DueDay.of(terms(months + 1, null), kept))
        .isAfterOrEqualTo(DueDay.of(terms(months, null), kept));
  }

  @Property
  void whatIsOverWasLookedFor(
      @ForAll @IntRange(min = 0, max = 20_000) int since,
      @ForAll @IntRange(min = 0, max = 9_000) int later,
      @ForAll @IntRange(min = 0, max = 300) int months) {
    Terms terms = terms(months, null);
    LocalDate began = LocalDate.ofEpochDay(since);
    LocalDate today = began.plusDays(later);
    if (DueDay.isOver(terms, kept(began, null), today)) {
      assertThat(began).isBefore(DueDay.newestThatCanBeOver(terms, today));
    }
  }
}
