package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.site.Refused.Refusal;

/** What news may be, by its dates and its words. */
class NewsRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  private static List<String> wrong(PageWords words, NewsDates dates) {
    return NewsRules.check(words, dates, TODAY, "danger"::equals).stream()
        .map(NewsRulesTest::said)
        .toList();
  }

  private static String said(Refusal refusal) {
    return refusal.field() + " " + refusal.key();
  }

  private static PageWords words(String lead) {
    return PageWords.plain("Tea", lead);
  }

  private static NewsDates dates(
      LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate last) {
    return new NewsDates(day, from, until, "", last);
  }

  private static NewsDates usual() {
    return dates(TODAY, null, null, TODAY.plusMonths(3));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01,,,2027-01-01,",
    "2026-10-01,,,2026-10-01,",
    "2026-10-01,2026-10-18,2026-10-18,2026-10-18,",
    "2026-10-01,2026-10-18,2026-10-20,2026-10-20,",
    "2026-10-05,,,2026-10-04,last library.news.last.before",
    "2026-09-01,,,2026-09-30,last library.news.last.past",
    "2026-10-01,,,2027-10-03,last library.news.last.far",
    "2025-09-01,,,2026-12-01,day library.news.day.far",
    "2026-10-01,2028-10-18,2028-10-18,2026-12-01,from library.news.day.far",
    "2026-10-01,2026-10-18,2062-10-20,2026-12-01,until library.news.day.far",
    "2026-10-01,2026-10-18,2026-10-17,2026-12-01,until library.news.until.before",
    "2026-10-01,,2026-10-17,2026-12-01,from library.news.from.missing"
  })
  void datesAreNearAndInTheirOrder(
      LocalDate day,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      LocalDate last,
      @Nullable String refused) {
    assertThat(wrong(words("Come and have tea."), dates(day, from, until, last)))
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void aPlaceAloneTellsOfNoEvent() {
    NewsDates place = new NewsDates(TODAY, null, null, "The library", TODAY.plusMonths(3));
    assertThat(wrong(words("Come."), place)).containsExactly("from library.news.from.missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ring 01632 960 001.|lead library.pages.number",
        "Write to us@example.org.|lead library.pages.whereabouts",
        "Say {{nothing}}.|lead library.pages.message",
        "Say {{danger}}.|",
        "It is in 2026.|"
      })
  void itSaysNoNumberNoAddressAndNoMessageThatThereIsNot(String lead, @Nullable String refused) {
    assertThat(wrong(words(lead), usual()))
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The library|",
        "Ring 01632 960 001|place library.pages.number",
        "At 1 High Street|place library.pages.whereabouts",
        "{{danger}}|place library.pages.message"
      })
  void aPlaceIsSaidInWords(String place, @Nullable String refused) {
    NewsDates dates =
        new NewsDates(TODAY, TODAY.plusDays(3), TODAY.plusDays(3), place, TODAY.plusDays(3));
    assertThat(wrong(words("Come."), dates))
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void itHasAHundredAndFiftyWordsAtMost() {
    assertThat(wrong(words("tea ".repeat(150).strip()), usual())).isEmpty();
    assertThat(wrong(words("tea ".repeat(151).strip()), usual()))
        .containsExactly("lead library.news.lead.long");
  }

  @Test
  void withoutALastDayItEndsWithItsEventOrAfterThreeMonths() {
    assertThat(NewsDates.usualLast(TODAY, null)).isEqualTo("2027-01-01");
    assertThat(NewsDates.usualLast(TODAY, TODAY.plusDays(17))).isEqualTo("2026-10-18");
    NewsDates event = dates(TODAY, TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(2));
    assertThat(event.coming(TODAY.plusDays(2))).isTrue();
    assertThat(event.coming(TODAY.plusDays(3))).isFalse();
    assertThat(event.over(TODAY.plusDays(2))).as("its last day is one of it").isFalse();
    assertThat(event.over(TODAY.plusDays(3))).isTrue();
  }
}
