package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Data that went astray, who looked, who has access, and many colleagues at once. */
class TrustJourney {
  @Test
  void whatWentAstrayIsToldInAMinuteAndDecidedOnOnePage() {
    try (Walk worker = Walk.asWorker("Cass Caseworker");
        Walk manager = Walk.asWorker("Moira Manager");
        Walk officer = Walk.asWorker("Dora Dataprotection")) {
      worker.open("/work").follow("Something went to the wrong person, or got lost");
      worker.sees("ring them or whoever looks after them first").check().keepBoth("breach-new");
      worker
          .press("Tell it")
          .sees("There is a problem", "Choose whether somebody could be in danger");
      worker.choose("danger", "YES").type("what", "An invented address went to the wrong man");
      worker.press("Tell it").sees("It is written down", "Dora Dataprotection");
      worker.check().keepBoth("breach-told");

      String warn = "Warn whoever could be in danger";
      manager.waiting(warn).click("main a", warn);
      manager.sees("nobody has written down that they know").check().keepBoth("breach-warning");
      manager.press("Write it down").sees("There is a problem", "Say what was done or tried");
      manager.choose("came", "WARNED").type("warned", "Her advocate rang her at the safe number");
      manager.press("Write it down").sees("There is a problem", "Choose how they were warned");
      manager.choose("way", "SPOKEN").type("speaker", "Her advocate").type("language", "English");
      manager.choose("helped", "NOT_NEEDED");
      manager.type("understood", "She said that she goes to her sister before night");
      manager.choose("tonight", "MOVES").type("tonightHow", "Her sister has room in another town");
      manager.type("movesAt", "23:30");
      ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/London"));
      SupportJourney.day(manager, "warnedOn", now.toLocalDate());
      manager.type("warnedAt", now.format(DateTimeFormatter.ofPattern("HH:mm")));
      manager.press("Write it down").sees("Somebody looks again", "advocate rang").check();

      // Others tell of breaches, too.
      Matcher told =
          Pattern.compile("B-[A-Z0-9]{4}-[A-Z0-9]{2}").matcher(manager.at("main").text());
      assertThat(told.find()).isTrue();
      String decide = "Decide about breach " + told.group();
      officer.waiting(decide).click("main a", decide);
      officer.sees("Tell the regulator by", "advocate rang").doesNotRead("See to that first");
      officer.check().keepBoth("breach");
      officer.choose("risk", "UNLIKELY").type("why", "Invented").press("Save");
      officer.sees("There is a problem", "this is a risk").choose("risk", "HIGH").press("Save");
      officer.doesNotSee("There is a problem").open("/data-requests");
      officer.sees("Data that went where they should not", "The risk is high").check();
    }
  }

  @Test
  void aManagerAnswersForEachAccountAndSomebodyIsToldWhoLooked() {
    try (Walk manager = Walk.asWorker("Mina Childmanager")) {
      manager.open("/people/review").sees("Somebody else answers for it");
      manager.check().keepBoth("access-review");
      manager.pick("lines[0].answer", "KEEPS").press("Save").sees("looked at");
      manager.open("/cases/new").type("summary", "One person at a place of work");
      manager.press("Open a case");
      String person = CaseJourney.add(manager, "Mara");
      manager.open(person + "/data-rights").follow("Who looked at the record");
      manager.sees("never in this list, whether they looked or not").check().keepBoth("who-looked");
    }
  }

  @Test
  void manyColleaguesAreShownBeforeAnythingHappens() {
    String name = Walk.fresh("new");
    try (Walk administrator = Walk.asWorker("Orla Organiser")) {
      administrator.open("/people").follow("Add many people from a list").check();
      administrator.type(
          "text", "name,email,roles\n" + name + " Fell," + name + ",Trainer\nBo Fell,=1,Boss");
      administrator.press("See what it would do").sees("What is wrong", "is not an email address");
      administrator.check().keepBoth("people-list-wrong");
      administrator.type(
          "text", "name,email,roles\n" + name + " Fell," + name + "@example.org,Trainer");
      administrator.press("See what it would do").sees("1 person is new.", "Not on the list");
      administrator.check().keepBoth("people-list");
    }
  }

  @Test
  void whatIsOpenInTheFirstHourStandsOnOnePage() {
    try (Walk administrator = Walk.asWorker("Pia Platform")) {
      administrator.open("/settings/steps").sees("Where reports go", "An email that arrived");
      administrator.check().keepBoth("steps");
      administrator.open("/settings/servers").sees("Servers inside your network").check();
      administrator.open("/mail").press("Send a test to your own mailbox");
      administrator.sees("It leaves within some minutes").check();
    }
  }
}
