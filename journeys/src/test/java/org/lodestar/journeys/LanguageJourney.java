package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public pages in every language, on a phone: from the first page to the messages. */
class LanguageJourney {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/help",
          "/signs",
          "/signs/check",
          "/types",
          "/professionals",
          "/helplines",
          "/privacy",
          "/cookies",
          "/accessibility",
          "/about-exit",
          "/stay-safe-online",
          "/mailbox",
          "/no/such/page");

  /** One language of each script, drawn for the documents. */
  private static final Set<String> DRAWN = Set.of("vi", "uk", "ar", "ti");

  /** The seed of the run draws it. */
  private static final String ONE_MORE =
      Speech.tags().get(new Random(Run.SEED).nextInt(Speech.tags().size()));

  private static final List<String> DIGITS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final Mirror ENGLISH = new Mirror();

  static Stream<String> languages() {
    return Speech.tags().stream();
  }

  @Test
  void everyPublicPageSpeaksEveryLanguageOnAPhone() {
    for (String tag : Speech.tags()) {
      Speech speech = Speech.of(tag);
      try (Walk walk = visitor(tag)) {
        for (String path : PAGES) {
          look(speech, walk.show(path + "?lang=" + tag));
        }
        checkSigns(walk.show("/signs/check?lang=" + tag), speech);
        walk.show("/?lang=" + tag).sees(speech.say("site.exit"));
      }
    }
  }

  /**
   * Words are the same over the wire; how they lie on a phone is seen in a browser, for one
   * language of each script and one more that is drawn, and with {@code -Dlodestar.thorough=true}
   * for all.
   */
  private static Walk visitor(String tag) {
    return isDrawn(tag) ? Walk.onPhone() : Walk.anybody();
  }

  private static boolean isDrawn(String tag) {
    return Sweep.THOROUGH || DRAWN.contains(tag) || tag.equals("en") || tag.equals(ONE_MORE);
  }

  private static void look(Speech speech, Walk walk) {
    speech.assertSpokenBy(walk);
    if (isDrawn(speech.tag())) {
      Browser.assertAccessible(walk.page());
    }
  }

  /** The later pages of the check of signs follow from what was answered. */
  private static void checkSigns(Walk walk, Speech speech) {
    walk.choose("surroundings", "HOME").choose("age", "UNSURE");
    Steps.submit(walk);
    look(speech, walk.arrived("/signs/check/signs"));
    walk.choose("signs", "HOME1");
    Steps.submit(walk);
    look(speech, walk.arrived("/signs/check/result"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void inEveryLanguageEveryPageOfTheReporterSpeaksItFitsAPhoneTurnsRightlyAndIsAccessible(
      String tag) {
    Speech speech = Speech.of(tag);
    reportAndComeBack(
        tag,
        walk -> {
          look(speech, walk);
          if (speech.rightToLeft() && isDrawn(tag)) {
            english().assertReflects(walk);
          }
          if (walk.path().startsWith("/report/receipt")) {
            assertReadOneByOne(walk);
          }
          if (DRAWN.contains(tag) && walk.path().startsWith("/report/danger")) {
            walk.keep("danger-" + tag);
          }
        });
  }

  /**
   * Four characters to a group, apart from each other; letters marked as Latin ones; each digit has
   * one name of its own, or stands as itself where no names are known.
   */
  private static void assertReadOneByOne(Walk walk) {
    String receipt = Steps.receipt(walk).replace("-", "");
    Part read = walk.at("ol[aria-labelledby=receipt-spoken] span");
    List<String> heard = read.texts();
    assertThat(heard).hasSize(receipt.length());
    Map<Character, String> names = new HashMap<>();
    for (int at = 0; at < heard.size(); at++) {
      if (Character.isDigit(receipt.charAt(at))) {
        String before = names.put(receipt.charAt(at), heard.get(at));
        assertThat(before).as("one name for a digit").isIn(null, heard.get(at));
      } else {
        assertThat(heard.get(at)).isEqualTo(receipt.substring(at, at + 1));
        assertThat(read.nth(at).attribute("lang")).isEqualTo("en");
      }
    }
    assertThat(names.values()).doesNotHaveDuplicates();
    assertThat(walk.at("ol[aria-labelledby=receipt-spoken] li").texts())
        .allMatch(group -> group.strip().split(", ").length == 4);
  }

  /** Where everything starts on the pages in English; walked once. */
  private static synchronized Mirror english() {
    if (ENGLISH.isEmpty()) {
      reportAndComeBack("en", ENGLISH::show);
    }
    return ENGLISH;
  }

  private static void reportAndComeBack(String tag, Look look) {
    try (Walk walk = visitor(tag)) {
      String receipt = Steps.all(walk.show("/report?lang=" + tag), () -> look.at(walk));
      look.at(walk.show("/mailbox?lang=" + tag));
      walk.type("code", receipt);
      Steps.submit(walk);
      look.at(walk.arrived("/mailbox/messages"));
      walk.at("main a[href*='/mailbox/unsafe']").click();
      look.at(walk.arrived("/mailbox/unsafe"));
      Steps.submit(walk);
      look.at(walk.arrived("/mailbox/alerted"));
    }
  }

  /** What is looked at on each page. */
  private interface Look {
    void at(Walk walk);
  }

  @Test
  void reportsInEasyWordsWithOnePictureOnEachPage() {
    try (Walk walk = Walk.anybody()) {
      walk.open("/help").press("Easy read: short words and pictures").arrived("/help");
      walk.sees("You never have to pay", "Show all words").keepBoth("help-easy");
      assertThat(walk.at("main img.lode-easy-picture").count()).isEqualTo(5);
      walk.press("Write to us").arrived("/report");
      String receipt = Steps.all(walk, () -> assertEasy(walk));
      assertThat(receipt).matches(Steps.CODE);
      walk.sees("We have your words").press("Show all words");
      walk.sees("We have your report");
      walk.show("/mailbox?easy=yes");
      assertEasy(walk);
      walk.type("code", receipt);
      Steps.submit(walk);
      assertEasy(walk.arrived("/mailbox/messages"));
      walk.press("I am not safe now");
      assertEasy(walk);
      walk.press("Tell them now").arrived("/mailbox/alerted");
      assertThat(walk.text("h1"))
          .as("by the hour: whoever is there was told, or that nobody is there")
          .matches("The people on duty know|Nobody at .+ is on duty now\\.");
      assertEasy(walk);
    }
  }

  private static void assertEasy(Walk walk) {
    walk.check();
    Part picture = walk.at("main img.lode-easy-picture");
    assertThat(picture.count()).as(walk.path()).isEqualTo(1);
    assertThat(picture.attribute("alt")).isNotBlank();
    assertThat(walk.fetch(picture.said("src")).header("Content-Type")).startsWith("image/");
    walk.sees("Show all words");
    if (walk.path().startsWith("/report/danger")) {
      walk.sees("Is someone in danger now?").keep("easy-danger");
    }
  }

  /** A voice that reads aloud says each character by itself, digits by their names. */
  @Test
  void aVoiceReadsTheReceiptOneCharacterAfterTheOther() {
    try (Walk walk = Walk.onPhone()) {
      Steps.upTo(walk.show("/report"), "/report/receipt", () -> {});
      String heard =
          walk.page()
              .getByRole(
                  AriaRole.LIST,
                  new Page.GetByRoleOptions().setName("Your receipt, one character at a time"))
              .ariaSnapshot();
      assertThat(heard.lines().filter(line -> line.contains("listitem")))
          .extracting(line -> line.replaceFirst(".*listitem: *\"?", "").replaceFirst("\"$", ""))
          .containsExactly(
              Arrays.stream(Steps.receipt(walk).split("-"))
                  .map(LanguageJourney::spoken)
                  .toArray(String[]::new));
    }
  }

  private static String spoken(String group) {
    return group
            .chars()
            .mapToObj(
                character ->
                    Character.isDigit(character)
                        ? DIGITS.get(Character.digit(character, 10))
                        : Character.toString(character))
            .reduce((first, second) -> first + ", " + second)
            .orElseThrow()
        + ".";
  }
}
