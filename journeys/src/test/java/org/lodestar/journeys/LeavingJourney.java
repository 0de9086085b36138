package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "Exit this page", from every step of a report. */
class LeavingJourney {
  private static final int TABS = 5;
  private static final Pattern REFERENCE = Pattern.compile("C-[0-9A-Z]{4}-[0-9A-Z]{2}");

  @Test
  void shiftThreeTimesLeavesFromEveryStepAndNothingIsLeft() {
    List<Long> waits = new ArrayList<>();
    for (String path : Steps.paths()) {
      try (Walk walk = Walk.onPhone().withElsewhere()) {
        Steps.jumpTo(walk, path);
        fillIn(walk);
        walk.page()
            .evaluate(
                "() => { localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b'); }");
        walk.page().keyboard().press("Shift");
        walk.page().keyboard().press("Shift");
        waits.add(leave(walk, "Shift"));
        assertNothingIsLeft(walk, path);
        assertThat(walk.page().evaluate("() => localStorage.length + sessionStorage.length"))
            .as("kept in the browser's store on " + path)
            .isEqualTo(0);
      }
    }
    tell("Shift", waits);
  }

  @Test
  void theKeyboardLeavesFromEveryStepWithoutScriptAndNothingIsLeft() {
    List<Long> waits = new ArrayList<>();
    for (String path : Steps.paths()) {
      try (Walk walk = Walk.withoutScript().withElsewhere()) {
        Steps.jumpTo(walk, path);
        tabToExit(walk);
        waits.add(leave(walk, "Enter"));
        assertNothingIsLeft(walk, path);
      }
    }
    tell("keyboard without script", waits);
  }

  /** The pages stood in this browser a moment ago; whoever sits down next presses Back. */
  @Test
  void afterSigningOutBackShowsNothingOfWhatWasOpen() {
    try (Walk worker = Walk.atDeskAs("Tess Triage")) {
      Page page = worker.open("/concerns").page();
      List<String> shown =
          REFERENCE
              .matcher(page.locator("main").innerText())
              .results()
              .map(MatchResult::group)
              .toList();
      assertThat(shown).as("something stood there").isNotEmpty();
      worker.press("Sign out").arrived("/sign-in");
      for (int back = 0; back < 3; back++) {
        page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.LOAD));
        assertThat(worker.path()).as("after Back, " + back).startsWith("/sign-in");
        assertThat(page.content()).doesNotContain(shown);
      }
    }
  }

  /** Called away in the middle of a sentence: the words wait, for whoever wrote them alone. */
  @Test
  void whatWasWrittenWaitsForTheWorkerWhoseItWasAndForNobodyElse() {
    try (Walk worker = Walk.atDeskAs("Cass Caseworker")) {
      Page page = worker.open("/breaches/new").page();
      page.locator("[name=what]").fill("Half a sentence");
      inAnotherTab(worker, "Cass Caseworker");
      assertThat(page.locator("[name=what]").inputValue()).isEqualTo("Half a sentence");
      inAnotherTab(worker, "Moira Manager");
      page.waitForURL("**/work");
      assertThat(page.content()).doesNotContain("Half a sentence");
    }
  }

  /** Signing out in another tab takes the proof of this page's form with it. */
  @Test
  void whatWasWrittenBeforeSigningOutInAnotherTabIsSavedAfterwards() {
    try (Walk worker = Walk.atDeskAs("Cass Caseworker")) {
      Page page = worker.open("/breaches/new").page();
      page.locator("[name=what]").fill("An invented letter went to the wrong house");
      page.locator("[name=danger][value=NO]").check();
      inAnotherTab(worker, "Cass Caseworker");
      page.locator("main form button").click();
      page.waitForURL("**/told");
      assertThat(page.content()).contains("An invented letter went to the wrong house");
    }
  }

  /** Signs out in another tab and comes back, with nothing to read until somebody signs in. */
  private static void inAnotherTab(Walk walk, String name) {
    Page page = walk.page();
    Page other = page.context().newPage();
    other.navigate(page.url().replaceAll("(://[^/]+).*", "$1/work"));
    other.locator("form[action='/sign-out'] button").click();
    other.waitForURL(url -> url.contains("/sign-in"));
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    page.locator("[data-session-over]").waitFor();
    assertThat(page.locator("[name=what]").isVisible()).isFalse();
    Browser.assertAccessible(page);
    page.locator("[data-session-back]").click();
    page.locator("[data-session-still]").waitFor();
    other.navigate(page.url().replaceAll("(://[^/]+).*", "$1/sign-in"));
    other
        .locator("button[name=person]")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    other.waitForURL("**/work");
    page.locator("[data-session-back]").click();
    other.close();
  }

  /** Words that were not sent yet. */
  private static void fillIn(Walk walk) {
    for (var field : walk.page().locator("main textarea").all()) {
      field.fill("Invented words on the screen");
    }
    walk.page().locator("h1").first().click();
  }

  /** As the help page promises: Tab from the top of the page until the way out has the focus. */
  private static void tabToExit(Walk walk) {
    for (int tab = 0; tab < TABS; tab++) {
      walk.page().keyboard().press("Tab");
      if (walk.page().locator("[data-exit]:focus").count() > 0) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach the way out on " + walk.path());
  }

  /** Presses the last key; how many milliseconds until the neutral page stands there. */
  private static long leave(Walk walk, String key) {
    long pressed = System.nanoTime();
    walk.page().keyboard().press(key);
    walk.page()
        .waitForURL(
            url -> !url.startsWith("http://localhost:"),
            new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    return (System.nanoTime() - pressed) / 1_000_000;
  }

  private static void assertNothingIsLeft(Walk walk, String path) {
    walk.page().waitForLoadState();
    walk.page().goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.LOAD));
    assertThat(walk.page().content()).as("Back, from " + path).doesNotContain("Invented");
    for (var field : walk.page().locator("textarea, input[type=text]").all()) {
      assertThat(field.inputValue()).as("Back, from " + path).isEmpty();
    }
    walk.show("/report/check");
    assertThat(walk.path()).as("the draft is gone after " + path).doesNotStartWith("/report/check");
    assertThat(walk.page().content()).as(path).doesNotContain("Invented");
  }

  /** Told, not asserted: a busy machine is no fault. The target is 200 milliseconds. */
  private static void tell(String way, List<Long> waits) {
    Collections.sort(waits);
    System.out.println(
        "Leaving by "
            + way
            + ": median "
            + waits.get(waits.size() / 2)
            + " ms, longest "
            + waits.getLast()
            + " ms, "
            + waits.size()
            + " steps");
  }
}
