package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A call that is cut half way, an e-mail that is split, and a visit taken by the keyboard alone.
 */
class CallTakerJourney {
  private static final String TAKER = "Cal Calltaker";
  private static final int TABS = 120;

  @Test
  void aCallThatIsCutIsGoneOnWithAndEndsWithAReceipt() {
    String mark = Walk.fresh("jetty");
    String code;
    try (Walk taker = Walk.atDeskAs(TAKER)) {
      begin(taker, "PHONE");
      taker.type("seen", "Invented: nobody is paid on the " + mark);
      keptByItself(taker);
      taker.sees("It is deleted on").keepBoth("take-a-call");
      taker.page().locator(".lode-header__out").click();
    }
    try (Walk taker = Walk.atDeskAs(TAKER)) {
      taker.waiting("Finish what you took down: Phone call");
      begin(taker, "WALK_IN");
      taker.open("/concerns/take").sees("Nobody has been told yet", "Deleted on");
      taker.page().locator("main section li summary").first().click();
      taker.keepBoth("take-unfinished").press("Throw away").sees("It is deleted");
      taker.page().locator("main section li a").first().click();
      taker.check();
      assertThat(taker.page().locator("textarea[name=seen]").inputValue()).contains(mark);
      ticksASignByTyping(taker);
      taker.type("place", "The jetty " + mark);
      taker.choose("danger", "NO").choose("age", "ADULT").choose("sharing", "CONFIDENTIAL");
      taker.choose("childThere", "YES").type("child", "A boy of about six, asleep there");
      taker.choose("way", "PHONE_CALL").choose("receipt", "GIVE");
      taker.press("Continue").sees("Enter the number", "Tell the caller when");
      taker.choose("limitsTold", "true").type("address", "07700 900789").press("Continue");
      taker.sees("Read the receipt aloud", "not handed in yet").keepBoth("take-receipt");
      code = taker.page().locator("input[name=code]").inputValue();
      taker.page().locator("input[name=readBack]").check();
      taker.press("Hand it in").sees("safely stored", "a concern of its own about the child", mark);
      taker.doesNotSee(code);
      taker.page().reload();
      taker.doesNotSee(code).keepBoth("taken");
      assertThat(taker.addresses()).noneMatch(address -> address.contains(code));
    }
    try (Walk caller = Walk.anybody()) {
      caller.open("/mailbox").type("code", code).press("Open").arrived("/mailbox/messages");
    }
    try (Walk officer = Walk.asWorker("Tess Triage")) {
      TriageJourney.find(officer, mark);
      officer.sees("How it came in", "Phone call", TAKER, "A child is there").keepBoth("came-in");
    }
    try (Walk door = Walk.atDeskAs("Kim Frontdoor")) {
      TriageJourney.find(door, mark);
      door.sees("A child is where it happens", "A boy of about six").keepBoth("child-in-call");
    }
  }

  /** The page says so; nobody presses a button. */
  private static void keptByItself(Walk taker) {
    taker.page().locator("[data-kept]", new Page.LocatorOptions().setHasText("Kept.")).waitFor();
  }

  private static void ticksASignByTyping(Walk taker) {
    Locator signs = taker.page().locator("#signs-list .govuk-checkboxes__item:visible");
    int all = signs.count();
    taker.page().locator("#signs-filter").fill("passport");
    assertThat(signs.count()).isBetween(1, all - 1);
    signs.first().locator("input").check();
    taker.page().locator("#signs-filter").fill("");
  }

  @Test
  void anEmailIsSplitIntoFieldsByMarkingItsWords() {
    String mark = Walk.fresh("barge");
    String letter =
        "From: Nora Neighbour <nora@neighbours.example>\nSent: 20 November 2026 08:15\n"
            + "Subject: The barge\n\nFour people live below deck of the "
            + mark;
    try (Walk officer = Walk.atDeskAs("Tess Triage")) {
      begin(officer, "EMAIL");
      officer.keepBoth("take-email");
      officer.type("text", letter).press("Continue with what is pasted");
      officer
          .page()
          .locator("[data-source]")
          .evaluate(
              "words => { const range = document.createRange(); range.selectNodeContents(words);"
                  + " const chosen = getSelection(); chosen.removeAllRanges();"
                  + " chosen.addRange(range); }");
      officer.page().locator("button[data-put=seen]").click();
      assertThat(officer.page().locator("textarea[name=seen]").inputValue()).contains(mark);
      officer.press("Use the sender as name and address");
      assertThat(officer.page().locator("input[name=name]").inputValue())
          .isEqualTo("Nora Neighbour");
      officer.keepBoth("split-email");
      officer.type("place", "The quay " + mark);
      officer.choose("danger", "NO").choose("age", "ADULT").choose("sharing", "CONFIDENTIAL");
      officer.choose("receipt", "NONE").press("Continue").sees("safely stored");
      TriageJourney.find(officer, mark);
      officer.sees("Show the whole e-mail", "E-mail", "They have no receipt");
      officer.open(officer.path().replaceAll("[?].*", "") + "/message");
      officer.sees("You cannot write to this reporter", "What you can do instead");
      officer.doesNotSee("What do you want to say").keepBoth("nobody-reads");
    }
  }

