package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From a thought in the calendar to what is said to everybody, and back to what came of it. */
class CampaignJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private static void filled(Walk walk) {
    walk.follow("Change the campaign").type("objective", "Guests know what to look for.");
    walk.type("owner", "Communications team").choose("sectors", "HOTELS");
    walk.choose("purposes", "KNOW_SIGNS").choose("purposes", "DETER_OR_DIVERT");
    walk.choose("languages", "ENGLISH").choose("languages", "ROMANIAN");
    walk.type("why", "The plan names hotels.").choose("messages", "how-to-report");
    walk.choose("assets", "POSTERS").choose("assets", "SIGNS").pick("goal", "/signs");
    walk.type("line", "People can tell us what they saw.").keepBoth("campaign-form");
    walk.type("question1", "Is there a case?").press("Save");
    walk.sees("Enter the answer, or take the question out");
    walk.type("answer1", "We never speak of cases.");
    walk.type("leftOut", "People who do not read.");
    walk.type("leftOutDone", "The posters have few words.");
    walk.type("question2", "Why now?").type("answer2", "It runs each year.").press("Save");
  }

  @Test
  void oneIsPlannedSignedOffByAnotherRunsAndIsTakenOff() {
    String title = Walk.plain("Quiet rooms ");
    String here;
    String link;
    try (Walk walk = Walk.asWorker("Charlie Champion")) {
      walk.open("/outreach").follow("Campaigns").arrived("/campaigns");
      walk.sees("Running now", "The year ahead", "Anti-Slavery Day").keepBoth("campaigns");
      walk.press("Save").sees("Enter a title").type("title", title);
      SupportJourney.day(walk, "begins", TODAY);
      SupportJourney.day(walk, "ends", TODAY.plusDays(20));
      walk.press("Save").sees(title, "Draft", "Before it can be signed off");
      walk.keepBoth("campaign-draft");
      here = walk.path();
      filled(walk);
      walk.sees("Somebody who did not write on it signs it off", "Said in English");
      walk.sees("To know the signs, To deter or divert");
      walk.doesNotSee("Before it can be signed off", "Sign it off");
      walk.fits(here);
      walk.fits("/campaigns");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(here).follow("Read it and sign it off");
      lead.sees("It then runs on its days by itself", "People who do not read");
      lead.sees("Who wrote on it", "Charlie Champion", "Who signs it off", "Stella Strategy");
      lead.keepBoth("campaign-sign-off");
      lead.press("Sign it off").sees("Running", "Signed off by Stella Strategy");
      lead.keepBoth("campaign-running");
      String shown = lead.at("main bdi").first().text();
      link = shown.substring(shown.indexOf("/c/"));
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open(link).arrived("/signs");
      assertThat(anybody.cookies()).isEmpty();
    }
    try (Walk walk = Walk.asWorker("Charlie Champion")) {
      walk.open("/campaigns").sees(title);
      walk.open(here).unfold("Take it off").sees("It becomes a draft again at once");
      walk.press("Take it off now").sees("Draft", "leads to our front page now");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open(link).arrived("/");
    }
  }

  @Test
  void whatCameOfOneIsReadWithItsChartAndPutRight() {
    try (Walk walk = Walk.asWorker("Charlie Champion")) {
      walk.open("/campaigns").follow("Your pay is yours: car washes");
      walk.sees("Closed", "What came of it", "46", "Short link by week");
      walk.keepBoth("campaign-closed");
      walk.follow("Put it right").type("note", "").press("Save").sees("Say what came of it");
      walk.keepBoth("campaign-outcome");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open("/campaigns").sees("Who cleans your room? Hotels");
      board.doesNotSee("Plan a campaign");
    }
  }
}
