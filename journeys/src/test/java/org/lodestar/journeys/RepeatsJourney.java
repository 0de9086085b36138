package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Reporter;

/** What belongs together, what is foreign, and what was promised to the reporter. */
class RepeatsJourney {
  private static final String RECORD = "Record it and tell them";

  @Test
  void seesWhyTwoMayBeTheSameLinksThemTakesItBackAndReadsTheChain() {
    String mark = Walk.fresh("kiln");
    String phone = "07700 9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    Told.by(Stage.platform().url(), "Invented: call " + phone + " and a van comes");
    Told.by(Stage.platform().url(), "Invented: a girl gave me " + phone + " at the " + mark);
    try (Walk officer = Walk.asWorker("Tess Triage")) {
      TriageJourney.find(officer, mark);
      String concern = officer.path().replaceAll("[?].*", "");
      officer.comes(concern, "May be about the same");
      officer.sees("Both have: a phone number").keepBoth("repeats");
      button(officer, "It is the same").sees("The concerns are linked", "Linked by Tess Triage");
      button(officer, "Undo").sees("The link is taken away", "It is the same");
      officer.at(".lode-repeats input[name=words]").first().fill("Same van " + mark);
      button(officer, "It is the same").sees("Same van " + mark);
      officer.follow("All linked concerns as a timeline").sees("2 concerns").keepBoth("chain");
      officer.open(concern);
      button(officer, "Undo");
      button(officer, "Not the same").sees("You will not be asked about these two again");
      officer.open(concern).doesNotSee("Both have:");
    }
  }

  @Test
  void tellsThoseWhoLookAfterARestrictedPersonAndNeitherReporterNorSearcher() {
    String mark = Walk.fresh("weir");
    String phone = "07700 9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    Told.by(Stage.platform().url(), "Invented: somebody lives at the " + mark);
    try (Walk officer = Walk.asWorker("Tess Triage");
        Walk manager = Walk.asWorker("Moira Manager")) {
      String file = CaseJourney.open(manager, mark);
      manager.open(file);
      String person = CaseJourney.add(manager, "Invented " + mark);
      manager.open(person + "/contacts/new").choose("channel", "PHONE_CALL").type("value", phone);
      manager.choose("safe", "NOT_KNOWN").choose("notExploiters", "NO").choose("voicemail", "NO");
      manager.press("Save").open(file + "/restrict").press("Restrict to these colleagues");
      Told.by(Stage.platform().url(), "Invented: ring " + phone + " for work");
      officer.open("/concerns/find").type("q", phone).press("Find").doesNotSee(mark);
      manager.comes(file, "Somebody may have met Invented " + mark);
      manager.comes(file, "Tess Triage, ");
      manager.keepBoth("matches");
      manager
          .open("/work?kind=MESSAGE")
          .sees("somebody may have met or looked for a person")
          .open(file);
      seen(manager).sees("Seen by Moira Manager");
      seen(manager);
      assertThat(manager.at(".lode-matches button").count()).isZero();
      manager.open("/work?kind=MESSAGE").doesNotSee("somebody may have met");
    }
  }

  private static Walk seen(Walk manager) {
    manager.at(".lode-matches button").first().click();
    return manager.check();
  }

  private static Walk button(Walk walk, String words) {
    walk.at(".lode-repeats button").having(words).first().click();
    return walk.check();
  }

  @Test
  void answersInReadyWordsKeepsTheTranslationTickAndRecordsWhoTranslated() throws IOException {
    String mark = Walk.fresh("casa");
    report("Inventat: casa " + mark, Map.of("language", "ro"));
    try (Walk officer = Walk.asWorker("Tess Triage")) {
      TriageJourney.find(officer, mark);
      String concern = officer.path().replaceAll("[?].*", "");
      officer.sees("The report of", "Translation (the reporter writes in").keepBoth("foreign");
      officer.at("a").having("Record a translation").first().click();
      officer.check().press("Save").sees("Say who translated it");
      officer.type("translator", "Invented Interpreters").type("words", "In the house " + mark);
      officer.press("Save").sees("The translation is recorded", "Invented Interpreters");

      officer.open(concern + "/message").at("main summary").first().click();
      officer.follow("Are you safe");
      assertThat(officer.value("text")).startsWith("Sunteți în siguranță acum?");
      officer.sees("In English this says: Are you safe right now?", "they know, interprets");
      officer.at("#translate").check();
      officer.type("text", "Please go and take pictures of it").press("Send");
      officer.sees("Does this ask the reporter to find out more?");
      assertThat(officer.at("#translate").isChecked()).isTrue();
      officer.type("text", "Thank you. We have read it.").press("Send it as it is");
      officer.sees("The message waits for the reporter", "Message to the reporter");
    }
  }

  @Test
  void theManagerAloneTellsWhoReportedAndOnlyForOneOfTwoReasons() throws IOException {
    String mark = Walk.fresh("barge");
    report("Invented: on the " + mark, Map.of("sharing", "CONFIDENTIAL"));
    try (Walk officer = Walk.asWorker("Tess Triage");
        Walk manager = Walk.asWorker("Moira Manager")) {
      TriageJourney.find(officer, mark);
      assertThat(officer.text("main")).doesNotContain("Tell who reported");
      TriageJourney.find(manager, mark);
      manager.follow("Tell who reported, against their wish").sees("only two exceptions");
      manager.keepBoth("disclose").press(RECORD).sees("Choose one of the two reasons");
      manager.choose("reason", "COURT_ORDER").type("words", "Invented order " + mark);
      manager.press(RECORD).sees("It is recorded", "A court orders it", mark);
      officer.open(officer.path()).sees("A court orders it");
    }
  }

  private static void report(String seen, Map<String, String> other) throws IOException {
    try (Reporter reporter = new Reporter(Stage.platform().url())) {
      Map<String, Map<String, String>> answers = Reporter.anonymous(seen, seen);
      other.forEach((question, answer) -> answers.put(question, Map.of(question, answer)));
      if (other.containsValue("CONFIDENTIAL")) {
        answers.remove("language");
        answers.put("contact", Map.of("name", "Invented Reporter", "way", "NONE"));
        answers.put("language", Map.of("language", "en"));
      }
      reporter.write(answers);
      assertThat(reporter.send()).isTrue();
    }
  }
}
