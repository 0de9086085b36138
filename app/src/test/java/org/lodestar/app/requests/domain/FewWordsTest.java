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
}
