package org.lodestar.journeys;

import org.junit.jupiter.api.Test;

/** How long records are kept, what holds them, and how they go. */
class RetentionJourney {
  @Test
  void setsARuleLooksThroughRecordsAndLetsTwoPeopleAgree() {
    try (Walk officer = Walk.asWorker("Dora Dataprotection");
        Walk manager = Walk.asWorker("Moira Manager")) {
      officer.open("/retention").sees("How long records are kept", "To be confirmed");
      officer.keepBoth("retention-rules").follow("Cases of adults");
      officer.type("months", "many").press("Set the rule");
      officer.sees("There is a problem", "Enter a number of months from 0 to 1199");
      officer.type("months", "100").type("mostPercent", "1");
      officer.type("source", "Invented schedule of 2026, line 4").choose("confirmed", "YES");
      officer.press("Set the rule").sees("8 years and 4 months");
      officer.follow("Cases of adults").sees("Version 1, set by Dora Dataprotection");
      officer.sees("Shipped with the platform").keepBoth("retention-rule");
      manager.open("/retention/rules/CONCERN").doesNotSee("Set the rule");

      officer.open("/retention/disposals").sees("What is gone").keepBoth("retention-disposals");
      officer.press("Look through all records").sees("Stopped: too many at once", "Under a hold");
      officer.doesNotSee("Cases that you may see").keepBoth("retention-stopped");
      String disposal = officer.path();
      manager.open(disposal).sees("has to say why so many are right", "Cases that you may see");
      manager.doesNotSee("I agree that these records go").keepBoth("retention-look");
      officer.press("Say why and go on").sees("There is a problem", "Write why");
      officer.type("reason", "Nine years are over").press("Say why and go on");
      officer.press("I agree that these records go").sees("Somebody else has to agree, too");
      officer.doesNotSee("I agree that these records go").keepBoth("retention-agreed-once");
      manager
          .work("waits for your approval")
          .open(disposal)
          .press("I agree that these records go")
          .sees("Announced");
      manager.sees("Records go from").doesNotSee("Carry it out now");
      manager.keepBoth("retention-announced");
      keeps(manager, disposal);
      manager.open(disposal).follow("Call it off").type("reason", "A look for a test");
      manager.press("Call the disposal off").sees("Called off: A look for a test");
      officer.open("/retention/disposals");
    }
  }

  /** A case that is listed to go says so, and a hold on it is placed there. */
  private static void keeps(Walk manager, String disposal) {
    int place = manager.at("h3").texts().indexOf("Would go");
    String file =
        manager.at("h3 + ul").nth(place).at("a").first().said("href").replace("/holds", "");
    manager.open(file).sees("Listed to go on").keepBoth("retention-goes");
    manager.open(file + "/holds").sees("Nothing holds this case");
  }

  @Test
  void aHoldBeatsARequestAndAfterErasureNothingOpensAndNothingIsFound() {
    String mark = Walk.fresh("erased");
    String told = Walk.fresh("padlock");
    Told.by(Stage.platform().url(), told);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk officer = Walk.asWorker("Dora Dataprotection")) {
      String file = CaseJourney.open(manager, told);
      manager.open(file);
      String person = CaseJourney.add(manager, "Ada " + mark);
      manager.open(person).sees(mark);
      manager.open(file + "/close").choose("reason", "HANDED_TO_ANOTHER_SERVICE");
      manager.type("words", "Another service goes on").press("Close the case");
      search(manager, mark).sees("Ada " + mark);
      hold(manager, file, mark);
      manager.open(person + "/erasure").sees("A legal hold keeps this person's record");
      lift(manager, file);
      manager.open(person + "/erasure").keepBoth("retention-erasure");
      manager.press("Propose the erasure").sees("Erasure of one person on request");
      String disposal = manager.path();
      manager.press("I agree that these records go").sees("Somebody else has to agree, too");
      officer.open(disposal).press("I agree that these records go").sees("Announced");
      officer.doesNotSee(mark).press("Carry it out now").sees("Done");
      officer.keepBoth("retention-done").follow("Certificate of disposal");
      officer.sees("A person, erased on request", "Moira Manager and Dora Dataprotection");
      officer.doesNotSee(mark, person).keepBoth("retention-certificate");
      manager.show(person);
      manager.sees("Page not found").doesNotSee(mark);
      manager.open(file).doesNotSee(mark);
      search(manager, mark).doesNotSee("Ada " + mark);
    }
  }

  private static Walk search(Walk manager, String words) {
    manager.open("/cases").type("q", words);
    manager.at("main .lode-find button").click();
    return manager.check();
  }

  private static void hold(Walk manager, String file, String mark) {
    manager.open(file + "/holds").sees("Nothing holds this case");
    manager.press("Place the hold").sees("There is a problem", "Write why it is to be kept");
    manager.labelled("Ada " + mark + " only").check();
    manager.type("reason", "An invented court wants it").keepBoth("retention-hold-ask");
    manager.press("Place the hold").sees("Holds", "An invented court wants it");
    manager.keepBoth("retention-held");
    manager.open(file).unfold("Records and settings").sees("A legal hold keeps it");
  }

  private static void lift(Walk manager, String file) {
    manager.open(file + "/holds");
    manager.at("a[href$='/lift']").click();
    manager.check().press("Lift the hold").sees("There is a problem", "Write why");
    manager.type("reason", "The court is done").keepBoth("retention-lift");
    manager.press("Lift the hold").sees("Lifted", "The court is done");
  }
}
