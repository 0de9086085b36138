package org.lodestar.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A promise is shown to be kept, a second person confirms it, a gap becomes an action. */
class CharterJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void evidenceIsConfirmedBySomebodyElseAndAGapGoesIntoThePlan() {
    String shown = Walk.fresh("Clauses of all contracts ");
    String missing = Walk.fresh("Old contracts have no clause ");
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/charter").sees("Charter Against Modern Slavery", "It passed a motion of its own");
      lead.keepBoth("charter").open("/charter/CH9").sees("That is for people");
      lead.fits("/charter");
      lead.open("/charter/CH2").follow("Add evidence").press("Save");
      lead.sees("Say what shows it", "Enter the day of the evidence").type("words", shown);
      SupportJourney.day(lead, "dated", TODAY.minusDays(4));
      lead.keepBoth("charter-evidence").press("Save").sees(shown, "To be confirmed");
      lead.doesNotSee("Confirm it or send it back");
      lead.follow("Change who answers for it or how it stands").choose("standing", "MET");
      lead.type("reason", "All have it").press("Save");
      lead.sees("Nobody has confirmed any evidence of it");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/charter/CH2").follow("Confirm it or send it back " + shown);
      manager.press("Save").sees("Choose whether you confirm it", "Say why");
      manager.choose("verdict", "ACCEPTED").type("reason", "I read three of them");
      manager.keepBoth("charter-review").press("Save").sees("Confirmed", "I read three of them");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/charter/CH2").follow("Change who answers for it or how it stands");
      lead.choose("standing", "MET").type("reason", "All have it").press("Save");
      lead.sees("Kept, with evidence", "It stood Not known, now Kept, with evidence");
      lead.follow("State a gap").press("Save").sees("Say what is missing").type("missing", missing);
      lead.type("who", "Contract manager");
      SupportJourney.day(lead, "by", TODAY.plusDays(60));
      lead.press("Save").sees(missing).press("Put it in the plan " + missing);
      lead.sees("In the plan:").keepBoth("charter-commitment");
      lead.fits("/charter/CH2");
      lead.at("a").having("Close a gap of CH2").first().click();
      lead.check().sees(missing, "Contract manager");
    }
  }

  @Test
  void whatWasConfirmedOrDraftedByMistakeIsTakenBack() {
    String shown = Walk.fresh("A letter to all suppliers ");
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/charter/CH4").follow("Add evidence").type("words", shown);
      SupportJourney.day(lead, "dated", TODAY.minusDays(4));
      lead.press("Save").sees(shown);
      lead.open("/charter").follow("Draft a yearly report").type("introduction", "A wrong year.");
      SupportJourney.day(lead, "ends", LocalDate.of(2011, 3, 31));
      lead.press("Draft it").follow("Drop the draft").keepBoth("charter-drop");
      lead.press("Drop the draft").sees("Yearly reports").doesNotSee("2010-11");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/charter/CH4").follow("Confirm it or send it back " + shown);
      manager.choose("verdict", "ACCEPTED").type("reason", "I read it").press("Save");
      manager.follow("Take the confirmation back " + shown).press("Take the confirmation back");
      manager.sees("There is a problem").type("reason", "It was never sent");
      manager.keepBoth("charter-set-back").press("Take the confirmation back");
      manager.sees("Sent back", "It was never sent", "Confirmation of evidence taken back");
    }
  }

  @Test
  void aYearlyReportIsPublishedBySomebodyElseAndReadByEverybody() {
    String report;
    String address;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/charter").follow("Draft a yearly report").press("Draft it");
      lead.sees("Write how the report begins").type("introduction", "This year we kept two.");
      lead.press("Draft it").sees("Draft", "All nine buyers passed the course");
      report = lead.sees("Contracts under £25,000 are not looked through").path();
      lead.doesNotSee("Publish the report").keepBoth("charter-report");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(report).follow("Publish the report");
      board.sees("This year we kept two.", "All nine buyers passed the course");
      board.keepBoth("charter-publish").press("Publish the report");
      board.sees("Published").follow("Read it as everybody does");
      address = board.path();
    }
    try (Walk nobody = Walk.anybody()) {
      nobody.open(address).sees("This year we kept two.", "What is missing", "We do not know");
      nobody.keepBoth("charter-public").open("/statement").sees("Report on the Charter");
    }
  }
}
