package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Partners score themselves, a peer looks at it, a gap becomes an action, the round is closed. */
class MaturityJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private static String opened(String name) {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/maturity").sees("Maturity self-assessment", "Change over the years");
      lead.keepBoth("maturity");
      lead.fits("/maturity");
      lead.open("/maturity/matrix").sees("Named leads", "not confirmed by a practitioner yet");
      lead.keepBoth("maturity-matrix");
      lead.fits("/maturity/matrix");
      lead.open("/maturity").follow("Open a round").press("Open a round");
      lead.sees("Say what the round is called", "Choose who takes part", "Say by when");
      lead.type("name", name);
      SupportJourney.day(lead, "due", TODAY.plusDays(30));
      lead.labelled("Lanternshire Police").check();
      lead.labelled("Lanternshire Council").check();
      lead.keepBoth("maturity-new").press("Open a round").sees(name, "0 of 24 answered");
      return lead.path();
    }
  }

  private static void answer(Walk walk, String level, String evidence) {
    walk.choose("answer", level).type("evidence", evidence).press("Save and go on");
  }

  /** Scores all of it; the first without its evidence at first. */
  private static void scores(String round, String body, String level, Walk walk) {
    walk.open(round).follow(body).sees("0 of 24 criteria are answered");
    walk.follow("A1 Named leads").press("Save and go on").sees("Choose how far it has come");
    answer(walk, level, "");
    walk.sees("A2 Strategy");
    for (int at = 2; at <= 24; at++) {
      answer(walk, level, "Minutes of the board");
    }
    walk.sees("24 of 24 criteria are answered");
  }

  @Test
  void partnersScoreAPeerModeratesAndAGapBecomesAnAction() {
    String name = Walk.fresh("Round ");
    String round = opened(name);
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      scores(round, "Lanternshire Council", "LEVEL_3", manager);
      manager.sees("A level of 2 or more needs evidence").keepBoth("maturity-part");
      manager.follow("Hand in").press("Hand in").sees("Something is still missing", "Named leads");
      manager.keepBoth("maturity-hand-in").follow("A1 Named leads").sees("Level 3");
      manager.sees("Last time (").keepBoth("maturity-score");
      manager.fits(manager.path());
      try (Walk second = Walk.asWorker("Moira Manager")) {
        second.open(manager.path());
        answer(second, "LEVEL_4", "Typed by the second");
      }
      answer(manager, "LEVEL_3", "Typed by the first");
      manager.sees("Typed by the second", "Level 4");
      assertThat(manager.value("evidence")).isEqualTo("Typed by the first");
      manager.keepBoth("maturity-clash").press("Save and go on").follow("Hand in");
      manager.sees("All is answered").press("Hand in").sees("Handed in").noTag("Not answered");
    }
    try (Walk police = Walk.anybody().signedInAs("Ingram Inspector")) {
      scores(round, "Lanternshire Police", "LEVEL_1", police);
      police.follow("Hand in").press("Hand in").sees("Handed in");
    }
    moderated(round);
    acted(round, name);
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open(round).sees("Closed").doesNotSee("Close the round").noTag("Not answered");
      analyst.open(round + "/criteria/A2").doesNotSee("Make an action of it");
    }
  }

  private static void moderated(String round) {
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(round).sees("What partners say of themselves is shown once scoring is over");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(round).follow("Begin moderation").sees("Nothing is missing");
      lead.press("Begin moderation").sees("Peers moderate", "0 of 24 moderated");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open(round).follow("Lanternshire Council").doesNotSee("scores that are left");
      String own = manager.path() + "/A1/moderate";
      manager.open(own).sees("You cannot moderate this");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(round).follow("Lanternshire Council").follow("A2 Strategy");
      board.press("Save").sees("Say whether you agree").choose("verdict", "OTHER");
      board.choose("answer", "LEVEL_2").press("Save").sees("Say why you give another score");
      board.type("reason", "The strategy has no budget").keepBoth("maturity-moderate");
      board.press("Save").sees("Level 3, moderated to Level 2");
      board.press("Agree the 23 scores that are left").sees("Level 3, agreed");
      board.keepBoth("maturity-moderated");
    }
  }

  private static void acted(String round, String name) {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(round).follow("Close the round").press("Close the round");
      lead.sees("Some scores are not moderated yet", "Lanternshire Police");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(round).follow("Lanternshire Police").press("Agree the 24 scores that are left");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(round).sees("Talk about these first", "Lowest 1, median 2, highest 3");
      lead.keepBoth("maturity-round");
      lead.fits(round);
      lead.at("a").having("A1 Named leads").first().click();
      lead.check().sees("Typed by the first").press("Make an action of it");
      lead.sees("Named leads: reach level 3").doesNotSee("No action of the plan answers this yet");
      lead.keepBoth("maturity-criterion");
      lead.fits(lead.path());
      String criterion = lead.path();
      lead.at("main a").having("reach level 3").first().click();
      lead.check().sees("Named leads: reach level 3", "self-assessment " + name, criterion);
      lead.open("/plan").sees("Named leads: reach level 3");
      lead.open(round + "/print").sees("Supply chains").keepBoth("maturity-print");
      lead.open(round).follow("Close the round").press("Close the round").sees("Closed on");
      lead.open("/maturity").sees(name);
    }
  }
}
