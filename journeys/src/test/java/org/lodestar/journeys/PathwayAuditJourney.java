package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A manager audits whether the pathway is lived. */
class PathwayAuditJourney {
  @Test
  void drawsASampleJudgesItAndRaisesImprovements() {
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/pathway-audits").sees("Pathway audits").follow("Begin an audit");
      manager.type("size", "0").press("Draw the sample");
      manager.sees("There is a problem", "Enter a number from 1 to 50");
      assertThat(manager.value("size")).isEqualTo("0");
      manager.type("size", "3").type("threshold", "100").type("seed", "42");
      manager.keepBoth("audit-begin").press("Draw the sample").sees("0 of 3 judged");
      String audit = manager.path().replaceAll("[?].*", "");
      for (int number = 1; number <= 3; number++) {
        judge(manager, audit, "Sheet " + number, "Told late");
      }
      manager.open(audit).sees("3 of 3 judged", "Pass rates").keepBoth("audit");
      walksThrough(manager, audit);
      manager.open(audit + "/print").sees("It holds no names").keepBoth("audit-print");
      manager.doesNotSee("Moira Manager judged");
      manager.open(audit + "/close").press("Close it").sees("Improvements", "0 %");
      manager.keepBoth("audit-closed");
      improves(manager, audit);
    }
  }

  /** Judges a sheet of an audit of one person, with a remark. */
  static void judgeOne(Walk manager, String remark) {
    manager.open("/pathway-audits").follow("Begin an audit").type("size", "1");
    manager.press("Draw the sample");
    judge(manager, manager.path().replaceAll("[?].*", ""), "Sheet 1", remark);
  }

  private static void judge(Walk manager, String audit, String sheet, String remark) {
    manager.open(audit).follow(sheet);
    if (manager.path().endsWith("/declaration")) {
      manager.choose("knows", "false").press("Continue");
      manager.open(audit).follow(sheet);
    }
    manager.sees("Each step with its days");
    Part fails = manager.at("input[value=FAIL]");
    fails.first().check();
    manager.at("input[name='rows[0].remark']").fill(remark);
    manager.keepBoth("audit-sheet").press("Save this sheet").sees("Saved.");
  }

  private static void walksThrough(Walk manager, String audit) {
    manager.open(audit).follow("Add a walk-through check").choose("kind", "QUIZ");
    manager.type("asked", "10").type("well", "12").press("Save");
    manager.sees("There is a problem", "not larger than the one before");
    manager.type("well", "9").press("Save").sees("Questions to staff: 9 of 10");
  }

  private static void improves(Walk manager, String audit) {
    manager.at("section[aria-labelledby=improvements] a").first().click();
    manager.check().sees("What has become of it").choose("state", "DONE");
    manager.keepBoth("audit-improvement").press("Save").sees("Saved.", "Done");
    manager.open(audit).sees("Done");
  }
}
