package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a case asks and warns of, by the kind of exploitation; and a child who goes missing. */
class KindsJourney {
  private static String file(Walk worker) {
    worker.open("/cases/new").type("summary", "Invented, by kind").press("Open a case");
    return worker.path().replaceAll("[?].*", "");
  }

  private static String person(Walk worker, String file, String name, String age) {
    worker.open(file + "/people/new").type("names[0].name", name);
    worker.choose("ageStatus", age).choose("ageBasis", "OWN_WORD").choose("gender", "FEMALE");
    worker.press("Save").sees(name);
    return worker.path().replaceAll("[?].*", "");
  }

  private static void episode(Walk worker, String person, String type, String flag) {
    worker.open(person + "/episodes/new").choose("types", type).choose("flags", flag);
    worker.choose("began.known", "NOT_KNOWN").choose("ended.known", "NOT_KNOWN");
    worker.choose("stillGoing", "NO").choose("whereabouts", "UK").press("Save");
  }

  private static void piece(Walk worker, String person, String kind, String year, String... more) {
    worker.open(person + "/happened/new").choose("kind", kind);
    worker.choose("began.known", "YEAR");
    worker.at("[name='began.year.year']").fill(year);
    worker.choose("ended.known", "NOT_KNOWN");
    for (int i = 0; i < more.length; i += 2) {
      worker.type(more[i], more[i + 1]);
    }
    worker.press("Save").sees("What was done to them, in order");
  }

  private static void openPrompts(Walk worker) {
    for (Part summary : worker.at("#main details summary, main details summary").all()) {
      summary.click();
    }
  }

  @Test
  void theWayIsDrawnAndEveryKindSaysWhatToThinkOf() {
    try (Walk worker = Walk.asWorker("Cass Caseworker")) {
      String file = file(worker);
      String person = person(worker, file, "Rosa Winterhill", "ADULT");
      worker.open(person + "/happened").sees("No stage is written down yet");
      worker.follow("Add a piece").press("Save").sees("Choose what kind of piece it is");
      episode(worker, person, "DOM_SERVITUDE", "FORCED_MARRIAGE");
      piece(worker, person, "PUT_TO_WORK", "2025", "place", "A house in Tidewell");
      piece(worker, person, "OFFERED", "2022", "place", "Home town", "who", "A cousin");
      piece(worker, person, "MOVED", "2023", "place", "Home town", "ledTo", "A house in Tidewell");
      piece(worker, person, "THREATENED", "2024", "words", "They said they would tell her father");
      worker.open(person + "/happened");
      String order = worker.at("ol.lode-timeline").text();
      assertThat(order.indexOf("Offered")).isLessThan(order.indexOf("Moved"));
      assertThat(order.indexOf("Moved")).isLessThan(order.indexOf("Threatened"));
      assertThat(worker.at("svg.lode-sketch circle").count()).isEqualTo(3);
      openPrompts(worker);
      worker.sees(
          "Do not speak with the family",
          "Who holds the passport",
          "while somebody of the household");
      worker.keepBoth("what-was-done");
    }
  }

  @Test
  void aRelativesNumberIsShutWhereForcedMarriageIsRecorded() {
    try (Walk worker = Walk.asWorker("Cass Caseworker")) {
      String person = person(worker, file(worker), "Iris Winterhill", "ADULT");
      worker.open(person + "/contacts/new").choose("channel", "PHONE_CALL");
      worker.type("value", "07700 900456").choose("whose", "RELATIVES");
      worker.choose("notExploiters", "YES").choose("safe", "NO").press("Save");
      assertThat(worker.source()).contains("07700 900456");
      episode(worker, person, "DOM_SERVITUDE", "FORCED_MARRIAGE");
      worker.open(person + "/contacts").doesNotSee("07700 900456");
      worker.sees("Family is never contacted", "Forced Marriage Unit");
      worker.keepBoth("family-is-shut");
    }
  }

  @Test
  void aChildIsMissingAndTheHoursRunUntilTheTalkAfterwards() {
    try (Walk worker = Walk.asWorker("Cass Caseworker")) {
      String person = person(worker, file(worker), "Pip Winterhill", "UNDER_18");
      worker.open(person).follow("Plan for going missing").sees("Nothing is written yet");
      worker.follow("Write it").press("Save").sees("Say whether the child came alone");
      worker.choose("alone", "YES").type("description", "Green coat").press("Save");
      worker.sees("A safe first night", "Green coat");
      worker.follow("The child is missing").sees("Ring the police first");
      worker.type("words", "Last seen at the bus stop").press("Record as missing");
      worker.sees("Missing now", "Ring the police", "Strategy discussion");
      worker.type("reference", "42/INVENTED/26").press("Save").sees("42/INVENTED/26");
      worker.waiting("Look at once").open(person + "/missing");
      worker.at("button").having("Tick off").first().click();
      worker.check().sees("Done");
      worker.keepBoth("missing");
      worker.open(person + "/missing").follow("The child is found").press("Save");
      worker.sees("Return home interview").doesNotSee("Missing now");
      isArrested(worker, person);
    }
  }

