package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.library.domain.GuideText.Block;
import org.lodestar.app.site.Refused.Refusal;

class GuideRulesTest {
  private static String keys(String words) {
    return String.join(" ", GuideRules.check(words).stream().map(Refusal::key).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Stay safe. Call 999.~''",
        "''~library.guide.missing",
        "Multi-agency safeguarding arrangements necessitate proportionate information"
            + " sharing.~library.guide.hard",
        "You see it and you say it and you write it and you tell us and we look at it and we"
            + " call you and you wait.~library.guide.sentence"
      })
  void aGuideIsShortAndPlain(String words, String wrong) {
    assertThat(keys(words)).isEqualTo(wrong);
  }

  @Test
  void twoHundredWordsAreReadInAMinuteAndOneMoreIsNot() {
    assertThat(keys("We help you. ".repeat(66) + "Call us.")).isEmpty();
    assertThat(keys("We help you. ".repeat(67))).isEqualTo("library.guide.long");
  }

  @Test
  void marksOfListsAndHeadingsAreNoWords() {
    assertThat(GuideRules.count("# Do this\n- Call 999\n- Wait")).isEqualTo(5);
  }

  @Test
  void linesAreDrawnAsTheyAreMarked() {
    assertThat(GuideText.blocks("Hello.\n\n# Do\n- One\n- Two\nEnd."))
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.ITEMS, Block.Kind.PARAGRAPH);
  }
}
