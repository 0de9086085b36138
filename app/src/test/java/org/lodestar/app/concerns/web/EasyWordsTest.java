package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.site.Words;

/** The easy-read report is whole: each of its pages has a picture and easy words. */
class EasyWordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Set<String> EASY = keys("concerns-easy");
  private static final Set<String> ALL =
      Stream.of("concerns", "site")
          .flatMap(file -> keys(file).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static Set<String> keys(String file) {
    Properties words = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            RESOURCES.resolve("messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words.stringPropertyNames();
  }

  @Test
  void everyEasyWordIsSaidInsteadOfAWordOfTheReport() {
    Set<String> instead = ALL.stream().map(Words::easyKey).collect(Collectors.toSet());
    assertThat(EASY)
        .filteredOn(key -> !key.matches("concerns\\.easy\\.(switch|picture)\\..*"))
        .allMatch(instead::contains);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void everyQuestionHasAnEasyTitleAndAPicture(Step step) {
    assertThat(Arrays.stream(EasyPicture.values()).map(EasyPicture::path)).contains(step.path());
    assertThat(EASY)
        .as(step + ": a title in easy words")
        .anyMatch(
            key -> key.equals("concerns.easy." + step.path().replace("/report/", "") + ".title"));
  }

  @ParameterizedTest
  @EnumSource(EasyPicture.class)
  void everyPictureIsThereAndIsSaid(EasyPicture picture) {
    assertThat(RESOURCES.resolve("static/assets/" + picture.file())).exists();
    assertThat(EASY).contains(picture.key());
  }
}
