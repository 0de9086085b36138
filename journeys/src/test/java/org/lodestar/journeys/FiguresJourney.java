package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What boards see of the work: from an indicator to the facts that it counts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresJourney {

  @Test
  @Order(1)
  void aBoardMemberOpensANumberAndWhatItCounts() {
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open("/figures").sees("Concerns received", "Looked at within a day", "Aimed for: 80 %");
      board.sees("All figures are those of the last closed period").keepBoth("figures");
      board
          .follow("Concerns received")
          .sees("The same figures as a table", "Channel", "concerns that came");
      board.sees("The council moved to a new website", "Neither: more may mean more harm");
      board.keepBoth("figure");
      board.doesNotSee("Watch it, or set what is aimed for");
      board.open("/figures?all=true").sees("What is not counted yet", "Active champions");
      board.open("/figures/K19").sees("Not counted yet");
      board.open("/figures").follow("A safe home after moving on").sees("Aimed for: 75 %");
      board.keepBoth("figure-kept-back");
      board.open("/figures").follow("Reviews after moving on").sees("How long after moving on");
      board.keepBoth("figure-reviews");
      board.open("/figures").follow("From a concern to a conviction");
      board.sees(
          "Concerns received", "counted by the police and typed here", "Do not divide one stage");
      board.keepBoth("funnel");
      board.fits("/figures/funnel");
      board.fits("/figures");
      board.fits("/figures/K1");
      board.fits("/figures/periods");
    }
  }

  @Test
  @Order(2)
  void anAnalystSetsWhatIsAimedForAndSaysWhatIsToBeKnown() {
    String words = Walk.plain("Recording changed for ");
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open("/figures/K27_WELL").follow("Watch it, or set what is aimed for");
      analyst.choose("watched", "YES").type("target", "a lot").press("Save");
      analyst.sees("There is a problem", "Enter a number, with at most one place");
      assertThat(analyst.value("target")).isEqualTo("a lot");
      analyst.keepBoth("figure-target").type("target", "850").press("Save");
      analyst.sees("This figure can never be more than 100").type("target", "60").press("Save");
      analyst.sees("Saved.", "Aimed for: 60 %");
      analyst.follow("Write what is to be known").press("Save").sees("Choose what it is");
      analyst.choose("kind", "BREAK").type("words", words).press("Save").sees(words);
      analyst.at("main button").having("Take away").first().click();
      analyst.check().doesNotSee(words);
      analyst.open("/figures/K1/watching").choose("watched", "YES").type("target", "3");
      analyst.press("Save").sees("so there is nothing to aim for");
    }
  }

  @Test
  @Order(3)
  void aQuarterIsClosedForGoodAndItsSealHolds() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/figures/periods").keepBoth("periods");
      lead.follow(lead.at("a.govuk-button").first().text().strip());
      lead.sees("A closed period cannot be opened again").keepBoth("period-close");
      String closing = lead.path();
      lead.press("Close it for good").sees("The period is closed.", "No. 2:");
      lead.back();
      lead.open(closing).sees("The next quarter can be closed when it is over.");
      lead.press("Check that nothing was changed of no. 2").sees("holds exactly what it held");
    }
  }

  @Test
  @Order(4)
  void anAnalystCorrectsWhatThePoliceCountedAndSaysWhy() {
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.fits("/figures/outside").sees("Counts from outside", "Lanternshire Police");
      analyst.keepBoth("outside-counts").click("main table a").sees("Correct the counts for");
      analyst.fits().type("disrupted", "many").press("Save");
      analyst.sees("There is a problem", "Enter a whole number from 0 to 999");
      analyst.keepBoth("outside-count").type("disrupted", "7").press("Save");
      analyst.sees("Say why you correct it").type("why", "Two stood in another list").press("Save");
      analyst.sees("Saved.", "Corrected by Anaya Analyst", "Two stood in another list");
    }
  }
}
