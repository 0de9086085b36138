package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.app.site.Words;

/** The easy words of the page for who needs help are a second voice of the same page. */
class EasyHelpTest {
  private static final double EASY_GRADE = 3;

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    Path path = Path.of("src/main/resources/messages", file + ".properties");
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  @Test
  void everyEasyWordIsSaidInsteadOfAWordOfThePage() throws IOException {
    assertThat(
            words("library").stringPropertyNames().stream()
                .map(Words::easyKey)
                .collect(Collectors.toSet()))
        .containsAll(words("library-easy").stringPropertyNames());
  }

  @Test
  void easyWordsAreEasyAndTheirSentencesShort() throws IOException {
    String all =
        words("library-easy").values().stream()
            .map(text -> text.toString().replaceAll("\\{\\d}", "this"))
            .collect(Collectors.joining("\n"));
    assertThat(Readability.grade(all)).isLessThanOrEqualTo(EASY_GRADE);
    assertThat(Readability.sentences(all)).allMatch(each -> Readability.words(each) <= 15);
  }

  /** What was promised in all words is promised in easy ones: nothing about rights is left out. */
  @Test
  void eachRightIsSaidInEasyWordsToo() throws IOException {
    assertThat(words("library-easy").stringPropertyNames())
        .containsAll(
            words("library").stringPropertyNames().stream()
                .filter(key -> key.matches("library\\.help\\.(rights|next)\\..+"))
                .map(Words::easyKey)
                .toList());
  }
}
