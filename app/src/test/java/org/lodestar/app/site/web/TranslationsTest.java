package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.PublicWords;

/**
 * Every language says every public word, and says it so that it can be read: acceptance of the
 * build. Which words are public stands in {@link WordFiles#PUBLIC}.
 */
class TranslationsTest {
  private static final Map<Language, Map<String, String>> ALL = read();
  private static final PublicWords PUBLIC = publicWords();

  /** Where a counted noun keeps its form, so that one form says all numbers. */
  private static final Set<Language> UNCHANGING = Set.of(Language.VIETNAMESE);

  private static Map<Language, Map<String, String>> read() {
    try {
      return WordFiles.read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static PublicWords publicWords() {
    try {
      return WordFiles.publicWords();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<Language> translated() {
    return Arrays.stream(Language.values()).filter(language -> language != Language.ENGLISH);
  }

  private static Map<String, String> words(Language language) {
    return ALL.getOrDefault(language, Map.of());
  }

  private static Map<String, String> publicWords(Language language) {
    return words(language).entrySet().stream()
        .filter(each -> PUBLIC.all().contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void everyLanguageSaysEveryPublicWord() {
    Map<String, Set<String>> missing = new TreeMap<>();
    translated()
        .forEach(
            language ->
                PUBLIC.due().stream()
                    .filter(key -> words(language).getOrDefault(key, "").isBlank())
                    .forEach(
                        key ->
                            missing
                                .computeIfAbsent(language.tag(), tag -> new TreeSet<>())
                                .add(key)));
    assertThat(missing)
        .as(
            "public words without a translation: translate them, or list them in"
                + " messages/awaiting-translation.txt until somebody has")
        .isEmpty();
  }

  @Test
  void whatAwaitsTranslationIsPublicAndReallyMissing() {
    assertThat(PUBLIC.all()).containsAll(PUBLIC.awaiting());
    List<String> translatedAlready =
        PUBLIC.awaiting().stream()
            .filter(key -> translated().allMatch(language -> words(language).containsKey(key)))
            .sorted()
            .toList();
    assertThat(translatedAlready)
        .as("translated everywhere: take them off messages/awaiting-translation.txt")
        .isEmpty();
  }

  @Test
  void aTranslationSaysNothingThatIsNotPublic() {
    Set<String> allowed = new TreeSet<>(PUBLIC.all());
    allowed.addAll(PUBLIC.easy());
    Map<String, Set<String>> extra = new TreeMap<>();
    translated()
        .forEach(
            language ->
                words(language).keySet().stream()
                    .filter(key -> !allowed.contains(key))
                    .forEach(
                        key ->
                            extra
                                .computeIfAbsent(language.tag(), tag -> new TreeSet<>())
                                .add(key)));
    assertThat(extra).as("words that English does not say to the public").isEmpty();
  }

  @Test
  void easyWordsAreAllThereOrNotAtAll() {
    translated()
        .forEach(
            language -> {
              Set<String> own = new TreeSet<>(words(language).keySet());
              own.retainAll(PUBLIC.easy());
              assertThat(own.isEmpty() || own.equals(new TreeSet<>(PUBLIC.easy())))
                  .as("easy words in " + language)
                  .isTrue();
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPluralHasTheFormsOfItsLanguageAndNoOthers(Language language) {
    Set<String> forms = PluralRules.forLocale(ULocale.forLocale(language.locale())).getKeywords();
    publicWords(language)
        .forEach(
            (key, text) -> {
              for (Set<String> used : pluralForms(text)) {
                assertThat(forms).as(language + " " + key).containsAll(used);
                assertThat(used)
                    .as(language + " " + key + ": forms for whole numbers")
                    .containsAll(
                        UNCHANGING.contains(language)
                            ? Set.of("other")
                            : formsOfWholeNumbers(language));
              }
            });
  }

  /** Forms that the whole numbers up to a hundred need. */
  private static Set<String> formsOfWholeNumbers(Language language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
    Set<String> forms = new TreeSet<>();
    for (int number = 1; number <= 100; number++) {
      forms.add(rules.select(number));
    }
    return forms;
  }

  private static List<Set<String>> pluralForms(String text) {
    MessagePattern pattern = new MessagePattern(text);
    List<Set<String>> plurals = new java.util.ArrayList<>();
    for (int at = 0; at < pattern.countParts(); at++) {
      Part part = pattern.getPart(at);
      if (part.getType() == Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        plurals.add(selectors(pattern, at));
      }
    }
    return plurals;
  }

  private static Set<String> selectors(MessagePattern pattern, int start) {
    Set<String> found = new TreeSet<>();
    int end = pattern.getLimitPartIndex(start);
    for (int at = start; at < end; at++) {
      Part part = pattern.getPart(at);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        String selector = pattern.getSubstring(part);
        if (!selector.startsWith("=")) {
          found.add(selector);
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordHoldsMarkupOrACharacterThatCannotBeSeen(Language language) {
    publicWords(language)
        .forEach(
            (key, text) -> {
              assertThat(text).as(language + " " + key).doesNotContain("<", "&lt;", "�");
              assertThat(text.codePoints().filter(TranslationsTest::unseen).count())
                  .as(language + " " + key + ": hidden characters")
                  .isZero();
              assertThat(text).as(language + " " + key).isEqualTo(text.strip());
            });
  }

  /** The joiners that Persian and Pashto spelling needs are no controls of direction. */
  private static boolean unseen(int character) {
    return Character.isISOControl(character)
        || (Character.getType(character) == Character.FORMAT
            && character != 0x200C
            && character != 0x200D);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numbersAndDaysAreWrittenInDigitsThatEveryPhoneShows(Language language) {
    publicWords(language)
        .forEach(
            (key, text) ->
                assertThat(text.codePoints())
                    .as(language + " " + key)
                    .noneMatch(c -> Character.isDigit(c) && (c < '0' || c > '9')));
  }
}
