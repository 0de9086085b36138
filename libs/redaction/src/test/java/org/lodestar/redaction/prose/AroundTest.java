package org.lodestar.redaction.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

class AroundTest {
  private static List<String> clues(String text, String word) {
    List<Token> line = Tokens.of(text);
    int at = line.stream().map(Token::text).toList().indexOf(word);
    List<String> clues = new ArrayList<>();
    new Around(line, Outright.in(text)).of(at, clues);
    return clues;
  }

  @Test
  void kinIsCountedInTheSentenceAndNotBeyond() {
    assertThat(clues("Her sister left. He owes her uncle, the driver.", "driver"))
        .contains("Q=1+0", "Lkin=3/1");
    assertThat(clues("Her sister left. He is the driver.", "driver"))
        .noneMatch(clue -> clue.startsWith("Q") || clue.startsWith("Lkin"));
  }

  @Test
  void aFullStopAfterALetterIsAnInitialAndEndsNothing() {
    assertThat(clues("Her sister A. Driver left.", "Driver")).contains("Lkin=3/1");
  }

  @Test
  void aWordOfAListKnowsItsPlaceInIt() {
    assertThat(clues("He has a scar on his chin now.", "scar")).contains("H0=BODY", "Hn=BODY 0");
    assertThat(clues("He has a scar on his chin now.", "chin")).contains("Hn=BODY 3");
    assertThat(clues("He has a scar on his chin now.", "now"))
        .noneMatch(clue -> clue.startsWith("H0"));
  }
}