  /** With what others gave them to carry. */
  private static void isArrested(Walk worker, String person) {
    worker.open(person + "/custody").follow("Write what they are suspected of");
    worker.press("Save").sees("or that nobody has said yet");
    worker.type("words", "Carrying drugs for others").choose("act.known", "AGED_ABOUT");
    worker.at("[name='act.age']").fill("15");
    worker.press("Save").sees("The conditions for somebody who was under 18");
    worker.follow("Write who was asked or who came").choose("kind", "YOUTH_JUSTICE");
    worker.type("name", "Ada Adult").type("reason", "").press("Save").sees("Ada Adult");
    worker.follow("Write what you found").choose("stage", "BEFORE_CHARGE");
    worker.type("answer", "A debt since the spring").press("Save");
    worker.sees("Say whether somebody has gone through the conditions").choose("looked", "true");
    worker.press("Save").keepBoth("custody");
    worker.open(person + "/custody/note").sees("A debt since the spring").keepBoth("custody-note");
    worker.open(person.replace("/people/", "/pathway/")).sees("Get an appropriate adult");
  }

  @Test
  void aNarrowNoteIsThereOnlyForWhoWorksWithThePerson() {
    try (Walk worker = Walk.asWorker("Cass Caseworker");
        Walk manager = Walk.asWorker("Moira Manager")) {
      String file = file(worker);
      worker.open(file + "/change").press("Save");
      String person = person(worker, file, "Lena Winterhill", "ADULT");
      episode(worker, person, "SEX_TAKEN_HELD", "ONLINE");
      String words = Walk.fresh("kept narrow");
      worker.open(file + "/chronology/new").choose("kind", "NOTE").type("words", words);
      assertThat(worker.at("[name=narrow]").isChecked()).isTrue();
      worker.press("Save").sees(words, "For few");
      manager.open(file).choose("knows", "false").press("Continue");
      manager.open(file).doesNotSee(words);
      manager.open(file + "/chronology/new").choose("kind", "NOTE").type("words", "Mine");
      manager.at("[name=narrow]").check();
      manager.press("Save").sees("Narrow notes of this case are for few");
      manager.open(file + "/narrow").keepBoth("narrow-notes");
    }
  }

  @Test
  void itIsDecidedForAManWhoseHomeWasTakenOverAndASecondPersonAgrees() {
    try (Walk worker = Walk.asWorker("Cass Caseworker");
        Walk manager = Walk.asWorker("Moira Manager")) {
      String file = file(worker);
      String person = person(worker, file, "Billy Winterhill", "ADULT");
      String pathway = person.replace("/people/", "/pathway/");
      worker.open(pathway + "/situation").choose("homeTakenOver", "YES").press("Save");
      decides(worker, pathway, "grounds", "GROUNDS");
      decides(worker, pathway, "capacity", "LACKS_CAPACITY");
      worker.sees("You can keep it half written");
      worker.press("Ask the second person to agree").sees("There is a problem");
      worker.keepBoth("best-interests");
      weighs(worker);
      worker.pick("askedOf", "Moira Manager").press("Ask the second person to agree");
      worker.sees("Make their home safe", "Ask about their health", "Find an advocate");
      manager.waiting("agree, or not");
      manager.open(pathway + "/best-interests");
      if (manager.path().contains("/declaration")) {
        manager.choose("knows", "false").press("Continue").open(pathway + "/best-interests");
      }
      manager.press("I have read it and agree").sees("Decided for them: not to refer");
      manager.keepBoth("best-interests-decided");
      manager.open(pathway + "/best-interests?about=HOSPITAL").sees("They decide themselves");
      worker.open(person + "/consents/new").keepBoth("no-to-the-police");
      worker.open(person + "/bed").sees("Nobody has a bed").keepBoth("bed");
      worker
          .open(pathway)
          .sees("Find an advocate", "Send the notification", "Make their home safe");
      worker.doesNotSee("has said no to a referral");
      worker.open(person + "/consents").sees("Decided for them, not asked");
      worker.open(pathway + "/best-interests/print").sees("Best-interests statement");
    }
  }

  private static void decides(Walk worker, String pathway, String kind, String outcome) {
    worker.open(pathway + "/decisions/" + kind).choose("outcome", outcome);
    worker.type("evidence", "Invented: what was asked and said");
    if (kind.equals("capacity")) {
      worker.choose("about", "REFERRAL");
    }
    worker.type("reasoning", "Invented reasons").press("Save");
  }

  private static void weighs(Walk worker) {
    for (String part :
        List.of(
            "support",
            "shown",
            "cause",
            "regain",
            "wishes",
            "consulted",
            "whyNow",
            "options",
            "reasons")) {
      worker.type(part, "Invented: " + part);
    }
    worker.type("decider", "Sandy Safeguarding, safeguarding lead").choose("weigh", "NO");
    worker.choose("asTheyWish", "NOT_KNOWN");
    worker.pick("enquiry", "UNAVAILABLE").type("enquiryWords", "Asked the council on Monday");
    for (String kind : List.of("assessment", "imcaDuty", "imcaPower")) {
      worker.pick(kind, "NONE_DUE").type(kind + "Words", "Nothing of that goes on");
    }
    worker.tickAll("input[name=considered]").choose("outcome", "DO_NOT_REFER");
  }
}
