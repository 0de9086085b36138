package org.lodestar.app.guests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {
  @Test
  void whatWasPutTogetherComesApartAsItWas() {
    Map<String, String> said =
        Map.of("done", "Half = of it\nand | more", "next", "", "onTime", "GREEN");
    assertThat(AnswerWords.apart(AnswerWords.together(said))).isEqualTo(said);
  }

  @Test
  void nobodyAddsAnAnswerByTypingWhatStandsBetweenAnswers() {
    Map<String, String> said = Map.of("done", "x\u001eonTime\u001fRED", "onTime", "GREEN");
    assertThat(AnswerWords.apart(AnswerWords.together(said)))
        .isEqualTo(Map.of("done", "xonTimeRED", "onTime", "GREEN"));
  }
}
