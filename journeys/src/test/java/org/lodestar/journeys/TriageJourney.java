package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From a new concern to a partner who takes it. */
class TriageJourney {
  @Test
  void readsTriagesAndHandsOverAndThePartnerAccepts() {
    String mark = Walk.fresh("quay");
    Told.by(Stage.platform().url(), "Invented: six people sleep on the " + mark);
    try (Walk officer = Walk.asWorker("Tess Triage");
        Walk partner = Walk.asWorker("Toni Detective")) {
      officer.open("/concerns");
      officer.at(".lode-filter--folded summary").click();
      officer.at("input[name=band][value=RED]").check();
      officer.at("form[method=get] button[type=submit]").last().click();
      officer.check().sees("match");
      find(partner, "Nothing found", mark);

      find(officer, mark);
      String concern = officer.path().replaceAll("[?].*", "");
      officer.sees("Priority and why", "Still in the situation", "The reporter gave no name");
      officer.press("I have read it").sees("You have marked the concern as read");
      officer.follow("Confirm the priority");
      officer.choose("harm", "4").type("words", "Judged on what is known");
      officer.press("Confirm this priority").sees("The priority is confirmed");
      officer.follow("Add a note").type("text", "A note of " + mark);
      officer.press("Save the note").sees("Only staff see it", "A note of " + mark);
      officer.follow("Record what was done").choose("kind", "TOLD_POLICE");
      officer.type("text", "Reference of the call").press("Record");
      officer.sees("What was done is recorded", "Reference of the call");
      officer.keepBoth("concern");

      partner.open(concern);
      assertThat(partner.text("main")).doesNotContain(mark);

      officer.follow("Hand to a partner");
      officer.at("select[name=partner]").pick("Lanternshire Police");
      officer.choose("need", "POLICE_ACTION").choose("speed", "AFTER_ACCEPTANCE");
      officer.choose("police", "NOT_ASKED");
      officer.press("Show what they will see").doesNotSee(mark);
      officer.press("Send the notice").sees("The partner has the notice");
      String reference = officer.text("h1 bdi");

      partner.open("/concerns").follow(reference).sees("Police action").doesNotSee(mark);
      partner.press("Accept").sees("Before you open this concern").doesNotSee(mark);
      find(partner, mark);
      partner.sees(mark);
    }
  }

  /** Finds a concern by a word of it, and says that one knows nobody in it. */
  static void find(Walk officer, String word) {
    officer.open("/concerns/find").type("q", word).press("Find");
    officer.at("main table a").first().click();
    officer.check();
    if (officer.at("input[name=answer]").count() > 0) {
      officer.doesNotSee(word).choose("answer", "NO").press("Continue");
    }
    officer.sees(word);
  }

  private static void find(Walk worker, String expected, String word) {
    worker.open("/concerns/find").type("q", word).press("Find").sees(expected);
  }
}
