package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What everybody may see of the plan: written by one, published by another, read by anybody. */
class ProgressJourney {

  @Test
  void aReportGoesFromADraftToEverybody() throws IOException {
    String headline = Walk.plain("We go on with ");
    String report;
    String open;
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open("/plan").follow("Public progress").keepBoth("progress-reports");
      analyst.follow("Write a progress report").press("Save");
      analyst.sees("Say in plain words how far the plan is");
      analyst.type("headline", headline).type("said", "You said: come to us. We did: twice.");
      analyst.keepBoth("progress-form").press("Save").sees(headline, "This is a draft");
      report = analyst.path();
      analyst.press("Propose to publish it").sees("Waits to be published");
      analyst.doesNotSee("Publish it for everybody");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(report).sees(headline).keepBoth("progress-report");
      board.follow("Publish it for everybody").sees("Everybody can read it at once");
      // Actions of other walks may hold what could be a name.
      board.tickAll("input[name=cleared]");
      board.press("Publish it for everybody").sees("Published");
      open = board.at("a").having("See what everybody sees").said("href");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/progress").sees(headline, "You said, we did", "In numbers");
      anybody.keepBoth("progress");
      anybody.open(open).sees("This is the newest report.");
      String figures = anybody.take(anybody.at("a").having("Figures (CSV)")).text();
      assertThat(figures).startsWith("code,indicator,first_month");
      anybody.fits("/progress");
      assertThat(anybody.cookies()).isEmpty();
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(report).follow("Withdraw it").press("Withdraw it").sees("Say why");
      board.type("reason", "One figure was counted twice.").press("Withdraw it");
      board.sees("Withdrawn");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open(open).sees("We took this report away", "One figure was counted twice.");
      anybody.doesNotSee(headline).keep("progress-withdrawn");
    }
  }
}
