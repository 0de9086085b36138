package org.lodestar.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Before an operation: places, interpreters and health cover are there, or nobody approves it. */
class ReceptionJourney {
  private static final LocalDate DAY = LocalDate.now(ZoneId.of("Europe/London")).plusDays(5);

  @Test
  void noOperationIsApprovedBeforeThePeopleItMayMeetCanBeReceived() {
    String name = Walk.fresh("Heron");
    String plan;
    try (Walk lead = Walk.asWorker(Stage.platform().url(), "Olly Operations")) {
      lead.open("/receptions").sees("Receiving people after an operation", "Blue Heron");
      lead.keepBoth("receptions").press("Plan a reception").press("Save");
      lead.sees("There is a problem", "Give a name").type("name", name);
      lead.type("place", "An invented yard").type("expected", "4").choose("children", "NO");
      SupportJourney.day(lead, "day", DAY);
      lead.type("languages", "Romanian").press("Save").sees(name, "What is missing");
      plan = lead.path();
      lead.press("Give it to a second person").sees("Waits for a second person");
    }
    try (Walk second = Walk.asWorker(Stage.platform().url(), "Ingram Inspector")) {
      second.open(plan).sees("A place to go", "An interpreter for Romanian", "Health cover");
      second.doesNotSee(">Approve<").keepBoth("reception-gaps").press("Send it back");
      second.sees("Draft");
    }
    try (Walk lead = Walk.asWorker(Stage.platform().url(), "Olly Operations")) {
      add(lead, plan, "PLACE", "A hall");
      lead.sees("There is a problem", "for how many people").type("people", "4").press("Save");
      add(lead, plan, "INTERPRETER", "In person");
      lead.type("language", "Romanian").press("Save");
      add(lead, plan, "HEALTH", "A nurse all day");
      add(lead, plan, "FIRST_RESPONDER", "Two from the council");
      lead.open(plan).sees("are there and confirmed").press("Give it to a second person");
    }
    try (Walk second = Walk.asWorker(Stage.platform().url(), "Ingram Inspector")) {
      second.open(plan).press("Approve").sees("Approved").keepBoth("reception-approved");
      second.open(plan + "/print").sees("Keep this paper safe", "A nurse all day");
    }
    try (Walk other = Walk.asWorker(Stage.platform().url(), "Nora Navigator")) {
      other.open("/receptions").doesNotSee(name);
    }
  }

  private static void add(Walk lead, String plan, String kind, String what) {
    lead.open(plan + "/provisions/new").choose("kind", kind).type("what", what);
    lead.at("[name=confirmed]").first().check();
    lead.press("Save");
  }
}
