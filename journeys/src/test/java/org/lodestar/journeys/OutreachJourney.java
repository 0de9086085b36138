package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a plan of outreach through visits to the counted reach and the printed card. */
class OutreachJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final int A_PAGE = 100_000;

  private static String labelled(Walk walk, String select, String text) {
    return walk.at("select[name=" + select + "] option").having(text).first().said("value");
  }

  private static void site(Walk walk, String kind, String name, String street) {
    walk.follow("List a place").choose("kind", kind).type("name", name);
    walk.type("address", street).press("Save").sees(name);
  }

  private static String planned(Walk walk, String title) {
    walk.open("/outreach").sees("Drivers at lorry parks and the port", "People newly arrived");
    walk.keepBoth("outreach").follow("Add a plan").press("Save");
    walk.sees("There is a problem", "Enter a title", "Choose who it is for", "Say why we go there");
    walk.keepBoth("outreach-plan-form").type("title", title);
    walk.choose("audiences", "DRIVERS").type("why", "Drivers meet nobody whom they could ask.");
    walk.type("answers", "Emerging threat: shortage of drivers").press("Save");
    walk.sees(title, "Draft", "No place yet").doesNotSee("Log a visit", "Start the plan");
    String here = walk.path();
    site(walk, "LORRY_PARK", "Grey Heron Lorry Park", "1 Invented Road, Tidewell");
    site(walk, "PORT_GATE", "Tern Quay, gate 2", "Quay Street, Tidewell");
    walk.press("Start the plan").sees("Running", "Log a visit");
    return here;
  }

  private static void logged(Walk walk, String site, LocalDate day, String people) {
    walk.follow("Log a visit").sees("Write nothing about a person here", "Raise a concern");
    walk.pick("site", labelled(walk, "site", site)).type("team", "2");
    SupportJourney.day(walk, "day", day);
    walk.choose("counted", people.isEmpty() ? "false" : "true").type("people", people);
    walk.choose("languages", "ENGLISH").choose("languages", "POLISH").type("cards", "40");
    walk.press("Save");
  }

  @Test
  void aPlanIsMadeVisitsAreLoggedAndTheReachIsCounted() throws IOException {
    String title = Walk.fresh("Night round ");
    String here;
    try (Walk walk = Walk.asWorker("Charlie Champion")) {
      here = planned(walk, title);
      walk.follow("Log a visit").press("Save");
      walk.sees("Choose a place from the list", "Say whether somebody counted");
      walk.keepBoth("outreach-visit-form").open(here);
      logged(walk, "Grey Heron", TODAY.plusDays(1), "12");
      walk.sees("The day cannot be in the future");
      SupportJourney.day(walk, "day", TODAY);
      walk.press("Save").sees("12 people spoken to", "Cab cards: 40", "History", "Logged");
      walk.keepBoth("outreach-visit").open(here);
      logged(walk, "Grey Heron", TODAY, "");
      walk.sees("Not counted").open(here).keepBoth("outreach-plan");
      walk.follow("See whom it reached").sees("1 of 2 on the list");
      walk.sees("12 people spoken to, without 1 visit in which nobody counted", "By language");
      walk.keepBoth("outreach-reach");
      assertThat(file(walk)).contains("All,,2,12,1", "Language,Polish,2,,");
      walk.fits(here);
      walk.fits("/outreach");
      walk.fits("/outreach/reach");
      walk.fits("/outreach/visits");
    }
    onlyReads(here);
  }

  private static String file(Walk walk) throws IOException {
    return walk.take(walk.at("a").having("Take it out as a file (CSV)")).text();
  }

  private static void onlyReads(String here) {
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(here).sees("Running").doesNotSee("Log a visit", "End the plan", "List a place");
    }
  }

  @Test
  void aVisitIsCorrectedAndTakenBackAndThePlanEndsWithoutScript() {
    try (Walk walk = Walk.anybody().signedInAs("Charlie Champion")) {
      String title = Walk.fresh("Early round ");
      String here = planned(walk, title);
      logged(walk, "Tern Quay", TODAY, "5");
      walk.sees("5 people spoken to").follow("Correct this visit").type("people", "50");
      walk.press("Save").sees("Say why").type("reason", "A nought was left out").press("Save");
      walk.sees("50 people spoken to", "Corrected", "Before, it said: Tern Quay, gate 2");
      walk.keep("outreach-corrected").follow("Take this visit back");
      walk.type("reason", "It was another plan").press("Take this visit back");
      walk.sees("This visit does not count", "Taken back").doesNotSee("Correct this visit");
      walk.open(here).sees("No visits").follow("End the plan").press("End the plan");
      walk.sees("Say what came of it").type("note", "Nobody stops there on weekdays.");
      walk.press("End the plan").sees("Ended", "Nobody stops there on weekdays.");
      walk.open("/outreach/visits").sees("Taken back").keep("outreach-visits");
    }
  }

  @Test
  void theCardAndTheLeafletAreReadInManyLanguagesAndPrinted() {
    try (Walk walk = Walk.anybody()) {
      walk.open("/help").follow("Your rights at work").arrived("/safe-work");
      walk.sees("Safe work", "You do not have to pay to get a job", "08000 121 700", "999");
      walk.keepBoth("safe-work").follow("Card for drivers").arrived("/cab-card");
      walk.sees("Your papers stay with you.", "08000 121 700");
      walk.doesNotSee("We last checked these numbers");
      walk.keepBoth("cab-card");
      for (Map.Entry<String, String> each :
          Map.of("fa-AF", "rtl", "ps", "rtl", "uk", "ltr", "pl", "ltr", "ro", "ltr").entrySet()) {
        for (String path : new String[] {"/help", "/safe-work", "/cab-card"}) {
          walk.open(path + "?lang=" + each.getKey());
          Part html = walk.at("html");
          assertThat(html.said("lang")).isEqualTo(each.getKey());
          assertThat(html.said("dir")).isEqualTo(each.getValue());
          assertThat(walk.source().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(A_PAGE);
        }
        walk.keep("cab-card-" + each.getKey());
      }
      walk.open("/cab-card?lang=so").sees("These words are not in Somali yet");
      walk.fits("/cab-card?lang=ps");
      assertThat(walk.cookies()).isEmpty();
    }
  }
}
