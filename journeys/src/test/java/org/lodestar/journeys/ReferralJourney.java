package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a case to the Home Office: a referral, and a notification that names nobody. */
class ReferralJourney {
  private static final int MOST_ROUNDS = 30;

  @Test
  void refersAnAdultWhoConsentsAndFollowsTheDecision() {
    String mark = Walk.fresh("wharf");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk responder = Walk.asWorker("Flora Responder")) {
      String file = CaseJourney.open(manager, mark);
      begin(responder, file, "Lia " + mark, List.of("GIVEN", "GIVEN", "NOT_YET_ASKED", "GIVEN"));
      String referral = responder.path().replaceAll("[?#].*", "");
      assertThat(referral).matches("/referrals/[0-9a-f-]{36}");
      keepsWhatIsTyped(responder, referral, "Typed and not saved " + mark);
      answerAll(responder, referral);
      responder.open(referral + "/check").press("Make the answers final");
      responder.open(referral + "/copy").sees("0 of").keepBoth("fill-along");
      assertThat(responder.page().locator("[data-copy]").count()).isGreaterThan(10);
      assertThat(responder.page().locator("[data-tick-failed]").first().isVisible()).isFalse();
      tick(responder, 0);
      tick(responder, 1);
      responder.open(referral + "/copy").sees("2 of");
      documents(responder, referral, mark);
      follow(responder, referral);
    }
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
      for (Locator choice : responder.page().locator("input[value=REMOVE]").all()) {
        choice.check();
      }
      if (responder.page().locator("#accepted").count() > 0) {
        responder.page().locator("#accepted").check();
        responder.page().locator("#reason").fill("Many people of the place fit this");
      }
      responder.press("Save these decisions").open(referral + "/redaction");
      responder.sees("Every passage is decided");
      responder.open(referral + "/check").press("Make the answers final");
      responder.open(referral + "/copy").doesNotSee("Zahra", "Ondine");
      assertThat(text(responder, referral + "/document.json")).doesNotContain("Zahra", "Ondine");
    }
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
    assertThat(responder.page().locator("main textarea:visible").first().inputValue())
        .isEqualTo(words);
  }

  static void write(Walk responder, String referral, String section, String words) {
    responder.open(referral + "/sections/" + section);
    responder.page().locator("main textarea:visible").first().fill(words);
    responder.press("Save and stay here");
  }

  /** Follows what the check page says is missing until it says no more. */
  static void answerAll(Walk responder, String referral) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      responder.open(referral + "/check");
      Locator button = responder.page().getByText("Make the answers final");
      if (responder.page().locator("form[action$='/final']").count() > 0) {
        assertThat(button.count()).isPositive();
        return;
      }
      responder.page().locator("main ul.govuk-list--bullet a").first().click();
      fill(responder.page());
      responder.page().locator("main button[name=stay]").click();
      responder.check();
    }
    throw new AssertionError("Still missing: " + responder.text("main"));
  }

  private static void fill(Page page) {
    // An answer may bring up another question further down.
    for (Locator item : page.locator("[data-item]").all()) {
      if (item.isVisible()) {
        answer(item);
      }
    }
  }

  private static void answer(Locator item) {
    Locator choices = item.locator("input[type=radio], input[type=checkbox]");
    if (choices.count() > 0 && item.locator("input:checked").count() == 0) {
      choices.first().check();
    }
    for (Locator field : item.locator("input[type=text]:visible, textarea:visible").all()) {
      if (field.inputValue().isBlank()) {
        boolean number = "numeric".equals(field.getAttribute("inputmode"));
        String name = String.valueOf(field.getAttribute("name"));
        field.fill(number && !name.endsWith("year") ? "1" : words(name));
      }
    }
    for (Locator field : item.locator("input[type=email]:visible").all()) {
      if (field.inputValue().isBlank()) {
        field.fill("responder@example.org");
      }
    }
    for (Locator field : item.locator("input[type=tel]:visible").all()) {
      if (field.inputValue().isBlank()) {
        field.fill("0300 000 0000");
      }
    }
    for (Locator list : item.locator("select:visible").all()) {
      if (list.inputValue().isBlank()) {
        list.selectOption(new SelectOption().setIndex(1));
      }
    }
  }

  private static String words(String name) {
    return name.endsWith("year") ? "2026" : "Told in March by the person in their own words.";
  }

  /** A tick is sent by itself; what is asked for next comes after it. */
  private static void tick(Walk responder, int line) {
    Page page = responder.page();
    page.waitForRequest(
        request -> request.method().equals("POST"),
        () -> page.locator("input[name=done]").nth(line).check());
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static void documents(Walk responder, String referral, String name) {
    assertThat(text(responder, referral + "/document.json")).contains(name);
    byte[] pdf = responder.page().request().get(address(referral + "/document.pdf")).body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/MarkInfo");
    Gallery.keepPdf(pdf, "pdf-page");
  }

  private static void follow(Walk responder, String referral) {
    responder.open(referral + "/progress");
    today(responder.page().locator("form[action$='/sent']"));
    responder.press("It was sent").sees("Home Office reference");
    responder.type("reference", "HO-REF-1234").press("Keep the reference").sees("HO-REF-1234");
    responder.page().locator("input[name=event]").first().check();
    today(responder.page().locator("form[action$='/happening']"));
    responder.press("Record it").sees("So far").keepBoth("progress");
    assertThat(responder.page().locator(".lode-clock").count()).isPositive();
  }

  static void today(Locator form) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    form.locator("[name='on.day']").fill(String.valueOf(today.getDayOfMonth()));
    form.locator("[name='on.month']").fill(String.valueOf(today.getMonthValue()));
    form.locator("[name='on.year']").fill(String.valueOf(today.getYear()));
  }

  private static String text(Walk walk, String path) {
    return walk.page().request().get(address(path)).text();
  }

  private static String address(String path) {
    return Stage.platform().url() + path;
  }
}
