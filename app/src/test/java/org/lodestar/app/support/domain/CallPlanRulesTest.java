package org.lodestar.app.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ContactWindow;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

class CallPlanRulesTest {
  private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.of(2026, 11, 27, 22, 0);

  @ParameterizedTest(name = "safe {0}, until {1}, family {2} shut {3}, mornings only {4}: {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "YES, 2026-11-27, false, false, false, true",
        "YES, 2026-11-26, false, false, false, false",
        "YES, 2026-12-27, false, false, true, true",
        "YES, 2026-12-27, true, false, false, true",
        "YES, 2026-12-27, true, true, false, false",
        "YES, 2026-12-27, false, true, false, true",
        "YES, 2026-11-26, false, false, true, false",
        "NO, -, false, false, false, false",
        "NOT_KNOWN, -, false, false, false, false"
      })
  void aPlanNamesOnlyWhatSomebodyVouchesForToday(
      Known safe,
      @Nullable LocalDate until,
      boolean family,
      boolean shut,
      boolean mornings,
      boolean may) {
    SafeContact contact =
        new SafeContact(
            SafeContactChannel.PHONE_CALL,
            PersonalText.of("07700 900123"),
            safe,
            mornings
                ? new ContactWindow(
                    Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(11, 0))
                : null,
            null,
            null,
            null,
            Known.NO,
            false,
            family,
            Known.YES,
            null,
            until == null ? null : LocalDate.of(2026, 10, 1),
            until);
    assertThat(CallPlanRules.mayBePlanned(contact, FRIDAY_EVENING, shut)).isEqualTo(may);
  }
}
