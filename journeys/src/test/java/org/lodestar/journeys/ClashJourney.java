package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Reporter;

/** Two people at the same time, and one person twice. */
class ClashJourney {
  @Test
  void whoComesSecondSeesBothAndLosesNothing() {
    String mark = Walk.fresh("shed");
    Told.by(Stage.platform().url(), "Invented: she sleeps in the " + mark);
    try (Walk first = Walk.asWorker("Tess Triage");
        Walk second = Walk.asWorker("Moira Manager")) {
      TriageJourney.find(first, mark);
      TriageJourney.find(second, mark);
      first.follow("Confirm the priority");
      second.follow("Confirm the priority").press("Confirm this priority");
      first.choose("harm", "4").type("words", "What the first one typed");
      first.press("Confirm this priority");
      first.sees("Somebody else changed this concern while you were typing", "Moira Manager");
      assertThat(first.value("words")).isEqualTo("What the first one typed");
    }
  }

  @Test
  void aReportThatIsSentTwiceIsThereOnce() throws IOException {
    String mark = Walk.fresh("loft");
    try (Reporter reporter = new Reporter(Stage.platform().url());
        Walk officer = Walk.asWorker("Tess Triage")) {
      Map<String, Map<String, String>> answers =
          Reporter.anonymous("Invented: kept in a loft", mark + " Lane");
      String receipt = reporter.write(answers);
      assertThat(reporter.send()).isTrue();
      assertThat(reporter.send()).isTrue();
      assertThat(reporter.comesBackWith(receipt)).isTrue();
      officer.open("/concerns/find").type("q", mark).press("Find").sees("1 concern");
    }
  }
}
