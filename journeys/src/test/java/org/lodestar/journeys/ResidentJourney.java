package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Someone is worried about somebody else and tells us. */
class ResidentJourney {
  private static final Pattern RECEIPT =
      Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}");

  @Test
  void reportsAWorryStepByStepAndGetsAReceiptBeforeItIsSent() {
    try (Walk walk = Walk.anybody()) {
      walk.open("/").keepBoth("public-home");
      walk.open("/report").press("Start");
      walk.arrived("/report/danger").sees("999", "55").keepBoth("step-danger");
      walk.press("Continue").sees("There is a problem");
      walk.choose("danger", "NO").press("Continue").arrived("/report/safe");
      walk.choose("safe", "YES").press("Continue").arrived("/report/about");
      walk.choose("about", "SOMEONE_ELSE").press("Continue").arrived("/report/age");
      walk.choose("age", "ADULT").press("Continue").arrived("/report/seen");
      walk.type("seen", "Invented: six men sleep in a shed").keepBoth("step-seen");
      walk.press("Continue").arrived("/report/where");
      walk.type("place", "Behind the invented car wash").type("postcode", "nonsense");
      walk.press("Continue").sees("Enter a postcode like RM17 6SL");
      assertThat(walk.value("place"))
          .as("what was typed stays")
          .isEqualTo("Behind the invented car wash");
      walk.type("postcode", "RM17").press("Continue").arrived("/report/when");
      walk.choose("still", "YES").choose("when.known", "NOT_KNOWN");
      walk.press("Continue").arrived("/report/others");
      walk.type("vehicles", "White van AB12 CDE").choose("aware", "NOT_KNOWN");
      walk.press("Continue").arrived("/report/sharing");
      walk.sees("if a child is at risk", "if someone's life is in danger").keepBoth("step-sharing");
      walk.choose("sharing", "CONFIDENTIAL").press("Continue").arrived("/report/contact");
      walk.type("name", "Invented Neighbour").choose("way", "PHONE_CALL");
      walk.press("Continue").arrived("/report/reach");
      walk.type("address", "07700 900123").type("times", "after 6pm");
      walk.press("Continue").arrived("/report/language");
      walk.press("Continue").arrived("/report/files").sees("Your report counts without it");
      walk.keepBoth("step-files").press("Continue").arrived("/report/check");
      walk.sees("six men sleep in a shed", "AB12 CDE", "Nothing has been sent yet");
      walk.keepBoth("check-answers");
      changesAnAnswer(walk);
      walk.follow("Get my receipt").arrived("/report/receipt");
      String shown = walk.text("main").replaceAll("(?<=[0-9A-Z]{4})\\s+(?=-)|(?<=-)\\s+", "");
      String receipt = RECEIPT.matcher(shown).results().findFirst().orElseThrow().group();
      walk.sees("Your report has not been sent yet").keepBoth("receipt");
      walk.press("Send my report").arrived("/report/sent");
      walk.sees(receipt, "Lanternshire Council Community Safety will read your report")
          .keepBoth("sent");
      assertThat(walk.addresses()).noneMatch(address -> address.contains(receipt.substring(0, 9)));
      walk.open("/mailbox")
          .type("code", receipt.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
      walk.press("Open").arrived("/mailbox/messages").sees("It is waiting to be read");
    }
  }

  @Test
  void sendsWithOnePressAndSeesTheReceiptAndBackShowsNothing() {
    try (Walk walk = Walk.anybody()) {
      walk.open("/report").press("Start").choose("danger", "NO").press("Continue");
      walk.choose("safe", "YES").press("Continue").choose("about", "ME").press("Continue");
      walk.choose("age", "ADULT").press("Continue").arrived("/report/seen");
      walk.sees("No more time?", "we may have to tell the police or other services");
      walk.type("seen", "Invented: they keep my papers").press("Send this now");
      walk.arrived("/report/sent").sees("We have your report", "Your receipt", "only once");
      walk.open("/report/seen").arrived("/report/sent").sees("We do not show your code again");
      walk.doesNotSee("they keep my papers");
    }
  }

  private static void changesAnAnswer(Walk walk) {
    walk.at("main a[href*='/report/where']").first().click();
    walk.arrived("/report/where").type("place", "Beside the invented farm");
    walk.press("Continue").arrived("/report/check").sees("Beside the invented farm");
    walk.doesNotSee("Behind the invented car wash");
  }

  @Test
  void leavesByTheButtonAndBackShowsNothingThatWasTyped() {
    try (Walk walk = half("Left by the button")) {
      walk.at("[data-exit-component] [data-exit]").click();
      assertNothingIsLeft(walk, "Left by the button");
    }
  }

  @Test
  void leavesByPressingShiftThreeTimes() {
    try (Walk walk = half("Left by the keyboard")) {
      walk.at("h1").first().click();
      for (int press = 0; press < 3; press++) {
        walk.page().keyboard().press("Shift");
      }
      assertNothingIsLeft(walk, "Left by the keyboard");
    }
  }

  @Test
  void leavesThroughTheLinkWhenScriptIsOff() {
    try (Walk walk = Walk.withoutScript().withElsewhere()) {
      write(walk, "Left without script");
      walk.at("[data-exit-component] [data-exit]").click();
      assertNothingIsLeft(walk, "Left without script");
    }
  }

  private static Walk half(String words) {
    Walk walk = Walk.onPhone().withElsewhere();
    write(walk, words);
    return walk;
  }

  private static void write(Walk walk, String words) {
    walk.open("/report").press("Start").choose("danger", "NO").press("Continue");
    walk.choose("safe", "YES").press("Continue").choose("about", "ME").press("Continue");
    walk.choose("age", "ADULT").press("Continue").arrived("/report/seen");
    walk.type("seen", words).press("Continue").arrived("/report/where");
    walk.type("place", words + " in a place");
  }

  /** Wherever Back leads, and even at the addresses themselves. */
  private static void assertNothingIsLeft(Walk walk, String words) {
    walk.page().waitForURL(url -> !url.startsWith("http://localhost:"));
    assertThat(walk.addresses()).anyMatch(address -> address.endsWith("/leave"));
    for (int step = 0; step < 8; step++) {
      walk.page().goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.LOAD));
      assertThat(walk.source()).as("Back, step " + step).doesNotContain(words);
      for (var field : walk.at("textarea, input[type=text]").all()) {
        assertThat(field.value()).doesNotContain(words);
      }
    }
    walk.open("/report/seen").doesNotSee(words);
    walk.open("/report/check").doesNotSee(words);
  }

  @Test
  void readsAndWritesInALanguageThatRunsFromRightToLeft() {
    try (Walk walk = Walk.anybody()) {
      walk.open("/");
      walk.at(".lode-languages summary").click();
      walk.at(".lode-languages a[hreflang=ar]").click();
      walk.check().keepBoth("public-home-arabic");
      assertThat(walk.at("html").said("dir")).isEqualTo("rtl");
      assertThat(walk.at("html").said("lang")).isEqualTo("ar");
      walk.open("/report?lang=ar");
      assertThat(walk.at("html").said("dir")).isEqualTo("rtl");
      walk.at("main form button").click();
      walk.arrived("/report/danger").check();
      walk.choose("danger", "NO").at("main form button").click();
      walk.arrived("/report/safe").check();
      assertThat(walk.at("html").said("dir")).as("the language lasts").isEqualTo("rtl");
      walk.at(".lode-languages summary").click();
      walk.at(".lode-languages button[value=en]").click();
      walk.check();
      assertThat(walk.at("html").said("dir")).isEqualTo("ltr");
    }
  }
}
