package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages in every language, on a phone: from the first page to the messages. */
class LanguageJourney {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/help",
          "/signs",
          "/types",
          "/professionals",
          "/helplines",
          "/privacy",
          "/cookies",
          "/accessibility",
          "/about-exit",
          "/stay-safe-online",
          "/report",
          "/mailbox",
          "/no/such/page");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
  private static final List<String> DIGITS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** Axe looks at the first page of each language here, and at all pages in the journeys below. */
  @Test
  void everyPublicPageSpeaksEveryLanguageOnAPhone() {
    try (Walk walk = Walk.onPhone()) {
      for (String tag : Speech.tags()) {
        Speech speech = Speech.of(tag);
        for (String path : PAGES) {
          walk.page().navigate(Stage.platform().url() + path + "?lang=" + tag);
          speech.assertSpokenBy(walk.page());
        }
        walk.page().navigate(Stage.platform().url() + "/?lang=" + tag);
        Browser.assertAccessible(walk.page());
        walk.sees(speech.say("site.exit")).keep("home-" + tag);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ro", "uk", "ar", "ti", "vi"})
  void reportsInFiveScripts(String tag) {
    Speech speech = Speech.of(tag);
    try (Walk walk = Walk.onPhone()) {
      walk.page().navigate(Stage.platform().url() + "/report?lang=" + tag);
      String receipt =
          report(
              walk,
              () -> {
                speech.assertSpokenBy(walk.page());
                Browser.assertAccessible(walk.page());
              });
      walk.page().navigate(Stage.platform().url() + "/mailbox?lang=" + tag);
      walk.type("code", receipt);
      submit(walk);
      walk.arrived("/mailbox/messages").sees(speech.say("concerns.stage.RECEIVED"));
      speech.assertSpokenBy(walk.page());
      Browser.assertAccessible(walk.page());
    }
  }

  @Test
  void reportsInEasyWordsWithOnePictureOnEachPage() {
    try (Walk walk = Walk.onPhone()) {
      walk.open("/report").press("Easy read: short words and pictures");
      String receipt =
          report(
              walk,
              () -> {
                Browser.assertAccessible(walk.page());
                Locator picture = walk.page().locator("main img.lode-easy-picture");
                assertThat(picture.count()).as(walk.path()).isEqualTo(1);
                assertThat(picture.getAttribute("alt")).isNotBlank();
                assertThat(picture.evaluate("img => img.naturalWidth > 0")).isEqualTo(true);
                walk.sees("Show all words");
                if (walk.path().startsWith("/report/danger")) {
                  walk.sees("Is someone in danger now?").keep("easy-danger");
                }
              });
      assertThat(receipt).matches(CODE);
      walk.sees("We have your words").press("Show all words");
      walk.sees("We have your report");
    }
  }

  /** A voice that reads aloud says each character by itself, digits by their names. */
  @Test
  void aVoiceReadsTheReceiptOneCharacterAfterTheOther() {
    try (Walk walk = Walk.onPhone()) {
      walk.open("/report");
      String[] heard = new String[1];
      String receipt =
          report(
              walk,
              () -> {
                if (walk.path().startsWith("/report/receipt")) {
                  heard[0] =
                      walk.page()
                          .getByRole(
                              AriaRole.LIST,
                              new Page.GetByRoleOptions()
                                  .setName("Your receipt, one character at a time"))
                          .ariaSnapshot();
                }
              });
      assertThat(heard[0].lines().filter(line -> line.contains("listitem")))
          .extracting(line -> line.replaceFirst(".*listitem: *\"?", "").replaceFirst("\"$", ""))
          .containsExactly(
              Arrays.stream(receipt.split("-"))
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

  /** A whole report by the buttons, whatever they are called; each page is looked at. */
  private static String report(Walk walk, Runnable look) {
    look.run();
    next(walk, "/report/danger", look);
    walk.choose("danger", "NO");
    next(walk, "/report/safe", look);
    walk.choose("safe", "YES");
    next(walk, "/report/about", look);
    walk.choose("about", "SOMEONE_ELSE");
    next(walk, "/report/age", look);
    walk.choose("age", "ADULT");
    next(walk, "/report/seen", look);
    walk.choose("signs", "MOV1").type("seen", "Invented: " + Walk.fresh("shed"));
    next(walk, "/report/where", look);
    walk.type("postcode", "RM17");
    next(walk, "/report/when", look);
    walk.choose("still", "YES").choose("when.known", "NOT_KNOWN");
    next(walk, "/report/others", look);
    walk.choose("aware", "NOT_KNOWN");
    next(walk, "/report/sharing", look);
    walk.choose("sharing", "CONFIDENTIAL");
    next(walk, "/report/contact", look);
    walk.choose("way", "EMAIL");
    next(walk, "/report/reach", look);
    walk.type("address", "invented@example.org");
    next(walk, "/report/language", look);
    next(walk, "/report/check", look);
    walk.page().locator("main a.govuk-button").click();
    walk.arrived("/report/receipt");
    look.run();
    String receipt = receipt(walk.text("#receipt"));
    next(walk, "/report/sent", look);
    assertThat(receipt(walk.text("#receipt"))).isEqualTo(receipt);
    return receipt;
  }

  private static String receipt(String shown) {
    return CODE.matcher(shown.replaceAll("\\s", ""))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private static void next(Walk walk, String path, Runnable look) {
    submit(walk);
    walk.arrived(path);
    look.run();
  }

  private static void submit(Walk walk) {
    walk.page().locator("main form button[type=submit]").first().click();
  }
}
