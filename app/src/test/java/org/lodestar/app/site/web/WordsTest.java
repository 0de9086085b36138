package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HouseSources;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;

class WordsTest {
  private static final Pattern KEY = Pattern.compile("page\\.t\\(\"([\\w.-]+)\"\\s*[,)]");
  private static final Path TEMPLATES = Path.of("src/main/templates");

  /** In the code lines break anywhere, and a question is asked by the key of its words. */
  private static final Pattern KEY_IN_CODE =
      Pattern.compile("(?:page\\s*\\.t\\(|Asked\\s*\\.\\w+\\(\\s*page,)\\s*\"([\\w.-]+)\"\\s*[,)]");

  private static final Path CODE = Path.of("src/main/java");

  private final Words words = Drawn.words();

  @Test
  void everyKeyThatATemplateNamesHasWords() {
    assertThat(wordless(TEMPLATES, ".jte", KEY)).isEmpty();
  }

  @Test
  void everyKeyThatAQuestionOrAPageNamesInTheCodeHasWords() {
    assertThat(wordless(CODE, ".java", KEY_IN_CODE)).isEmpty();
  }

  private Set<String> wordless(Path root, String ending, Pattern naming) {
    Set<String> missing = new TreeSet<>();
    for (Path file : HouseSources.files(root, ending)) {
      Matcher keys = naming.matcher(HouseSources.read(file));
      while (keys.find()) {
        if (!words.has(keys.group(1))) {
          missing.add(keys.group(1) + " in " + root.relativize(file));
        }
      }
    }
    return missing;
  }

  @Test
  void everyTextIsAPatternThatCanBeRead() throws IOException {
    WordFiles.read()
        .forEach(
            (language, texts) ->
                texts.forEach(
                    (key, text) ->
                        assertThat(new MessagePattern(text).countParts()).as(key).isPositive()));
  }

  @Test
  void aTranslationSaysNothingThatEnglishDoesNotSayAndFillsInTheSame() throws IOException {
    Map<Language, Map<String, String>> all = WordFiles.read();
    Map<String, String> english = all.getOrDefault(Language.ENGLISH, Map.of());
    all.forEach(
        (language, texts) ->
            texts.forEach(
                (key, text) -> {
                  assertThat(english).containsKey(key);
                  assertThat(arguments(text))
                      .as(language + " " + key)
                      .isEqualTo(arguments(english.getOrDefault(key, "")));
                }));
  }

  @Test
  void noTextShouts() throws IOException {
    WordFiles.read()
        .forEach(
            (language, texts) -> assertThat(texts.values()).noneMatch(text -> text.contains("!")));
  }

  @Test
  void aKeyWithoutWordsIsAMistakeInTestsAndShowsItselfOtherwise() throws IOException {
    assertThatThrownBy(() -> words.say(Language.ENGLISH, "no.such.key"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Words(WordFiles.read(), false).say(Language.ENGLISH, "no.such.key"))
        .isEqualTo("no.such.key");
  }

  @Test
  void wordsTakePositionsOrNames() {
    Words own =
        new Words(
            Map.of(
                Language.ENGLISH,
                Map.of("a", "{0} of {1}", "b", "At most {max, number}", "c", "It's {0}")),
            true);
    assertThat(own.say(Language.ENGLISH, "a", "2", "3")).isEqualTo("2 of 3");
    assertThat(own.say(Language.ENGLISH, "b", Map.of("max", 2000))).isEqualTo("At most 2,000");
    assertThat(own.say(Language.ROMANIAN, "c", "{1}")).isEqualTo("It's {1}");
  }

  @Test
  void manyWhoReadAtOnceReadTheirOwnWords() throws Exception {
    Words own =
        new Words(
            Map.of(
                Language.ENGLISH,
                Map.of("a", "{0, plural, one {# sign} other {# signs}} of {1}, {0, number}")),
            true);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> read =
          IntStream.range(2, 2_000)
              .mapToObj(
                  each ->
                      readers.submit(() -> own.say(Language.ENGLISH, "a", each, "person " + each)))
              .toList();
      for (int at = 0; at < read.size(); at++) {
        String number = String.format(Locale.UK, "%,d", at + 2);
        assertThat(read.get(at).get())
            .isEqualTo(number + " signs of person " + (at + 2) + ", " + number);
      }
    }
  }

  @Test
  void aNameOfAnotherDirectionStandsApartFromTheWordsAroundIt() {
    Words own = new Words(Map.of(Language.ENGLISH, Map.of("a", "{0} reads it")), true);
    assertThat(own.say(Language.DARI, "a", "Brookshire Council"))
        .isEqualTo("\u2068Brookshire Council\u2069 reads it");
    assertThat(own.say(Language.POLISH, "a", "Brookshire Council"))
        .isEqualTo("Brookshire Council reads it");
  }

  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }
}
