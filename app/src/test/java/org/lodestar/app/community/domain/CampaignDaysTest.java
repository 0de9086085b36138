package org.lodestar.app.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.CampaignScans;
import org.lodestar.app.community.CampaignScans.Week;
import org.lodestar.app.community.FixedDay;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;

/** Days that come each year, who follows a short link, and what is shown of how often. */
class CampaignDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Test
  void theYearAheadHoldsEachFixedDayOnceInItsOrder() {
    List<FixedDay> year = FixedDays.yearFrom(TODAY);
    assertThat(year)
        .extracting(FixedDay::begins)
        .containsExactly(
            LocalDate.of(2026, 12, 2),
            LocalDate.of(2027, 3, 18),
            LocalDate.of(2027, 6, 12),
            LocalDate.of(2027, 7, 30),
            LocalDate.of(2027, 10, 18),
            LocalDate.of(2027, 11, 15));
    assertThat(year).allMatch(each -> !each.source().isEmpty());
    assertThat(year.getLast().ends()).isEqualTo(LocalDate.of(2027, 11, 19));
    assertThat(year)
        .filteredOn(each -> each.name().equals("Anti-Slavery Day"))
        .singleElement()
        .matches(each -> !each.remembered());
  }

  @Test
  void aWeekThatHasBegunIsStillAhead() {
    assertThat(FixedDays.yearFrom(LocalDate.of(2026, 11, 18)).getFirst().begins())
        .isEqualTo(LocalDate.of(2026, 11, 16));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, Mozilla/5.0 (Linux; Android 9; CUBOT X19) Chrome/98 Mobile, '', true",
    "GET, Mozilla/5.0 (iPhone; CPU iPhone OS 12_5) Safari/604.1, '', true",
    "HEAD, Mozilla/5.0 (iPhone; CPU iPhone OS 12_5) Safari/604.1, '', false",
    "GET, Mozilla/5.0 (iPhone; CPU iPhone OS 12_5) Safari/604.1, prefetch;prerender, false",
    "GET, Mozilla/5.0 (compatible; Googlebot/2.1), '', false",
    "GET, TelegramBot (like TwitterBot), '', false",
    "GET, facebookexternalhit/1.1, '', false",
    "GET, WhatsApp/2.23.20.0 A, '', false",
    "GET, curl/8.5.0, '', false",
    "GET, '', '', false"
  })
  void aPersonCountsAndAProgramDoesNot(
      String method, String agent, String purpose, boolean counts) {
    assertThat(LinkVisits.counts(method, agent, purpose.isEmpty() ? null : purpose))
        .isEqualTo(counts);
  }

  @Test
  void whoeverSaysNothingOfTheirBrowserIsNotCounted() {
    assertThat(LinkVisits.counts("GET", null, null)).isFalse();
  }

  @Test
  void wholeWeeksAreShownAndNoneOfAFew() {
    LocalDate monday = LocalDate.of(2026, 11, 9);
    Map<LocalDate, Integer> byDay = new HashMap<>();
    byDay.put(monday.plusDays(2), 12);
    byDay.put(monday.plusDays(3), 9);
    byDay.put(monday.plusDays(8), 2);
    byDay.put(monday.plusDays(22), 40);
    CampaignScans scans =
        ScanWeeks.of(byDay, new Campaign.Days(monday.plusDays(2), monday.plusDays(60)), TODAY);
    assertThat(scans.weeks())
        .containsExactly(
            new Week(monday, ShownCount.of(21)),
            new Week(monday.plusDays(7), ShownCount.KEPT_BACK),
            new Week(monday.plusDays(14), ShownCount.of(0)));
    assertThat(scans.about()).as("in steps").isNotEqualTo(23).isBetween(20L, 25L);
  }

  /** About 55, less 12, 21 and 21, would be one that is kept back. */
  @ParameterizedTest(name = "{0} in the week of a few")
  @ValueSource(ints = {1, 2, 3, 4})
  void whatAllWeeksComeToIsTheSameHoweverFewCameInTheOneThatIsKeptBack(int few) {
    LocalDate monday = TODAY.minusDays(42).with(DayOfWeek.MONDAY);
    Map<LocalDate, Integer> byDay = new HashMap<>();
    byDay.put(monday, 12);
    byDay.put(monday.plusDays(7), 21);
    byDay.put(monday.plusDays(14), 21);
    byDay.put(monday.plusDays(21), few);
    CampaignScans scans =
        ScanWeeks.of(byDay, new Campaign.Days(monday, monday.plusDays(27)), TODAY);
    assertThat(scans.weeks().getLast().times()).isEqualTo(ShownCount.KEPT_BACK);
    assertThat(scans.about()).isEqualTo(SmallNumbers.inSteps(54));
  }

  @Test
  void beforeAWeekIsOverNothingIsShown() {
    CampaignScans scans =
        ScanWeeks.of(
            Map.of(TODAY, 30), new Campaign.Days(TODAY.minusDays(1), TODAY.plusDays(5)), TODAY);
    assertThat(scans.weeks()).isEmpty();
    assertThat(scans.about()).isZero();
  }
}
