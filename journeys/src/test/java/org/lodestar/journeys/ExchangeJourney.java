package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Cases leave in the form of a standard, and what it cannot say is told. */
class ExchangeJourney {
  @Test
  void exportsCasesWithAPasswordShownOnceAndLeavesOutWhoIsLeftOut() {
    String mark = Walk.fresh("lock");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      String file = CaseJourney.open(manager, mark);
      manager.open(file);
      String person = CaseJourney.add(manager, "Lia " + mark);
      CaseJourney.episode(manager, person);
      manager.open("/exports").sees("Exports of cases").follow("Make an export");
      manager.press("Make the export").sees("There is a problem", "Choose what the export is for");
      manager.choose("purpose", "RESEARCH").choose("who", "NAMED");
      manager.type("reason", "For the university").press("Make the export");
      manager.sees("A file for research or training holds no names").keepBoth("export-ask");
      assertThat(manager.value("reason")).isEqualTo("For the university");
      manager.choose("purpose", "OWN_SYSTEM").press("Make the export");
      manager.sees("Password of the file", "What the standard could not say");
      manager.doesNotSee(mark).keepBoth("export-made");
      String password = manager.text("#password");
      assertThat(password).matches("(\\w{4}-){4}\\w{4}");
      manager.sees("somebody else fetches the file", "Dora Dataprotection");
      fetches(password);
      leavesOut(manager, file, person);
    }
  }

  /** Whoever looks after data has the file and never its password. */
  private static void fetches(String password) {
    try (Walk officer = Walk.asWorker("Dora Dataprotection")) {
      officer.waiting("Names are to leave").click("main a", "Names are to leave");
      officer.sees("Who is not in it", "holds its password").doesNotSee(password);
      String file = officer.at("a[download]").said("href");
      byte[] zip = officer.fetch(officer.address(file)).body();
      assertThat(new String(zip, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }
  }

  private static void leavesOut(Walk manager, String file, String person) {
    manager.open(file).unfold("Records and settings").sees("In exports where a purpose allows it");
    manager.open(person + "/exports").keepBoth("export-left-out");
    manager.press("Leave out of every export").unfold("Records and settings");
    manager.sees("Left out of every export");
    manager.open("/exports/new").choose("purpose", "OWN_SYSTEM").choose("who", "NAMED");
    manager.type("reason", "Moving house").press("Make the export");
    manager.sees("left out of every export").doesNotSee(person);
    manager.open(person + "/exports").press("Take in again");
    manager.unfold("Records and settings").sees("In exports where a purpose allows it");
  }
}
