package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredRulesTest {
  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay for the helpline | Pay for the Helpline? | true",
        "Pay for  the helpline. | pay for the helpline | true",
        "Pay for the helpline until the end of March | pay for the helpline until the end | true",
        "Pay for the helpline | Pay for the helplines | false",
        "Pay | Pay for the helpline until March | false",
        "Pay for a room | Pay for the helpline | false",
        "'' | '' | false",
        "? | ! | false",
      })
  void twoQuestionsAreTheSameWhateverTheirCapitalsAndSigns(String one, String other, boolean same) {
    assertThat(AnsweredRules.same(one, other)).isEqualTo(same);
    assertThat(AnsweredRules.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Approve the minutes | Minutes of the last meeting | true",
        "Agree to pay for training | Pay for training | true",
        "Pay | Pay. | true",
        "Agree a second shift | Pay for the helpline | false",
        "Approve the report | Minutes of the last meeting | false",
        "Pay for a room | Pay for the helpline | false",
        "'' | Minutes of the last meeting | false",
        "'' | '' | false",
      })
  void twoQuestionsMayBeTheSameWhereAllThatOneIsAboutStandsInTheOther(
      String one, String other, boolean maybe) {
    assertThat(AnsweredRules.mayBeSame(one, other)).isEqualTo(maybe);
    assertThat(AnsweredRules.mayBeSame(other, one)).isEqualTo(maybe);
  }
}
