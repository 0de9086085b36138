package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A strategic lead works with the plan; a board member reads it. */
class PlanJourney {
  private static final int NARROW = 320;

  @Test
  void theStrategyIsReadFilteredAndReported() {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan").sees("Modern slavery strategy 2026 to 2029", "In force", "Closed");
      lead.keepBoth("strategies").follow("Modern slavery strategy 2026 to 2029");
      lead.sees("Priority 1", "Red: off track", "Green: on track").keepBoth("strategy");
      String plan = lead.path();
      fits(lead, plan);
      lead.open(plan + "?p=PURSUE&standing=RED").sees("Filter");
      lead.open(plan).follow("Year by year").sees("Year 1, from 1 April 2026");
      lead.keepBoth("strategy-years");
      fits(lead, plan + "/years");
      lead.follow("Prevent").sees("What keeps exploitation from happening").keepBoth("strategy-p");
      lead.follow("Other strategies").sees("serve another strategy").keepBoth("strategy-aligned");
      lead.open("/bodies").type("name", "TSCP").press("Find");
      lead.sees("1 body", "LSCP").keepBoth("bodies");
      lead.follow("Thurrock Local Safeguarding Children Partnership").keepBoth("body");
      lead.follow("Modern slavery strategy 2026 to 2029").sees("(TSCP)", "Oversees");
      lead.keepBoth("strategy-body").follow("Print").sees("Oversees").keepBoth("strategy-print");
    }
  }

  private static void fits(Walk walk, String path) {
    walk.page().setViewportSize(NARROW, 700);
    walk.show(path);
    assertThat(walk.overflow()).as(path).isZero();
    walk.page().setViewportSize(Browser.DESK.width, Browser.DESK.height);
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
    String title = Walk.fresh("Walk");
    String action;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/plan").follow("Modern slavery strategy 2026 to 2029").follow("Add an action");
      lead.type("title", title).choose("priority", "2").choose("years", "1").press("Save");
      lead.sees("There is a problem", "Choose at least one of the four Ps");
      assertThat(lead.page().inputValue("[name=title]")).isEqualTo(title);
      lead.keepBoth("plan-action-form").choose("strands", "PREPARE").type("cost", "1500");
      lead.type("leadPost", "Training lead").press("Save").sees(title, "£1,500", "Not started");
      action = lead.path();
      lead.follow("Carry it over").press("Carry it over").sees("Say why");
      lead.type("reason", "The room was not free").press("Carry it over");
      lead.sees("Carried over from year 1 to year 2", "The room was not free")
          .keepBoth("plan-action");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(action).sees(title).doesNotSee("Change the action");
    }
  }
}