  @Test
  void anEmailFileComesWithWhatIsAttachedWithoutScript() throws IOException {
    String mark = Walk.fresh("orchard");
    Path email = emailFile(mark);
    try (Walk officer = Walk.withoutScript().signedInAs("Tess Triage")) {
      begin(officer, "EMAIL");
      tabTo(officer, "button:has-text('Continue with this file')");
      enter(officer);
      officer.sees("There is a problem", "Choose an e-mail").check();
      officer.page().locator("input[type=file]").setInputFiles(email);
      tabTo(officer, "button:has-text('Continue with this file')");
      enter(officer);
      officer.arrived("/concerns/take/[0-9a-f-]{36}").check();
      officer.sees("yard.png", "advert.html", "nothing.txt: it is empty", mark);
      assertThat(officer.page().locator("main img").count()).isZero();
      officer.keepBoth("email-with-files");
      officer.page().locator("input[name=keepFiles]").nth(1).uncheck();
      officer.type("seen", "Invented: ladders and " + mark).type("place", "The orchard " + mark);
      officer.choose("danger", "NO").choose("age", "ADULT").choose("sharing", "CONFIDENTIAL");
      officer.choose("receipt", "NONE");
      tabTo(officer, "button[value=send]");
      enter(officer);
      officer.sees("safely stored");
      TriageJourney.find(officer, mark);
      officer.sees("Attachment 1 yard.png", "worry.eml", "The e-mail itself");
      assertThat(officer.text(".lode-attachments")).doesNotContain("advert.html");
      officer.keepBoth("email-attachments").check();
    }
    try (Walk again = Walk.atDeskAs("Tess Triage")) {
      begin(again, "EMAIL");
      again.page().locator("input[type=file]").setInputFiles(email);
      again.press("Continue with this file").sees("recorded already").check();
      again.keepBoth("email-again");
    }
  }

  private static Path emailFile(String mark) throws IOException {
    String part = "--b\nContent-Type: %s\nContent-Disposition: attachment; filename=\"%s\"\n\n%s\n";
    String source =
        "From: Nora Neighbour <nora@neighbours.example>\nSubject: The orchard\nMessage-ID: <"
            + mark
            + "@neighbours.example>\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nNobody pays them at the orchard "
            + mark
            + "\n"
            + part.formatted("image/png", "yard.png", "not quite a picture")
            + part.formatted("text/html", "advert.html", "<p>Work</p>")
            + "--b\nContent-Disposition: attachment; filename=nothing.txt\n\n"
            + "--b--\n";
    return Files.writeString(Stage.folder("lodestar-email").resolve("worry.eml"), source);
  }

  @Test
  void aVisitIsTakenWithoutScriptByTheKeyboardAlone() {
    try (Walk taker = Walk.withoutScript().open("/sign-in")) {
      tabTo(taker, "button[name=person]:has-text('" + TAKER + "')");
      enter(taker);
      taker.arrived("/work").open("/concerns/take");
      tabTo(taker, "button[value=WALK_IN]");
      enter(taker);
      taker.arrived("/concerns/take/[0-9a-f-]{36}").check().sees("Speak with them alone");
      tabTo(taker, "a[href='#part-said']");
      enter(taker);
      tabTo(taker, "textarea[name=seen]");
      taker.page().keyboard().type("Invented: a visitor spoke");
      tabTo(taker, "a[href='#part-end']");
      enter(taker);
      tabTo(taker, "input[name=cut]");
      taker.page().keyboard().press("Space");
      tabTo(taker, "button[value=send]");
      enter(taker);
      taker.arrived("/concerns/taken/[0-9a-f-]{36}").check();
      taker.sees("safely stored", "a visitor spoke", "They have no receipt");
      assertThat(taker.text("h1")).startsWith("Handed in");
    }
  }

  private static void begin(Walk worker, String channel) {
    worker.open("/concerns/take");
    worker.page().locator("button[name=channel][value=" + channel + "]").click();
    worker.check();
  }

  private static void enter(Walk walk) {
    walk.page().keyboard().press("Enter");
    walk.page().waitForLoadState();
  }

  /** Tab reaches it in a bearable time, from where one is. */
  private static void tabTo(Walk walk, String selector) {
    for (int tab = 0; tab < TABS; tab++) {
      if (walk.page()
          .locator(selector)
          .first()
          .evaluate("at => at === document.activeElement")
          .equals(true)) {
        return;
      }
      walk.page().keyboard().press("Tab");
    }
    throw new AssertionError("Tab never reaches " + selector + " on " + walk.path());
  }
}
