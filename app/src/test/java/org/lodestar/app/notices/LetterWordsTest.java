package org.lodestar.app.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.site.Language;

/** What is sent to a reporter tells whoever else reads it nothing, in any language. */
@PlatformTest
class LetterWordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?|%[a-zA-Z0-9$]+");

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

  /**
   * Slavery, police, report, receipt or code, message, danger, help and child, as our own pages say
   * them in each language; beginnings of words, so that an ending changes nothing.
   */
  private static final Map<String, List<String>> IN_THEIR_WORDS =
      Map.ofEntries(
          entry("en", "slavery", "police", "report", "receipt", "message", "danger", "child"),
          entry("ar", "عبودية", "شرطة", "بلاغ", "رمز", "إيصال", "رسائل", "خطر", "مساعدة", "طفل"),
          entry(
              "bg", "робство", "полиция", "сигнал", "код", "съобщени", "опасност", "помощ", "дете"),
          entry("fa-AF", "بردگی", "پولیس", "گزارش", "رسید", "رمز", "پیام", "خطر", "کمک", "طفل"),
          entry("lt", "vergov", "policij", "pranešim", "kod", "žinut", "pavoj", "pagalb", "vaik"),
          entry("pl", "niewolnictw", "policj", "zgłoszeni", "kod", "wiadomo", "niebezp", "pomoc"),
          entry("ps", "غلامۍ", "پولیس", "راپور", "رسید", "کوډ", "پیغام", "خطر", "مرسته", "ماشوم"),
          entry("pt", "escravatura", "polícia", "relato", "código", "mensage", "perigo", "ajuda"),
          entry("ro", "sclavi", "poliți", "sesiz", "cod", "mesaj", "pericol", "ajutor", "copil"),
          entry("so", "addoonsi", "boolis", "warbixin", "koodh", "farrii", "khatar", "caawimo"),
          entry("sq", "skllavëri", "polici", "raportim", "kod", "mesazh", "rrezik", "ndihm"),
          entry("ti", "ባርነት", "ፖሊስ", "ጸብጻብ", "ቅብሊት", "ኮድ", "መልእኽት", "ሓደጋ", "ሓገዝ", "ቆልዓ"),
          entry("uk", "рабств", "поліці", "звернення", "код", "повідомлен", "небезпе", "допомог"),
          entry(
              "vi", "nô lệ", "cảnh sát", "tin báo", "mã biên", "tin nhắn", "nguy hiểm", "trẻ em"));

  private static Map.Entry<String, List<String>> entry(String tag, String... words) {
    return Map.entry(tag, List.of(words));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReminderNamesNothingOfTheMatterInItsOwnLanguage(Language language) {
    List<String> telling = IN_THEIR_WORDS.getOrDefault(language.tag(), List.of());
    assertThat(telling).as("words of " + language).hasSizeGreaterThan(6);
    assertThat(String.join("\n", saidIn(language)).toLowerCase(language.locale()))
        .as("the table holds words that our own pages say, each of them")
        .contains(telling);
    String letter = words.reminderSubject(language) + "\n" + words.reminderBody(language);
    assertThat(letter.toLowerCase(language.locale())).doesNotContain(telling);
    assertThat(letter.toLowerCase(Locale.ROOT))
        .doesNotContain(IN_THEIR_WORDS.getOrDefault("en", List.of()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReminderIsSaidInEveryLanguageWithTheSamePlaceholdersWhichAreNone(Language language) {
    for (String key : List.of("concerns.reminder.subject", "concerns.reminder.body")) {
      String english = raw(Language.ENGLISH, "concerns").getProperty(key);
      String said = raw(language, "concerns").getProperty(key, "");
      assertThat(said).as(key + " in " + language).isNotBlank();
      assertThat(placeholders(said)).isEqualTo(placeholders(english)).isEmpty();
      if (language != Language.ENGLISH) {
        assertThat(said).as(key + " is translated").isNotEqualTo(english);
      }
    }
  }

  private static List<String> placeholders(String said) {
    return PLACEHOLDER.matcher(said).results().map(MatchResult::group).sorted().toList();
  }

  private static List<String> saidIn(Language language) {
    return Stream.of("concerns", "screening", "library", "site")
        .flatMap(room -> raw(language, room).values().stream())
        .map(Object::toString)
        .toList();
  }

  private static Properties raw(Language language, String room) {
    String ending = language == Language.ENGLISH ? "" : "_" + language.fileTag();
    String file = "/messages/" + room + ending + ".properties";
    Properties said = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(LetterWordsTest.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      said.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said;
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
