package org.lodestar.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.redaction.identify.Identifying;
import org.lodestar.redaction.text.Token;
import org.lodestar.redaction.text.Tokens;

class IdentifyingTest {
  private final Identifying identifying = Identifying.anybody();

  private boolean marks(String text, String words) {
    int at = text.indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return identifying.in(text).stream()
        .anyMatch(each -> each.start() <= at && at + words.length() <= each.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She has a tattoo of a swallow on her left wrist and would not say who did it. | tattoo",
        "He says he is the only Laotian nail technician in Fobbing and is afraid. | only Laotian nail technician",
        "He says he is the only Laotian nail technician in Fobbing and is afraid. | Fobbing",
        "They told her that she owes £18,400 for the journey and must work it off. | £18,400",
        "Her sister Linh in Nghe An is rung up every week by the men. | Nghe An",
        "He is 34 years old, and his Kurdish is that of Sulaymaniyah. | 34",
        "A mobile ending 4471 rang all the time. | 4471",
        "He drove her in a van, AB12 CDE, to the site. | AB12 CDE",
        "Her passport, N4471823, is with the driver. | N4471823",
        "She writes as @linh_nails88 to her friends. | linh_nails88",
        "His name is Трофим and he signs so. | Трофим",
        "the man told me that tran duc was beaten when he asked. | tran",
      })
  void whatTellsIsMarked(String text, String words) {
    assertThat(marks(text, words.strip())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fear kept him there. Shame did too.",
        "He was not free to leave, had no key, and was watched.",
        "We explained the National Referral Mechanism twice through an interpreter.",
      })
  void ordinaryWordsStayAsTheyAre(String text) {
    assertThat(identifying.in(text)).isEmpty();
  }

  @Test
  void aWordIsNeverCutInHalf() {
    for (Corpus.Answer answer : Corpus.read("blind.txt")) {
      List<Token> tokens = Tokens.of(answer.text());
      for (Passage passage : identifying.in(answer.text())) {
        for (Token token : tokens) {
          boolean starts = token.start() < passage.start() && passage.start() < token.end();
          boolean ends = token.start() < passage.end() && passage.end() < token.end();
          assertThat((starts || ends) && isPlain(token.text()))
              .as(passage.in(answer.text()) + " in " + token.text())
              .isFalse();
        }
      }
    }
  }

  /** Numbers and addresses are written without spaces between their parts. */
  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(Character::isLetter);
  }

  @Test
  void passagesStandInOrderAndApartWhateverTheText() {
    Random random = new Random(11);
    for (int tries = 0; tries < 300; tries++) {
      String text = scrambled(random);
      List<Passage> found = identifying.in(text);
      int last = 0;
      for (Passage passage : found) {
        assertThat(passage.start()).isGreaterThanOrEqualTo(last);
        assertThat(passage.end()).isLessThanOrEqualTo(text.length());
        last = passage.end();
      }
    }
  }

  private static String scrambled(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      int point =
          switch (random.nextInt(6)) {
            case 0 -> ' ';
            case 1 -> '\n';
            case 2 -> '0' + random.nextInt(10);
            case 3 -> "£@./-'’(\"".codePointAt(random.nextInt(9));
            case 4 -> 0x1F600 + random.nextInt(40);
            default -> 'A' + random.nextInt(60);
          };
      text.appendCodePoint(point);
    }
    return text.toString();
  }

  /** Each was once tried anew from each of its signs, or went down a level for each. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "a-", "X.", "1,", "7-", "*", "one "})
  void aPieceThatRepeatsWithoutEndIsReadAsAnyOther(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    assertThat(identifying.in(text)).allMatch(each -> each.end() <= text.length());
  }
}
