package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A first responder supports somebody from the first judgement of the risk to their own page. */
class SupportJourney {
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void judgesTheRiskPlansAndRefersAndGivesThePersonTheirOwnPage() {
    try (Walk worker = Walk.asWorker("Flora Responder")) {
      String support = person(worker, "Mira Dovewell") + "/support";
      worker.open(support).sees("Risk", "Safety plan", "Needs", "Support plan", "Outcomes");
      worker.keepBoth("support");
      risk(worker, support);
      safetyPlan(worker, support);
      needs(worker, support);
      plan(worker, support);
      service(worker, support);
      contract(worker, support);
      outcomes(worker, support);
      ownPage(worker, support);
    }
  }

  /** A new case with one adult; where their page is. */
  static String person(Walk worker, String name) {
    worker.open("/cases/new").type("summary", "One person at a place of work");
    worker.press("Open a case");
    return CaseJourney.add(worker, name);
  }

  static void day(Walk worker, String field, LocalDate day) {
    worker.type(field + ".day", String.valueOf(day.getDayOfMonth()));
    worker.type(field + ".month", String.valueOf(day.getMonthValue()));
    worker.type(field + ".year", String.valueOf(day.getYear()));
  }

  static void fillRisk(Walk worker, String level, String reasons) {
    day(worker, "on", TODAY);
    worker.choose("level", level).type("reasons", reasons).choose("factors", "THREATS");
    worker.type("whatMightHappen", "He comes to the door").choose("likely", "POSSIBLE");
    day(worker, "reviewOn", TODAY.plusDays(7));
  }

  /** Providers are offered from the directory while one types; any other can be written. */
  private static void contract(Walk worker, String support) {
    worker.open(support + "/sheets/support-contract/write");
    String offered = worker.at("input[name=provider]").said("list");
    assertThat(worker.at("#" + offered + " option").first().said("value"))
        .isEqualTo("The Salvation Army");
    worker.choose("status", "ENTERED").type("provider", "An invented shelter").press("Save");
    worker.sees("There is a problem").keepBoth("support-contract");
    day(worker, "entered", TODAY);
    worker.press("Save").sees("An invented shelter");
  }

  private static void risk(Walk worker, String support) {
    worker.open(support + "/sheets/risk").sees("Nobody has written this yet");
    worker.press("Write the first one").press("Save").sees("There is a problem");
    fillRisk(worker, "HIGH", "He knows where she works");
    worker.press("Keep as a draft").open(support + "/sheets/risk/write").sees("This is your draft");
    worker.press("Save").sees("He knows where she works", "Version 1");
    worker.press("Write it anew").choose("level", "MEDIUM").press("Save");
    worker.sees("Version 2", "Earlier versions").keepBoth("support-risk");
    worker.press("Compare version 1 with the newest").sees("Changed").keepBoth("risk-compare");
  }

  private static void safetyPlan(Walk worker, String support) {
    worker.open(support + "/sheets/safety-plan/write").type("signs", "A car that waits");
    worker.type("person", "Goes to the desk").type("workers", "We go there in pairs");
    worker.choose("agreed", "YES");
    day(worker, "reviewOn", TODAY.plusDays(14));
    worker.press("Save").sees("A car that waits");
  }

  private static void needs(Walk worker, String support) {
    worker.open(support + "/needs").sees("21 areas have no answer yet");
    worker.open(support + "/sheets/need-accommodation/write").choose("answer", "NEED_NOW");
    worker.type("ownWords", "A door that I can lock");
    day(worker, "on", TODAY);
    worker.press("Save").sees("20 areas have no answer yet", "Need, at once").keepBoth("needs");
  }

  private static void plan(Walk worker, String support) {
    worker.open(support + "/plan").press("Add a goal").type("words", "A room of my own");
    worker.choose("whose", "PERSON").press("Save").sees("A room of my own");
    worker.at("a[href$='/actions/new']").first().click();
    worker.check().type("what", "Ask about rooms");
    day(worker, "due", TODAY.minusDays(1));
    worker.press("Save").sees("Ask about rooms", "Overdue").keepBoth("plan");
    moved(worker, support, "FINISH", "Two rooms were found");
    worker.sees("Outcome: Two rooms were found", "Done");
    moved(worker, support, "REOPEN", "");
    worker.sees("Overdue").open(support + "/plan/print").sees("A room of my own");
  }

  private static void moved(Walk worker, String support, String move, String outcome) {
    worker.open(support + "/plan").at("a[href$='/move']").first().click();
    worker.check().choose("move", move);
    if (!outcome.isEmpty()) {
      worker.type("outcome", outcome);
    }
    worker.press("Save");
  }

  private static void service(Walk worker, String support) {
    worker.open(support + "/services").press("Refer to a service").type("other", "A clinic");
    worker.choose("area", "MENTAL_HEALTH").type("asked", "Somebody to talk to");
    worker.choose("agreed", "YES").press("Save").sees("A clinic", "Not sent yet");
    worker.press("A clinic").press("It has been sent").choose("how", "TELEPHONE");
    day(worker, "on", TODAY.minusDays(5));
    worker.press("Save").sees("Should have been asked again").keepBoth("service");
    worker.press("We have asked again").choose("how", "TELEPHONE").press("Save");
    worker.doesNotSee("Should have been asked again").press("The service has declined");
    worker.press("Save").sees("There is a problem").choose("reason", "FULL").press("Save");
    worker.sees("Declined", "The service is full");
  }

  private static void outcomes(Walk worker, String support) {
    worker.open(support + "/outcomes").sees("No help depends on it");
    worker.press("Record whether the person agrees").choose("answer", "YES").press("Save");
    worker.sees("There is a problem");
    worker.tickAll("input[name=explained]");
    worker.press("Save").sees("The person agreed to score");
    score(worker, TODAY.minusDays(20), "2", "5");
    score(worker, TODAY, "6", "7");
    worker.sees("Scores from 0 to 10").keepBoth("outcomes");
    assertThat(worker.at("svg[role=img] circle").count()).isEqualTo(4);
    worker.press("Withdraw and delete all scores").press("Delete all scores");
    worker.sees("All scores were deleted").doesNotSee("<svg class=\"lode-curve");
  }

  private static void score(Walk worker, LocalDate on, String housing, String safety) {
    worker.press("Write down scores").choose("who", "SELF");
    day(worker, "on", on);
    worker.pick("HOUSING", housing).pick("SAFETY", safety).press("Save");
  }

  private static void ownPage(Walk worker, String support) {
    worker.open(support + "/own").choose("way", "SAFE_CHANNEL").press("Save");
    worker.sees("There is a problem", "confirmed as safe");
    worker.choose("way", "BY_HAND").pick("language", "ro").choose("shared", "TELL");
    worker.choose("decided", "TELL").press("Save");
    worker.sees("A room of my own", "Flora Responder").keepBoth("own-page");
    worker.press("They have it now");
    String file = support.replaceAll("/people/.*", "");
    worker.open(file).sees("Own page given by hand");
  }
}
