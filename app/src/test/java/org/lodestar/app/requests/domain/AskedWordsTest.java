package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions ask the same, and which sound as if they were about whoever asks. */
class AskedWordsTest {
  private static final String CHILDREN =
      "How many children were referred in 2024 and 2025, by nationality and ward?";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many children were referred in 2024 and 2025, told by ward and by nationality|true",
        "Number of minors reported under the NRM in 2024 and 2025 by country of origin and area"
            + "|true",
        "Please send me the referrals of children for 2024, 2025: nationalities, wards, ages|true",
        "How much was spent on training in 2024 and 2025|false",
        "Which training does the council give its staff|false",
        "How many reports of modern slavery came by telephone in 2025|false",
        "How many|false",
      })
  void aQuestionThatAsksNearlyTheSameIsKnown(String other, boolean near) {
    assertThat(AskedWords.areNear(CHILDREN, other)).as(other).isEqualTo(near);
    assertThat(AskedWords.areNear(other, CHILDREN)).as(other).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({
    "nationality, true",
    "NATIONALITIES, true",
    "minors, true",
    "referral, true",
    "country of origin, true",
    "weather, false",
    "children weather, false",
  })
  void aQuestionIsFoundByWordsThatMeanTheSame(String words, boolean found) {
    assertThat(AskedWords.holds(CHILDREN.replace(" of ", " "), words.replace(" of ", " ")))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please send me everything that you have about me|true",
        "A copy of my file|true",
        "What is held on my daughter|true",
        "All records on the one who asks|true",
        "Subject access request|true",
        "Her own data|true",
        "My social services file|true",
        "Everything that you hold about us and our daughter|true",
        "Our records|true",
        "What was written on my two younger children|true",
        "My freedom of information request of May|false",
        "How many reports are about US visas|false",
        "Many of us want to know how many were found|false",
        "How many children were referred in 2024|false",
        "Send me the policy on training|false",
        "What do you hold on car washes|false",
      })
  void wordsAboutOneselfAreKnown(String question, boolean own) {
    assertThat(!OwnWords.in(question).isEmpty()).as(question).isEqualTo(own);
  }
}
