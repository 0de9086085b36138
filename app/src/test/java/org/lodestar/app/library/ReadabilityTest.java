package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;

/** Public words are written for a reading age of about nine. */
class ReadabilityTest {
  private static final double HIGHEST_GRADE = 6;
  private static final double EASY_GRADE = 3;
  private static final int LONGEST_SENTENCE = 25;

  @ParameterizedTest
  @CsvSource({
    "free,1",
    "made,1",
    "little,2",
    "person,2",
    "helped,1",
    "wanted,2",
    "people,2",
    "exploitation,4",
    "places,2",
    "table,2"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(Readability.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void gradesASimpleAndAHardSentenceApart() {
    assertThat(Readability.grade("The cat sat on the mat.")).isEqualTo(-1.45, within(0.01));
    assertThat(
            Readability.grade(
                "Multi-agency safeguarding arrangements necessitate proportionate information"
                    + " sharing notwithstanding confidentiality considerations."))
        .isGreaterThan(20);
  }

  /** One text for each public page: all its words, each message a sentence of its own. */
  static Stream<Map.Entry<String, String>> pages() throws IOException {
    Map<String, String> texts =
        new TreeMap<>(
            words("library").entrySet().stream()
                .collect(
                    Collectors.groupingBy(
                        each -> page(each.getKey()),
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n")))));
    texts.put("screening aid", String.join("\n", new TreeMap<>(words("screening")).values()));
    texts.put(
        "signs of the vocabulary",
        Indicators.list().stream().map(Indicator::plain).collect(Collectors.joining("\n")));
    return texts.entrySet().stream();
  }

  /** A few words that stand on every page are read together. */
  private static String page(String key) {
    String part = key.split("\\.")[1];
    return Set.of("numbers", "danger", "translation").contains(part) ? "every page" : part;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPublicPageIsEasyToRead(Map.Entry<String, String> page) {
    assertThat(Readability.grade(page.getValue()))
        .as("grade of %s", page.getKey())
        .isLessThanOrEqualTo(HIGHEST_GRADE);
  }

  /** By the middle one sees whether words get harder long before a page is too hard. */
  @Test
  void theHardestOfThePublicPagesAndTheMiddleOfThemAreTold() throws IOException {
    List<Map.Entry<Double, String>> grades =
        pages()
            .map(page -> Map.entry(Readability.grade(page.getValue()), page.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    System.out.printf(
        Locale.ROOT,
        "Grades of %d public pages: worst %.1f (%s), median %.1f, of %.0f at most%n",
        grades.size(),
        grades.getLast().getKey(),
        grades.getLast().getValue(),
        grades.get(grades.size() / 2).getKey(),
        HIGHEST_GRADE);
    assertThat(grades.getLast().getKey()).isLessThanOrEqualTo(HIGHEST_GRADE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noSentenceIsLong(Map.Entry<String, String> page) {
    String longest =
        Readability.sentences(page.getValue()).stream()
            .max(Comparator.comparingInt(Readability::words))
            .orElseThrow();
    assertThat(Readability.words(longest)).as(longest).isLessThanOrEqualTo(LONGEST_SENTENCE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobodyIsCalledAVictimAndNothingShouts(Map.Entry<String, String> page) {
    assertThat(page.getValue().toLowerCase(Locale.ROOT)).doesNotContain("victim", "!");
  }

  @Test
  void theReportIsEasyToReadAndEasyReadIsEasierStill() throws IOException {
    assertThat(Readability.grade(together("concerns"))).isLessThanOrEqualTo(HIGHEST_GRADE);
    assertThat(Readability.grade(together("concerns-easy"))).isLessThanOrEqualTo(EASY_GRADE);
  }

  private static String together(String file) throws IOException {
    return words(file).values().stream()
        .map(text -> text.replaceAll("\\{\\d}", "this"))
        .filter(text -> !text.contains("{"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void arabicWordsBelongToEnglishOnes() throws IOException {
    assertThat(words("library").keySet()).containsAll(words("library_ar").keySet());
  }

  private static Map<String, String> words(String file) throws IOException {
    Properties properties = new Properties();
    Path path = Path.of("src/main/resources/messages", file + ".properties");
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }
}
