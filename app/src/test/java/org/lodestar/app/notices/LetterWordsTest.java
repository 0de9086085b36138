package org.lodestar.app.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.site.Language;

/** What is sent to a reporter tells whoever else reads it nothing, in any language. */
@PlatformTest
class LetterWordsTest {
  private static final List<String> TELLING =
      List.of(
          "lodestar",
          "council",
          "police",
          "slavery",
          "concern",
          "report",
          "code",
          "receipt",
          "worker",
          "help",
          "http",
          "www",
          "@",
          "{",
          "<");

  private final NoticeWords words;

  LetterWordsTest(NoticeWords words) {
    this.words = words;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReminderTellsNothing(Language language) {
    String letter = words.reminderSubject(language) + "\n" + words.reminderBody(language);
    assertThat(letter.toLowerCase(Locale.ROOT)).doesNotContain(TELLING);
    assertThat(letter).as("no date, number or reference").doesNotContainPattern("\\p{Nd}");
    assertThat(words.reminderSubject(language)).hasSizeBetween(3, 60).doesNotContain("\n");
    assertThat(words.reminderBody(language)).hasSizeBetween(10, 300);
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, names = "ENGLISH")
  void theEnglishWordsAreTheseAndNoOthers(Language language) {
    assertThat(words.reminderSubject(language)).isEqualTo("Something new to read");
    assertThat(words.reminderBody(language))
        .isEqualTo(
            "There is something new for you to read. Look when it is safe for you. Please do not"
                + " answer this email.");
    assertThat(words.callSubject()).isEqualTo("Lodestar");
    assertThat(words.callBody())
        .isEqualTo(
            "There is something for you in Lodestar.\n\nSign in as you always do to see it. This"
                + " message says no more, so that nobody else learns anything from it.\n\nYou"
                + " choose under Settings which of these you get.");
  }
}
