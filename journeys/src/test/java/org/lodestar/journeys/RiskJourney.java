package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A strategic lead and an analyst watch risks, threats and sectors; a board decides and reads. */
class RiskJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private static void scores(Walk walk, String which, int likelihood, int impact) {
    walk.pick(which + "Likelihood", String.valueOf(likelihood));
    walk.pick(which + "Impact", String.valueOf(impact));
  }

  @Test
  void aRiskIsAddedScoredControlledAndStandsOnTheMap() {
    String event = Walk.plain("Trainers leave ");
    String risk;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.work("Nobody has a bed on the night of an operation").sees("Review overdue");
      lead.open("/risks").sees("Risk register", "Overdue since").keepBoth("risks");
      lead.follow("Add a risk").type("event", event);
      scores(lead, "inherent", 3, 4);
      scores(lead, "residual", 4, 4);
      lead.press("Save").sees("There is a problem", "Say why it may happen");
      lead.sees("Choose how likely it should be").doesNotSee("Choose how likely it is before");
      assertThat(lead.value("event")).isEqualTo(event);
      lead.type("cause", "Contracts end in March").type("effect", "Nobody trains front-line staff");
      scores(lead, "target", 5, 4);
      lead.choose("appetite", "CAUTIOUS");
      SupportJourney.day(lead, "review", TODAY.plusDays(60));
      lead.press("Save").sees("With controls it is higher than before them");
      lead.sees("The target is higher than where it stands now").keepBoth("risk-form");
      scores(lead, "inherent", 5, 4);
      scores(lead, "target", 2, 4);
      lead.press("Save").sees(event, "16 very high", "8 medium", "Nothing is done about it yet.");
      risk = lead.path();
      lead.follow("Add a control").press("Save").sees("Say what is done", "Say whether it works");
      lead.type("what", "Two people learn each course").type("who", "Training lead");
      lead.choose("working", "WORKING").keepBoth("risk-control").press("Save");
      lead.sees("Two people learn each course", "Works").follow("Change or score it");
      lead.pick("residualLikelihood", "3").press("Save").sees("Say why a score changes");
      lead.type("why", "The second trainer has started").press("Save");
      lead.sees("With controls: 4 × 4 = 16, now 3 × 4 = 12", "The second trainer has started");
      lead.keepBoth("risk");
      lead.fits(risk);
      lead.open("/risks/map").sees("Heat map", "very high").keepBoth("risk-map");
      assertThat(lead.at("td a").having(event).count()).isEqualTo(1);
      lead.fits("/risks/map");
      lead.fits("/risks");
      lead.open("/risks/map").follow("Target").sees("Risks: Target");
      lead.at("td a").having(event).click();
      lead.check().follow("Close the risk").press("Close the risk").sees("Say why");
      lead.type("reason", "All courses have two trainers").press("Close the risk");
      lead.sees("Closed", "All courses have two trainers").doesNotSee("Change or score it");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open(risk).sees(event).doesNotSee("Open the risk again", "Add a control");
      manager.open("/risks").doesNotSee("Add a risk");
    }
  }

  @Test
  void aThreatIsWrittenGradedScoredAndDecided() {
    String title = Walk.plain("Offers of parcel work ");
    String threat;
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open("/threats").sees("Emerging threats", "next review").keepBoth("threats");
      analyst.follow("Write down a threat").type("title", title);
      analyst.type("seen", "Adverts promise a room with the job").choose("tags", "ECONOMIC");
      analyst.press("Save").sees("There is a problem", "Say who says it");
      analyst.sees("Choose how reliable the source is", "Enter the day of the source");
      analyst.keepBoth("threat-form").type("source", "Invented trade paper");
      analyst.type("reference", "https://example.org/parcels");
      SupportJourney.day(analyst, "dated", TODAY.minusDays(3));
      analyst.pick("grade", "C").pick("information", "3").press("Save");
      analyst.sees(title, "Nobody has scored it yet", "C, sometimes reliable", "No decision yet");
      analyst.doesNotSee("Record a decision");
      threat = analyst.path();
      analyst.follow("Score it").press("Save").sees("Choose how great the physical harm is");
      analyst.pick("physical", "2").pick("psychological", "3").pick("financial", "5");
      analyst.pick("community", "1").pick("vulnerability", "4").pick("likelihood", "4");
      analyst.choose("confidence", "LOW").pick("gap", "3").type("why", "Two reports say so");
      analyst.keepBoth("threat-score").press("Save").sees("32.0", "3.0", "Confidence", "Low");
      analyst
          .follow("Add a source")
          .press("Save")
          .sees("Say who says it")
          .keepBoth("threat-source");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(threat).doesNotSee("Change what it says").follow("Record a decision");
      board.press("Save").sees("Choose what was decided", "Say why").choose("decision", "WATCH");
      board.type("reason", "One paper is not enough to act").press("Save");
      board.sees("Say when it is looked at again");
      SupportJourney.day(board, "review", TODAY.plusDays(90));
      board.keepBoth("threat-decision").press("Save");
      board.sees("Watch", "One paper is not enough to act", "Bo Boardmember").keepBoth("threat");
      board.fits(threat);
      board.fits("/threats");
    }
  }

  @Test
  void aSignalBringsTheReviewOfASectorForward() {
    String name = Walk.plain("Parcel depots ");
    String sector;
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open("/threats/sectors").sees("Sector watch").keepBoth("sectors");
      analyst.follow("Watch another sector").press("Save").sees("Give the sector a name");
      analyst.type("name", name).type("drivers", "Short shifts through agencies").press("Save");
      sector = analyst.sees(name, "No review set").path();
      analyst.follow("Record a review").type("found", "Nothing new");
      SupportJourney.day(analyst, "review", TODAY.plusDays(200));
      analyst.press("Save").sees("Looked at; next review on");
      analyst.follow("Add a signal").press("Save").sees("Say what was seen", "Say who says it");
      analyst.type("words", "New adverts ask for a deposit").type("source", "Invented trade paper");
      SupportJourney.day(analyst, "dated", TODAY);
      analyst.press("Save").sees("New adverts ask for a deposit", "Review brought forward from");
      analyst.keepBoth("sector");
      analyst.fits(sector);
      analyst.fits("/threats/sectors");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(sector).sees("Review brought forward from").doesNotSee("Add a signal");
    }
  }
}
