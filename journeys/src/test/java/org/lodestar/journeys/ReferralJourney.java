package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a case to the Home Office: a referral, and a notification that names nobody. */
class ReferralJourney {
  private static final int MOST_ROUNDS = 30;

  @Test
  void refersAnAdultWhoConsentsAndFollowsTheDecision() throws IOException {
    String mark = Walk.fresh("wharf");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk responder = Walk.atDeskAs("Flora Responder")) {
      String file = CaseJourney.open(manager, mark);
      begin(responder, file, "Lia " + mark, List.of("GIVEN", "GIVEN", "NOT_YET_ASKED", "GIVEN"));
      String referral = responder.path().replaceAll("[?#].*", "");
      assertThat(referral).matches("/referrals/[0-9a-f-]{36}");
      keepsWhatIsTyped(responder, referral, "Typed and not saved " + mark);
      answerAll(responder, referral);
      responder.open(referral + "/check").press("Make the answers final");
      responder.open(referral + "/copy").sees("0 of").keepBoth("fill-along");
      // The first answer to copy stands on the second screen of a phone at the latest.
      responder.endsWithin("[data-copy]", 2 * Browser.PHONE.height);
      assertThat(responder.at("[data-copy]").count()).isGreaterThan(10);
      assertThat(responder.at("[data-tick-failed]").first().isShown()).isFalse();
      tick(responder, 0);
      tick(responder, 1);
      responder.open(referral + "/copy").sees("2 of");
      documents(responder, referral, mark);
      follow(responder, referral);
      keeps(responder, file);
    }
  }

  /** What the person gave lies on the case, and the council's own record is told all of it. */
  private static void keeps(Walk responder, String file) throws IOException {
    Path letter = Stage.folder("lodestar-case-files").resolve("letter.txt");
    Files.writeString(letter, "You owe us. Come back.");
    responder.open(file + "/files").sees("No files yet").keepBoth("case-files");
    responder.page().locator("input[name=files]").setInputFiles(letter);
    responder.type("words", "Letter with a threat").press("Add").sees("added by Flora Responder");
    responder.follow("Letter with a threat").sees("That you looked is recorded");
    responder.press("Make a safe copy and look at it").sees("Read the words").keepBoth("case-file");
    responder.open(file);
    String person =
        responder.page().locator(".lode-person h3 a").first().getAttribute("href") + "/summary";
    responder.open(person).type("system", "Liquidlogic").type("number", "LL 4711");
    responder
        .choose("purpose", "ADULT_ENQUIRY")
        .choose("ground", "DUTY")
        .keepBoth("council-record");
    responder.press("Make the summary").sees("The summary is ready").keepBoth("council-summary");
    assertThat(responder.page().locator("#summary").inputValue())
        .contains("Liquidlogic, number LL 4711", "What was decided and done");
  }

  @Test
  void notifiesWithoutANameAndTakesOutWhatTells() {
    String mark = Walk.fresh("weir");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk responder = Walk.asWorker("Flora Responder")) {
      String file = CaseJourney.open(manager, mark);
      begin(responder, file, "Zahra Ondine", List.of("REFUSED", "REFUSED", "REFUSED", "REFUSED"));
      String referral = responder.path().replaceAll("[?#].*", "");
      write(responder, referral, "exploitation", "Zahra Ondine worked at the mill in Tidewell.");
      answerAll(responder, referral);
      responder.open(referral + "/redaction").sees("Zahra").keepBoth("redaction");
      assertThat(responder.at("textarea").shown().first().value()).doesNotContain("Zahra");
      responder.at("#everywhere").fill("mill");
      if (responder.at("#accepted").count() > 0) {
        responder.at("#accepted").check();
        responder.at("#reason").fill("Many people of the place fit this");
      }
      responder.press("Keep it and read it through");
      responder.sees("Read it through", "may still guess");
      assertThat(leaving(responder)).doesNotContain("Zahra", "Ondine", "Tidewell");
      responder.keepBoth("read-through");
      responder.press("I have read it").sees("Tick that you have read every line");
      responder.at("#whole").check();
      responder.press("I have read it").sees("Fresh eyes find more");
      responder.at("#why").fill("They are moved on tonight");
      responder.press("Let it leave after one reading").sees("The second reading follows");
      responder.open(referral + "/check").press("Make the answers final");
      responder.open(referral + "/copy");
      assertThat(leaving(responder)).doesNotContain("Zahra", "Ondine", "names nobody");
      assertThat(text(responder, referral + "/document.json")).doesNotContain("Zahra", "Ondine");
    }
  }

  /** The page without its head, in which the worker reads whose case it is. */
  private static String leaving(Walk responder) {
    String head = responder.text(".lode-subject");
    assertThat(head).contains("Zahra");
    return responder.text("main").replace(head, "");
  }

  static void begin(Walk responder, String file, String name, List<String> answers) {
    responder.open(file).choose("knows", "false").press("Continue");
    String person = CaseJourney.add(responder, name);
    CaseJourney.episode(responder, person);
    CaseJourney.consents(responder, person, answers);
    CaseJourney.grounds(responder, person);
    responder.open(file).follow("Prepare a referral or notification").press("Begin");
  }

  private static void keepsWhatIsTyped(Walk responder, String referral, String words) {
    responder.open(referral + "/sections/exploitation").keepBoth("form-section");
    Locator area = responder.page().locator("main textarea:visible").first();
    responder
        .page()
        .waitForResponse(
            answer -> answer.url().endsWith("/typed"),
            () -> {
              area.fill(words);
              area.blur();
            });
    responder.open(referral + "/sections/exploitation");
    assertThat(responder.at("main textarea").shown().first().value()).isEqualTo(words);
  }

  static void write(Walk responder, String referral, String section, String words) {
    responder.open(referral + "/sections/" + section);
    responder.at("main [data-item]:not([data-when]) textarea").first().fill(words);
    responder.press("Save and stay here");
  }

  /** Follows what the check page says is missing until it says no more. */
  static void answerAll(Walk responder, String referral) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      responder.open(referral + "/check");
      if (responder.at("form[action$='/final']").count() > 0) {
        responder.sees("Make the answers final");
        return;
      }
      responder.at("main ul.govuk-list--bullet a").first().click();
      fill(responder);
      responder.at("main button[name=stay]").click();
      responder.check();
    }
    throw new AssertionError("Still missing: " + responder.text("main"));
  }

  private static void fill(Walk page) {
    // An answer may bring up another question further down.
    for (Part item : page.at("[data-item]").all()) {
      if (item.isShown()) {
        answer(item);
      }
    }
  }

  private static void answer(Part item) {
    Part choices = item.at("input[type=radio], input[type=checkbox]");
    if (choices.count() > 0 && item.at("input").ticked().count() == 0) {
      choices.first().check();
    }
    for (Part field : item.at("input[type=text], textarea").shown().all()) {
      if (field.value().isBlank()) {
        boolean number = "numeric".equals(field.attribute("inputmode"));
        String name = String.valueOf(field.attribute("name"));
        field.fill(number && !name.endsWith("year") ? "1" : words(name));
      }
    }
    for (Part field : item.at("input[type=email]").shown().all()) {
      if (field.value().isBlank()) {
        field.fill("responder@example.org");
      }
    }
    for (Part field : item.at("input[type=tel]").shown().all()) {
      if (field.value().isBlank()) {
        field.fill("0300 000 0000");
      }
    }
    for (Part list : item.at("select").shown().all()) {
      if (list.value().isBlank()) {
        list.pick(list.at("option").nth(1).said("value"));
      }
    }
  }

  private static String words(String name) {
    return name.endsWith("year") ? "2026" : "Told in March by the person in their own words.";
  }

  /** A tick is sent by itself; what is asked for next comes after it. */
  private static void tick(Walk responder, int line) {
    Page page = responder.page();
    page.waitForResponse(
        response -> response.request().method().equals("POST"),
        () -> page.locator("input[name=done]").nth(line).check());
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static void documents(Walk responder, String referral, String name) {
    assertThat(text(responder, referral + "/document.json")).contains(name);
    byte[] pdf = responder.fetch(address(referral + "/document.pdf")).body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/MarkInfo");
    Gallery.keepPdf(pdf, "pdf-page");
  }

  private static void follow(Walk responder, String referral) {
    responder.open(referral + "/progress");
    today(responder.at("form[action$='/sent']"));
    responder.press("It was sent").sees("Home Office reference");
    responder.type("reference", "HO-REF-1234").press("Keep the reference").sees("HO-REF-1234");
    responder.at("input[name=event]").first().check();
    today(responder.at("form[action$='/happening']"));
    responder.press("Record it").sees("So far").keepBoth("referral-progress");
    assertThat(responder.at(".lode-clock").count()).isPositive();
  }

  static void today(Part form) {
    today(form, "on");
  }

  static void today(Part form, String field) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    form.at("[name='" + field + ".day']").fill(String.valueOf(today.getDayOfMonth()));
    form.at("[name='" + field + ".month']").fill(String.valueOf(today.getMonthValue()));
    form.at("[name='" + field + ".year']").fill(String.valueOf(today.getYear()));
  }

  private static String text(Walk walk, String path) {
    return walk.fetch(address(path)).text();
  }

  private static String address(String path) {
    return Stage.platform().url() + path;
  }
}
