package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;

/** The signs that translators put into their languages are those of the vocabulary. */
@PlatformTest
class SignWordsTest {
  private final Words words;

  SignWordsTest(Words words) {
    this.words = words;
  }

  @Test
  void everySignHasTheWordsOfTheVocabulary() {
    for (Indicator sign : Indicators.list()) {
      assertThat(words.say(Language.ENGLISH, "library.sign." + sign.code()))
          .isEqualTo(sign.plain());
    }
  }
}
