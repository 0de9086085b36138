package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody worked and was paid, and what may be owed: a range, with what it rests on. */
class WageJourney {
  @Test
  void reckonsWhatMayBeOwedAndKeepsEveryVersion() {
    String mark = Walk.fresh("quay");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      String file = CaseJourney.open(manager, mark);
      manager.open(file);
      String person = CaseJourney.add(manager, "Lia " + mark);
      manager.open(person).follow("Open pay and hours").sees("No times of work yet");
      spell(manager, person);
      manager.sees("May be owed, at the rates of the time", "£").keepBoth("pay");
      manager.sees("Dates are not known exactly", "to be confirmed", "Version 1");
      changes(manager, person);
      signs(manager, person);
      manager
          .open(person + "/pay/print")
          .sees("Reckoned on")
          .doesNotSee(mark)
          .keepBoth("pay-print");
      String table = manager.fetch(manager.address(person + "/pay/reckoning.csv")).text();
      assertThat(table).contains("owed least").doesNotContain(mark);
      manager.open(person + "/pay?version=1").sees("This is version 1");
    }
  }

  private static void spell(Walk manager, String person) {
    manager.follow("Add a time of work").press("Save");
    manager.sees("There is a problem", "Enter the hours on a working day").keepBoth("pay-form");
    manager.choose("began.known", "MONTH").type("began.month.month", "5");
    manager.type("began.month.year", "2025").choose("ended.known", "MONTH");
    manager.type("ended.month.month", "9").type("ended.month.year", "2025");
    manager.type("hoursLeast", "12").type("hoursMost", "10").type("daysLeast", "6");
    manager.type("payLeast", "80").type("about", "A yard, washing vehicles").press("Save");
    manager.sees("The most is less than the least");
    assertThat(manager.value("about")).contains("washing");
    manager.type("hoursLeast", "10").type("hoursMost", "12").choose("livedThere", "YES");
    manager.type("rent.least", "40").choose("rent.way", "BEFORE_PAY").press("Keep as a draft");
    manager.open(person + "/pay/spells/new").sees("This is your draft");
    assertThat(manager.value("rent.least")).isEqualTo("40");
    manager.press("Save").arrived(person + "/pay");
  }

  private static void changes(Walk manager, String person) {
    manager.at("main a[href*='/pay/spells/']").first().click();
    manager.check().type("payLeast", "100").press("Save").arrived(person + "/pay");
    manager.sees("Version 2", "£100.00");
  }

  private static void signs(Walk manager, String person) {
    manager.follow("Record signs of forced labour").choose("signs", "WITHHOLDING_OF_WAGES");
    manager.choose("signs", "DEBT_BONDAGE").type("note", "A book with sums").press("Save");
    manager.arrived(person + "/pay").sees("They are held by a debt", "A book with sums");
  }
}
