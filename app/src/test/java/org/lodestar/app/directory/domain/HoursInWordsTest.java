package org.lodestar.app.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to try first where hours are told in words: on a Monday, a Saturday and a bank holiday. */
class HoursInWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nights, weekends and bank holidays | 2026-12-07T23:00 | false | LIKELY",
        "Nights, weekends and bank holidays | 2026-12-08T05:59 | false | LIKELY",
        "Nights, weekends and bank holidays | 2026-12-05T12:00 | false | LIKELY",
        "Nights, weekends and bank holidays | 2026-12-25T12:00 | true  | LIKELY",
        "Nights, weekends and bank holidays | 2026-12-07T20:00 | false | PERHAPS",
        "Nights, weekends and bank holidays | 2026-12-07T12:00 | false | HARDLY",
        "Weekdays, in office hours          | 2026-12-07T23:00 | false | HARDLY",
        "Weekdays, in office hours          | 2026-12-05T12:00 | false | HARDLY",
        "Weekdays, in office hours          | 2026-12-25T12:00 | true  | HARDLY",
        "Weekdays, in office hours          | 2026-12-07T20:00 | false | HARDLY",
        "Weekdays, in office hours          | 2026-12-07T12:00 | false | LIKELY",
        "outside office hours               | 2026-12-07T23:00 | false | LIKELY",
        "Day and night, every day           | 2026-12-07T23:00 | false | LIKELY",
        "Always                             | 2026-12-05T03:00 | false | LIKELY",
        "Monday to Friday. Closed at night  | 2026-12-07T23:00 | false | HARDLY",
        "Monday to Friday. Closed at night  | 2026-12-07T12:00 | false | LIKELY",
        "Weekdays, not at weekends          | 2026-12-05T12:00 | false | HARDLY",
        "Weekdays; nobody answers at night  | 2026-12-07T23:00 | false | HARDLY",
        "Always closed on Sundays           | 2026-12-06T12:00 | false | PERHAPS",
        "Day and night except Christmas Day | 2026-12-07T23:00 | false | LIKELY",
        "24 hours a day                     | 2026-12-07T23:00 | false | LIKELY",
        "We ring back within 24 hours       | 2026-12-07T23:00 | false | PERHAPS",
        "Weekdays, with 24 hours notice     | 2026-12-07T23:00 | false | HARDLY",
        "Nights, when offices are closed    | 2026-12-07T23:00 | false | LIKELY",
        "Hours to be confirmed              | 2026-12-07T23:00 | false | PERHAPS",
        "Hours to be confirmed              | 2026-12-07T12:00 | false | PERHAPS"
      })
  void whoSaysThatTheyAnswerThenIsTriedFirst(
      String hours, LocalDateTime now, boolean closed, HoursInWords.Answers said) {
    assertThat(HoursInWords.at(hours, now, closed)).isEqualTo(said);
  }
}
