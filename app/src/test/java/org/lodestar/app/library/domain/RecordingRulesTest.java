package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.RecordedIn;
import org.lodestar.app.site.Refused.Refusal;

/** What the words of a recording must be. */
class RecordingRulesTest {
  private static NewRecording said(RecordedIn in, String title, String transcript) {
    return new NewRecording("help", in, title, 1, transcript, "Mira Invented, interpreter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call 01632 960000.|library.pages.number",
        "Call 101 for the police.|library.pages.number",
        "Call 9990.|library.pages.number",
        "Write to help@invented.example.|library.pages.whereabouts",
        "We say {danger} here.|library.recordings.braces",
        "We say {{danger}} here.|library.recordings.braces",
        "Look along Invented Harbour Road.|library.recordings.never"
      })
  void whatNobodyCanTakeOutOfAVoiceIsNotSaid(String transcript, String key) {
    assertThat(RecordingRules.check(said(RecordedIn.SIGNED, "Help", transcript)))
        .extracting(Refusal::field, Refusal::key)
        .contains(tuple("transcript", key));
  }

  @Test
  void plainWordsAndTheEmergencyNumberAreSaid() {
    String plain = "You can get help.\nIn danger now? Call 999.";
    assertThat(RecordingRules.check(said(RecordedIn.SIGNED, "You can get help", plain))).isEmpty();
  }

  @Test
  void aTitleIsToldAtItsOwnField() {
    assertThat(RecordingRules.check(said(RecordedIn.SIGNED, "Call 01632 960000", "Hello.")))
        .extracting(Refusal::field)
        .containsExactly("title");
  }

  @Test
  void aLongSentenceIsAdviceForWhoeverApprovesIt() {
    String longer =
        "You can tell us what you saw at work or at home or on the street or in a car or a shop"
            + " or a farm on any day you like.";
    NewRecording said = said(RecordedIn.SIGNED, "Tell us", longer);
    assertThat(RecordingRules.check(said)).isEmpty();
    assertThat(RecordingRules.hard(said)).hasSize(1);
    assertThat(RecordingRules.hard(said(new RecordedIn("ro"), "Tell us", longer)))
        .as("grades are those of English")
        .isEmpty();
  }
}
