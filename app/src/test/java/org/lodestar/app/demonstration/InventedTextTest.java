package org.lodestar.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the demonstration is anybody's: numbers, postcodes and plates that are nobody's. */
class InventedTextTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/demonstration");
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+44|0)(?:[ ()-]?\\d){8,11}");
  private static final Pattern NOBODYS_PHONE = Pattern.compile("07700 ?900\\d{3}|01632 ?960\\d{3}");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");
  private static final Pattern PLATE = Pattern.compile("\\b[A-Z]{2}\\d{2} ?[A-Z]{3}\\b");
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");

  private static String text(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partnership.json",
        "concerns.jsonl",
        "worries.jsonl",
        "cases.json",
        "answers.json"
      })
  void everyNumberIsNobodys(String name) throws IOException {
    String text = text(name);
    assertThat(found(PHONE, text)).allMatch(hit -> NOBODYS_PHONE.matcher(hit).matches());
    assertThat(found(POSTCODE, text)).allMatch(hit -> hit.startsWith("ZZ"));
    assertThat(found(PLATE, text)).allMatch(hit -> hit.startsWith("ZZ"));
    assertThat(found(ADDRESS, text)).allMatch(hit -> hit.endsWith(".example"));
  }

  @ParameterizedTest
  @CsvSource({"ring 020 7946 0000", "ring 07911 123456", "at SW1A 1AA", "van AB12 CDE"})
  void theTestSeesNumbersThatMayBeSomebodys(String text) {
    assertThat(Stream.of(PHONE, POSTCODE, PLATE).flatMap(pattern -> found(pattern, text).stream()))
        .isNotEmpty()
        .noneMatch(hit -> NOBODYS_PHONE.matcher(hit).matches() || hit.startsWith("ZZ"));
  }

  @Test
  void nationalityIsNeverASign() {
    List<String> nations =
        Stream.of(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .toList();
    List<String> tongues =
        Stream.of(Locale.getISOLanguages())
            .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
            .filter(word -> word.length() > 4)
            .toList();
    Stream<String> signs =
        CaseScript.list().stream()
            .flatMap(file -> file.people().stream())
            .map(CaseScript.Someone::signs)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .flatMap(sign -> Stream.of(sign.saw(), Objects.requireNonNullElse(sign.opinion(), "")));
    Stream<String> reports =
        Stream.concat(
            ConcernScript.list().stream().map(ConcernScript::what),
            WorryScript.list().stream()
                .flatMap(each -> Stream.of(each.seen(), each.heard(), each.view())));
    assertThat(Stream.concat(signs, reports))
        .noneMatch(text -> Stream.concat(nations.stream(), tongues.stream()).anyMatch(word(text)));
  }

  private static java.util.function.Predicate<String> word(String text) {
    return name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
  }

  @Test
  void thereAreFortyConcernsAndFifteenCases() {
    assertThat(ConcernScript.list())
        .extracting(ConcernScript::key)
        .doesNotHaveDuplicates()
        .hasSize(40);
    assertThat(CaseScript.list()).extracting(CaseScript::key).doesNotHaveDuplicates().hasSize(15);
  }
}
