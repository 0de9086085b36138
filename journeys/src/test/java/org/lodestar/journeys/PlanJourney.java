package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A strategic lead works with the plan; a board member reads it. */
class PlanJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void theStrategyIsReadFilteredAndReported() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan").sees("Modern slavery strategy 2026 to 2029", "In force", "Closed");
      lead.sees("Priority 1", "Red: off track", "Green: on track").keepBoth("strategy");
      lead.click(".lode-bars__title a", "Priority 1");
      String plan = lead.path().replaceAll("[?#].*", "");
      lead.fits(plan);
      lead.open(plan + "?p=PURSUE&standing=RED").sees("Filter");
      lead.open(plan).follow("Year by year").sees("a diamond is a milestone");
      lead.keepBoth("strategy-years");
      lead.fits(plan + "/years");
      lead.open(plan + "?p=PREVENT").sees("What keeps exploitation from happening");
      lead.follow("Other strategies").sees("serve another strategy").keepBoth("strategy-aligned");
      lead.open("/bodies").type("name", "LaSCP").press("Find");
      lead.sees("1 body", "LSCP").keepBoth("bodies");
      lead.follow("Lanternshire Local Safeguarding Children Partnership").keepBoth("body");
      lead.follow("Modern slavery strategy 2026 to 2029").sees("(LaSCP)", "Oversees");
      lead.keepBoth("strategy-body").follow("Print").sees("Oversees").keepBoth("strategy-print");
    }
  }

  @Test
  void thePublishedStrategySaysWhatNobodyRecordedAndWhatItLeftOpen() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan").follow("Modern slavery strategy 2022 to 2025");
      lead.sees("Nobody has recorded what came of it", "19").doesNotSee("Red: off track");
      lead.keepBoth("strategy-closed").follow("What it left open").keepBoth("strategy-gaps");
      lead.sees("No voice of survivors", "Not taken up yet");
      lead.open(lead.path().replace("/gaps", ""))
          .follow("17. Celebrate businesses that signed the charter");
      lead.follow("Record what came of it").press("Save").sees("Choose what came of it");
      lead.choose("result", "PARTLY").type("words", "Two firms were thanked").press("Save");
      lead.sees("Done in part", "Two firms were thanked");
    }
  }

  @Test
  void anActionIsAddedChangedAndCarriedOver() {
    String title = Walk.plain("Walk of ");
    String action;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan").follow("Add an action");
      lead.type("title", title).choose("priority", "2").choose("years", "1").press("Save");
      lead.sees("There is a problem", "Choose at least one of the four Ps");
      assertThat(lead.value("title")).isEqualTo(title);
      lead.keepBoth("plan-action-form").choose("strands", "PREPARE").type("cost", "1500");
      lead.type("leadPost", "Training lead").press("Save").sees(title, "£1,500", "Amber: at risk");
      lead.sees("nobody has said by when it is done");
      action = lead.path();
      lead.follow("Carry it over").press("Carry it over").sees("Say why");
      lead.type("reason", "The room was not free").press("Carry it over");
      lead.sees("Carried over from year 1 to year 2", "The room was not free");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(action).sees(title).doesNotSee("Change the action");
    }
  }

  @Test
  void anActionLivesFromItsMilestonesToTheSecondPersonsYes() {
    String title = Walk.plain("Life of ");
    String action;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan")
          .follow("3. Finish the awareness toolkit")
          .sees("Blue: done and shown", "Bo Boardmember");
      lead.keepBoth("plan-action");
      lead.open("/plan").follow("Add an action");
      lead.type("title", title).choose("priority", "2").choose("years", "1");
      choose(lead.choose("strands", "PREPARE"), "lead", "Tara Trainer");
      SupportJourney.day(lead, "starts", TODAY.minusDays(40));
      SupportJourney.day(lead, "due", TODAY.plusDays(10));
      lead.press("Save").sees(title, "Amber: at risk");
      action = lead.path();
    }
    try (Walk trainer = Walk.asWorker("Tara Trainer")) {
      trainer.work(title).follow("Add a milestone").type("title", "Rooms are booked");
      SupportJourney.day(trainer, "due", TODAY);
      SupportJourney.day(trainer, "doneOn", TODAY);
      trainer.press("Save").sees("Green: on track", "Rooms are booked");
      trainer.follow("Say that it is at risk or off track").choose("say", "RED");
      trainer.type("reason", "The room burnt down").press("Save").sees("Say what brings it back");
      trainer.type("recovery", "The college lends one").press("Save").sees("Red: off track");
      trainer.sees("Tara Trainer says", "The college lends one").keepBoth("plan-life");
      trainer.follow("Say that it is at risk or off track").choose("say", "BACK");
      trainer.type("reason", "We have one").press("Save").sees("Green: on track");
      trainer.follow("Say for which actions it waits").keepBoth("plan-needs").press("Save");
      trainer.follow("Add what shows it").choose("kind", "DOCUMENT").choose("completes", "true");
      trainer.type("title", "List of courses").type("reference", "http://example.org");
      trainer.press("Save").sees("An address begins with https://");
      trainer.type("reference", "Shared drive, courses").keepBoth("plan-evidence").press("Save");
      trainer.sees("Waits for a second person").doesNotSee("Look at it as the second person");
      trainer.open("/plan/mine").sees(title).keepBoth("plan-mine");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.work(title).choose("verdict", "ACCEPTED").press("Save").sees("Say why");
      board.type("reason", "I counted them").keepBoth("plan-review").press("Save");
      board.sees("Blue: done and shown", "Accepted", "I counted them");
      assertThat(board.path()).isEqualTo(action);
      board.doesNotSee("Add a milestone");
    }
  }

  @Test
  void aChangeOfPostHolderMovesAllOpenActionsInOneStep() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan").follow("Somebody follows in a post").press("See what goes along");
      lead.sees("Choose who had it").keepBoth("plan-hand-over");
      follow(lead, "Percy Procurement", "Anaya Analyst").keepBoth("plan-hand-over-all");
      lead.fits(lead.path());
      lead.at("main button").having("Give").first().click();
      lead.check().sees("Say why").type("reason", "New post-holder");
      lead.at("main button").having("Give").first().click();
      lead.check().sees("given");
      follow(lead.open("/plan/hand-over"), "Anaya Analyst", "Percy Procurement");
      lead.type("reason", "Back again").at("main button").having("Give").first().click();
      lead.check().sees("given");
    }
  }

  private static Walk follow(Walk lead, String from, String to) {
    choose(lead, "from", from);
    choose(lead, "to", to);
    return lead.press("See what goes along").sees(to + " follows " + from, "Actions of the plan");
  }

  private static void choose(Walk walk, String field, String label) {
    String value = walk.at("select[name=" + field + "] option").having(label).first().said("value");
    walk.pick(field, value);
  }
}
