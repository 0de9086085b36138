package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What residents said is brought in, tied to the plan, answered by a board and published. */
class VoiceJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String BAD =
      "Topic;Votes\nWhom to tell;85\nHouses with too many people;sixty\nFarms;7\nBoats;3\n";

  private static String labelled(Walk walk, String select, String text) {
    return walk.at("select[name=" + select + "] option").having(text).first().said("value");
  }

  private static String brought(String title) {
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open("/voice").sees("Waiting for the answer of a board", "What should we look at");
      analyst.keepBoth("voices").follow("Add something residents were asked").press("Save");
      analyst.sees(
          "There is a problem", "Say what it cannot say", "Choose how people could answer");
      analyst.type("title", title).type("question", "What should the partnership do first?");
      analyst.choose("way", "MEETING").type("whom", "People who came to four halls");
      analyst.type("how", "Two stickers each").type("limits", "Few young people came");
      SupportJourney.day(analyst, "begins", TODAY.minusDays(40));
      SupportJourney.day(analyst, "ends", TODAY.minusDays(50));
      analyst.choose("languages", "ROMANIAN").choose("kind", "VOTES").type("answers", "120");
      analyst.press("Save").sees("The last day cannot be before the first");
      assertThat(analyst.value("limits")).isEqualTo("Few young people came");
      analyst.keepBoth("voice-form");
      SupportJourney.day(analyst, "ends", TODAY.minusDays(20));
      analyst.press("Save").sees(title, "No result yet", "120 people", "English, Romanian");
      String here = analyst.path();
      analyst.follow("Bring in the result").type("rows", BAD).press("See what will be shown");
      analyst.sees("Nothing was kept", "Row 3:", "\"sixty\" is not a whole number");
      analyst.keepBoth("voice-result-wrong").type("rows", BAD.replace("sixty", "60"));
      analyst.press("See what will be shown").sees("This is what everybody will see");
      analyst.sees("85 votes", "Not shown").keepBoth("voice-result");
      analyst.fits(here);
      analyst.open(here).sees("No result was brought in yet").follow("Bring in the result");
      analyst.type("rows", BAD.replace("sixty", "60")).press("See what will be shown");
      analyst.press("Keep this result").sees("Whom to tell", "60 votes", "Not answered");
      analyst.doesNotSee("3 votes");
      analyst.follow("Say what in the plan it is about Whom to tell");
      analyst.pick("part", labelled(analyst, "part", "More people trained")).press("Save");
      analyst.sees("More people trained").doesNotSee("Answer it for a board");
      return here;
    }
  }

  @Test
  void aRankingIsBroughtInAnsweredAndPublishedBesideThePlan() {
    String title = Walk.plain("Halls for ");
    String words = Walk.fresh("A card with every number goes to each household ");
    String here = brought(title);
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/voice").sees(title, "4 of 4 points have no answer", "waiting for 20 days");
      lead.open(here).follow("Answer it for a board Whom to tell").press("Propose the answer");
      lead.sees("Choose which body answers", "Say what will be done, or why not");
      lead.choose("verdict", "WILL_DO").type("words", words);
      lead.pick("board", labelled(lead, "board", "Community Safety"));
      SupportJourney.day(lead, "on", TODAY.plusDays(2));
      lead.press("Propose the answer").sees("Enter a day from the last day of asking until today");
      lead.keepBoth("voice-answer");
      SupportJourney.day(lead, "on", TODAY.minusDays(1));
      lead.press("Propose the answer").sees(words, "Waits for another person to publish it");
      lead.doesNotSee("Publish the answer");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(here).sees(words, "Proposed, not yet published").follow("Publish the answer");
      board.sees("It is never changed or taken off again", words).press("Publish the answer");
      board.sees("Answered", words).doesNotSee("Publish the answer", "Change the answer");
      board.keepBoth("voice");
      board.fits(here);
      board.fits("/voice");
      board.open("/plan").sees("Residents said", "Whom to tell", words).keepBoth("voice-plan");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open(here).sees(words, "What it cannot say");
      manager.doesNotSee("Answer it for a board", "Bring in the result", "Change what it says");
      manager.open("/voice").doesNotSee("Add something residents were asked");
    }
  }

  @Test
  void whatResidentsKnowStandsOverTheYearsWithItsMethod() {
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open("/voice");
      board
          .at("main a")
          .having("What do residents know? " + TODAY.minusDays(95).getYear())
          .first()
          .click();
      board.check().sees("Over the years", "Method changed", "Same method", "42%", "21%");
      board.sees("Asked online for the first time").keepBoth("voice-years");
    }
  }
}
