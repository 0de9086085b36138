package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
  private static final Destination FIGURES =
      new Destination(
          "Figures", "/figures", "Plan and boards", "MDS minimum data set KPI self-assessment");

  @ParameterizedTest
  @CsvSource({
    "figures, true",
    "FIG, true",
    "'  fig ', true",
    "mds, true",
    "min data, true",
    "data min, true",
    "plan fig, true",
    "assess, true",
    "the figures, true",
    "how do I assess, true",
    "kpis, true",
    "the, false",
    "igures, false",
    "figures nrm, false",
    "'', false",
    "' - ', false"
  })
  void aPageAnswersWhenEachTypedWordBeginsAWordOfWhatItIsCalled(String typed, boolean answers) {
    assertThat(FIGURES.answers(typed)).isEqualTo(answers);
  }

  @ParameterizedTest
  @CsvSource({"who is, 0", "' Who', 0", "duty, 1", "on who, 1", "rota, 2", "worries, 2"})
  void whoseNameBeginsSoComesFirstAndWhoIsOnlyAlsoCalledSoLast(String typed, int rank) {
    Destination duty = new Destination("Who is on duty", "/concerns/duty", "Worries", "rota shift");
    assertThat(duty.rank(typed)).isEqualTo(rank);
  }
}
