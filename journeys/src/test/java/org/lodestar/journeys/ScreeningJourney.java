package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What signs can mean together, before anything is reported. */
class ScreeningJourney {

  @Test
  void somebodyWhoIsWorriedSeesWhatToDoAndGoesOnWithoutScript() {
    try (Walk visitor = Walk.anybody()) {
      visitor.open("/signs").follow("Not sure? Check what your signs can mean");
      visitor.choose("surroundings", "WORK").pick("sector", "HAND_CAR_WASH").choose("age", "ADULT");
      visitor.press("Continue").sees("In a place like this", "with no gloves or boots");
      visitor.choose("signs", "WASH1").choose("signs", "FIN1").press("See what it can mean");
      visitor.sees("Talk to someone today", "Made to work", "This is a hint", "08000 121 700");
      visitor.press("Go on and tell us").arrived("/report/danger");
      visitor.open("/report/seen");
      assertThat(visitor.at("input[value=FIN1]").isChecked()).isTrue();
      assertThat(visitor.at("textarea").value()).contains("no gloves or boots");
      visitor.open("/report/where");
      assertThat(visitor.at("textarea").value()).isEqualTo("A hand car wash");
      assertThat(visitor.addresses()).noneMatch(each -> each.contains("FIN1"));
    }
  }

  @Test
  void aNurseChecksAWorryInTheWordsOfTheField() {
    try (Walk nurse = Walk.asWorker("Nell Nurse")) {
      nurse.follow("Worries").follow("Check a worry").keepBoth("screening-place");
      nurse.choose("surroundings", "HEALTH").choose("age", "UNSURE").press("Continue");
      nurse.keepBoth("screening-signs");
      nurse.choose("signs", "HLTH1").choose("signs", "PHY1").press("See what it can mean");
      nurse.sees("Act now", "Treat them as a child", "to be confirmed by a practitioner");
      nurse.doesNotSee("no risk", "low risk").keepBoth("screening-result");
      nurse.press("Change what I ticked");
      assertThat(nurse.at("input[value=PHY1]").isChecked()).isTrue();
    }
  }

  @Test
  void anOfficerTakesTheirTicksAlongIntoACall() {
    try (Walk officer = Walk.asWorker("Tess Triage")) {
      officer.open("/screening").choose("surroundings", "WORK").pick("sector", "HAND_CAR_WASH");
      officer.choose("age", "ADULT").press("Continue");
      officer.choose("signs", "WASH1").choose("signs", "FIN1").press("See what it can mean");
      officer.sees("Go on and tell us").keepBoth("screening-both-ways");
      officer.press("Take it down for somebody who tells it").sees("Take a concern");
      assertThat(officer.at("input[value=FIN1]").isChecked()).isTrue();
      assertThat(officer.at("input[name=age][value=ADULT]").isChecked()).isTrue();
      assertThat(officer.at("#seen").value())
          .contains("At work: A hand car wash", "gloves or boots");
      assertThat(officer.addresses()).noneMatch(each -> each.contains("FIN1"));
    }
  }

  @Test
  void aTrainerLoadsAPanelAndSeesHowFarTheAidAgrees() {
    try (Walk trainer = Walk.asWorker("Tara Trainer")) {
      trainer.open("/vignettes").sees("Bubble Corner");
      trainer.follow("Compare aid and panel").sees("Pending: no panel has answered yet");
      trainer.open("/vignettes/panel");
      trainer.type("rows", "panellist,vignette,answer\nP1,V01,maybe").press("Load the answers");
      trainer.sees("Nothing was loaded", "The answer must be");
      trainer.type(
          "rows", "panellist,vignette,answer\nP1,V01,act now\nP2,V01,act now\nP1,V02,talk today");
      trainer.press("Load the answers").sees("The answers are loaded", "P2");
      trainer.open("/vignettes/agreement").sees("2 panellists", "of 2 vignettes");
      trainer.doesNotSee("Pending").keepBoth("agreement");
    }
  }
}
