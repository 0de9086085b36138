package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The whole journey of a case, words found in it, and somebody else who carries it on. */
class CaseloadJourney {
  private static String file(Walk worker, String summary) {
    worker.open("/cases/new").type("summary", summary).press("Open a case");
    String file = worker.path().replaceAll("[?].*", "");
    worker.open(file + "/change");
    worker.at("select[name=owner]").pick("Cass Caseworker");
    worker.press("Save");
    return file;
  }

  /** The search of the page itself, not the one in the head of every page. */
  static Walk find(Walk worker, String typed) {
    worker.type("q", typed);
    worker.at("main .lode-find button[type=submit]").first().click();
    return worker.check();
  }

  @Test
  void wordsAreFoundInACaseAndOverCasesAndSilenceIsShown() {
    String word = Walk.fresh("lavender");
    try (Walk worker = Walk.asWorker("Cass Caseworker")) {
      String file = file(worker, "Invented, to be found");
      worker.open(file + "/chronology/new").choose("kind", "VISIT");
      worker.at("[name='on.year']").fill("2025");
      worker.type("words", "Behind the " + word + " shop").press("Save");
      worker.open(file + "/timeline").sees("Silence", "days without a contact", "Cass Caseworker");
      worker.keepBoth("whole-journey");
      find(worker, word.toUpperCase(Locale.ROOT)).sees("1 entry", word);
      find(worker, "nothing" + word).sees("Nothing fits");
      find(worker.open("/cases"), "shop " + word).sees("1 case found");
      worker.waiting("nothing heard for too long");
    }
    try (Walk stranger = Walk.asWorker("Hana Harbour")) {
      find(stranger.open("/cases"), word).sees("No case found");
    }
  }

  @Test
  void aManagerHandsACaseOverAndSupervisesAndAWorkerNamesADeputy() {
    try (Walk worker = Walk.asWorker("Cass Caseworker");
        Walk manager = Walk.asWorker("Moira Manager")) {
      file(worker, "Invented, to be handed over");
      manager.open("/cases").follow("Who carries how much").sees("Cass Caseworker");
      manager.keepBoth("caseloads");
      manager.press("Cass Caseworker").press("Hand over").sees("Tick at least one case");
      manager.at("input[name=cases]").first().check();
      manager.at("select[name=to]").pick("Flora Responder");
      manager.press("Hand over").sees("1 case was handed over.");
      manager.keepBoth("hand-over");
      manager.follow("Supervision").press("Save").sees("Write down what you talked about");
      manager.type("words", "A hard month").type("agreed", "Two cases fewer").press("Save");
      manager.sees("A hard month", "Two cases fewer");
      worker.open("/cases").follow("Standing in and supervision").press("Save");
      worker.sees("Choose who stands in for you");
      worker.at("select[name=deputy]").pick("Flora Responder");
      for (String part : new String[] {"day", "month", "year"}) {
        worker
            .at("[name='until." + part + "']")
            .fill(worker.at("[name='from." + part + "']").value());
      }
      worker.press("Save").sees("Flora Responder stands in for you").keepBoth("standing-in");
      worker.press("End it").doesNotSee("stands in for you from");
      worker.follow("What was agreed with me in supervision").sees("A hard month");
      worker.type("answer", "Thank you").press("Add it").sees("Thank you");
      assertThat(worker.faults()).isEmpty();
    }
  }
}
