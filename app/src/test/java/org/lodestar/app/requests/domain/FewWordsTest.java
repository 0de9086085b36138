package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a letter tells of so few that a second person reads it. */
class FewWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were two referrals, both Vietnamese boys of 15 at the academy.",
        "In that year 3 children were referred.",
        "Of these, four were aged 15.",
        "One came from Saltmarsh.",
        "Five go to the same school.",
        "TWO OF THEM ARE GIRLS",
        "Nine are Albanian.",
        "The only child in Pier ward was an Albanian girl.",
        "There was just a single boy there, from Vietnam.",
        "In Pier ward it was a 15 year old Albanian girl at Saltmarsh Academy.",
        "We know of none but the girl in Gull Street.",
        "One girl from Albania lives in Pier ward.",
      })
  void aSmallNumberNearWhatSinglesOutIsFound(String words) {
    assertThat(FewWords.in(words)).as(words).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many children were referred in 2024 and 2025, by nationality and ward?",
        "We hold 214 reports of children in the whole area.",
        "Children were counted from 1 April 2024 to 31 March 2025.",
        "Section 5 does not hold for children.",
        "The children’s plan was written within 9 months.",
        "The number is fewer than five.",
        "The visit to this one place is still being planned by the police.",
        "The figures are with this letter.",
      })
  void ordinaryWordsAreLeftAlone(String words) {
    assertThat(FewWords.in(words)).as(words).isEmpty();
  }

  /** No list of what singles out is whole, so it does not hang on one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The only child in Pier ward was an Albanian girl.",
        "There was just a single boy there, from Vietnam",
        "In Pier ward it was a 15 year old Albanian girl at Saltmarsh Academy",
        "We know of none but the girl in Gull Street",
        "One girl from Albania lives in Pier ward",
        "There were 2 children",
        "She goes to the swimming club",
        "The police still look for a girl",
        "The brothers were found behind the bakery",
        "It was an Albanian",
        "The only referral came from Gull Street",
        "All but one case was in that ward",
        "Somebody in the hotel told the police",
        "Of the teenagers none came back; all else is in the table",
        "The individual attends Saltmarsh Academy and they live in Gull Street",
        "The client speaks a language that is rare here",
        "The youngest was asleep",
        "A resident rang the police",
        "Someone told the police",
        "They live above the bakery",
        "They had moved twice",
        "It was found near Saltmarsh",
        "The school rang first",
        "Each visit began behind the nail salon",
      })
  void eachSentenceThatSpeaksOfSomebodyIsReadByTwo(String words) {
    assertThat(FewWords.about(words)).as(words).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The visit to this one place is still being planned by the police.",
        "People want to know what is done, and a visit that is known finds nobody.",
        "Whoever lives there would be known.",
        "The number is fewer than five.",
        "The plan of courses.",
        "It would cost more than the limit to gather it.",
        "They are with this letter.",
        "We do not count it by ward or by school.",
        "It is not counted by school and ward.",
      })
  void whatSpeaksOfNobodyLeavesAtOnce(String words) {
    assertThat(FewWords.about(words)).as(words).isEmpty();
  }
}
