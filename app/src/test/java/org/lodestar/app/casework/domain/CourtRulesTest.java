package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CourtPlan.Bed;
import org.lodestar.app.casework.CourtPlan.Goer;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;

/** The tables of who is said to go to court with somebody: nobody is never taken for somebody. */
class CourtRulesTest {
  @ParameterizedTest
  @CsvSource({
    "Youth justice, Ola Ost, 0300 555 0150, true",
    "Youth justice, Ola Ost, '', false",
    "Youth justice, '', 0300 555 0150, false",
    "'', Ola Ost, 0300 555 0150, false",
    "Council, Nobody yet: the morning team must find somebody, 0300 555 0150, false",
    "Nobody yet, Ola Ost, 0300 555 0150, false",
    "Council, None, 0300 555 0150, false",
    "Council, tbc, 0300 555 0150, false",
    "Council, Ola Ost, not known, false",
  })
  void whoGoesHasABodyANameAndANumber(String body, String name, String number, boolean taken) {
    if (taken) {
      Goer goes = CourtRules.goer(body, name, number);
      assertThat(goes).isNotNull();
    } else {
      assertThatThrownBy(() -> CourtRules.goer(body, name, number)).isInstanceOf(Refused.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, false, true",
    "false, true, false, true",
    "false, false, true, true",
    "true, false, true, true",
    "true, true, false, true",
    "false, true, true, false",
    "false, false, false, false",
  })
  void eachPartIsKeptAloneAndNobodyTakesNobodysPlace(
      boolean bed, boolean goes, boolean yet, boolean kept) {
    PersonalText sleeps = bed ? PersonalText.of("A placement") : null;
    Goer goer = goes ? CourtRules.goer("Youth justice", "Ola Ost", "0300 555 0150") : null;
    if (kept) {
      assertThat(plan(sleeps, goer, yet).goes()).isEqualTo(goer);
    } else {
      assertThatThrownBy(() -> plan(sleeps, goer, yet)).isInstanceOf(Refused.class);
    }
  }

  private static CourtPlan plan(@Nullable PersonalText sleeps, @Nullable Goer goes, boolean yet) {
    Bed bed = sleeps == null ? null : Bed.COUNCIL;
    return CourtRules.plan(bed, sleeps, null, goes, yet, null);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COUNCIL,   A placement, -,           true,  true",
        "ELSEWHERE, A ward,      -,           true,  true",
        "COUNCIL,   -,           -,           false, false",
        "-,         A placement, -,           false, false",
        "-,         -,           By Sergeant, false, false",
        "COUNCIL,   A placement, By Sergeant, false, false",
        "CELL,      -,           -,           true,  false",
        "CELL,      -,           By Sergeant, true,  false",
      })
  void aChildIsOutOfTheCellOnceItIsWrittenWhereElseTheySleepAndACertificateEndsNothing(
      @Nullable Bed bed,
      @Nullable String sleeps,
      @Nullable String certificate,
      boolean kept,
      boolean out) {
    if (kept) {
      CourtPlan plan = written(bed, sleeps, certificate);
      assertThat(plan.isOutOfTheCell()).isEqualTo(out);
    } else {
      assertThatThrownBy(() -> written(bed, sleeps, certificate)).isInstanceOf(Refused.class);
    }
  }

  private static CourtPlan written(
      @Nullable Bed bed, @Nullable String sleeps, @Nullable String certificate) {
    return CourtRules.plan(
        bed, PersonalText.typed(sleeps), PersonalText.typed(certificate), null, false, null);
  }
}
