package org.lodestar.app.partnersites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.directory.NumberSlip;
import org.lodestar.app.ground.Ids;

/** What calls somebody, and what a promise keeps quiet. */
class SitePageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "listed, wrong number, runs, promised   , calls",
        "true  , true        , 1   , -          , true",
        "true  , true        , 1   , 2026-12-01 , true",
        "true  , true        , 3   , 2027-01-30 , true",
        "true  , true        , 1   , 2026-11-30 , true",
        "false , true        , 1   , -          , false",
        "true  , false       , 1   , -          , false",
        "true  , false       , 2   , -          , true",
        "true  , false       , 2   , 2026-11-30 , true",
        "true  , false       , 2   , 2026-12-01 , false",
        "true  , false       , 9   , 2027-01-30 , false"
      },
      useHeadersInDisplayName = true)
  void aWrongNumberCallsWhateverWasPromised(
      boolean listed, boolean wrongNumber, int runs, @Nullable LocalDate promised, boolean calls) {
    List<NearMiss> near =
        wrongNumber
            ? List.of(new NearMiss(NumberSlip.ONE_SHORT, "08000 121 70", "08000 121 700"))
            : List.of();
    Found found = new Found(Reached.READ, Map.of(Expected.HELPLINE, Stand.WRONG), null, near);
    SitePage page =
        new SitePage(
            Ids.next(),
            Ids.next(),
            new SitePage.Content("https://partner.example.org/", Set.of(Expected.HELPLINE)),
            listed,
            promised,
            false,
            new SitePage.State(found, Instant.EPOCH, Instant.EPOCH, runs),
            0);
    assertThat(page.isAlarming(TODAY)).isEqualTo(calls);
  }
}
