package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.Message.Audience;
import org.lodestar.app.site.Language;

/** What may be read beside the one who holds somebody. */
class ApprovedSentenceTest {
  @ParameterizedTest
  @CsvSource({
    "EXPLOITED, true, Your passport is yours. Your pay is yours.",
    "EXPLOITED, true, You are not in trouble for asking for help.",
    "EXPLOITED, true, Ask about discrimination at work.",
    "EXPLOITED, false, We are Brookshire against Slavery.",
    "EXPLOITED, false, Trafficked? Talk to us.",
    "EXPLOITED, false, What they do is a crime.",
    "EXPLOITED, false, You are a victim.",
    "EXPLOITED, false, Nobody tells the police.",
    "EXPLOITED, false, Does a gang take your pay?",
    "EVERYBODY, false, Your pay is yours.",
    "WORRIED, false, Do not talk to the boss.",
    "PARTNERS, false, Your pay is yours."
  })
  void onlyWhatIsWrittenForThemAndNamesNoCrimeIsDiscreet(
      Audience audience, boolean discreet, String text) {
    ApprovedSentence sentence =
        new ApprovedSentence("some-key", audience, Language.ENGLISH, text, LocalDate.MAX);
    assertThat(sentence.isDiscreet()).isEqualTo(discreet);
  }
}
