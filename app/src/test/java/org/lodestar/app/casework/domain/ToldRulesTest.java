package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** The tables of what a report may say of whom it is about. */
class ToldRulesTest {
  @ParameterizedTest
  @EnumSource(AgeStatus.class)
  void anAgeThatWasReportedRestsOnWhatWasToldAndOnNoRecord(AgeStatus age) {
    AgeFinding found = ToldRules.age(age, PersonalText.of("As it was reported"));
    assertThat(found.basis()).isEqualTo(AgeBasis.REPORTED);
    assertThat(found.basis().settles()).isFalse();
    assertThat(found.on()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ME, ADULT, true",
    "ME, UNSURE, false",
    "ME, UNDER_18, false",
    "SOMEONE_ELSE, ADULT, false",
    "SOMEONE_ELSE, UNSURE, false",
    "SOMEONE_ELSE, UNDER_18, false",
    "PLACE_OR_BUSINESS, ADULT, false",
  })
  void aChildWithWhoeverTellsItIsWithThePersonOnlyWhereAnAdultTellsItOfThemselves(
      About about, AgeStatus age, boolean expected) {
    Circumstances told =
        new Circumstances(
            about,
            age,
            Known.NOT_KNOWN,
            Known.NOT_KNOWN,
            Known.NOT_KNOWN,
            new UncertainDate.Unknown(),
            List.of());
    assertThat(ToldRules.isWithThem(told)).isEqualTo(expected);
  }
}
