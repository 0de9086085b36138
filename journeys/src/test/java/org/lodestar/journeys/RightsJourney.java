package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody asks about their own data: access to a copy, a suspect's letter, restriction. */
class RightsJourney {
  private static final String OFFICER = "Dora Dataprotection";
  private static final String GATHERER = "Cass Caseworker";
  private static final String READER = "Moira Manager";

  private static String file(String person) {
    return person.replaceAll("/people/.*", "");
  }

  private static String reference(Walk worker, String file) {
    worker.open(file);
    Matcher found = Pattern.compile("K-[0-9A-Z]{4}-[0-9A-Z]{2}").matcher(worker.text("h1"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static String person(Walk worker, String name) {
    worker.open("/cases/new").type("summary", "One person at a place of work");
    worker.press("Open a case");
    return CaseJourney.add(worker, name);
  }

  private static void note(Walk worker, String file, String person, String words) {
    worker.open(file + "/chronology/new").choose("kind", "NOTE");
    worker.pick("person", person.replaceAll(".*/", ""));
    worker.type("words", words).press("Save").sees(words);
  }

  /** Written down by the officer and with the case team; the address of the request. */
  private static String asked(Walk officer, String right, String who) {
    officer.open("/data-requests/new").press("Save").sees("There is a problem");
    officer.choose("right", right).type("who", who).type("wish", "All that you have on me");
    officer.type("reply", "By hand, at the desk").pick("proof", "DOCUMENT_SEEN");
    officer.keepBoth("rights-log").press("Save").sees("To be handed to the case team");
    String request = officer.path();
    officer.keepBoth("rights-request").follow("Ask the case team");
    for (String field : new String[] {"gatherer", "reader"}) {
      String label = field.equals("gatherer") ? GATHERER : READER;
      String value =
          officer.at("select[name=" + field + "] option").having(label).first().said("value");
      officer.pick(field, value);
    }
    officer.keepBoth("rights-ask").press("Save").sees("With the case team");
    return request;
  }

  private static String answerOf(Walk worker, String reference, String work) {
    worker.work(work + reference);
    return worker.path();
  }

  private static String referenceOf(Walk officer, String request) {
    officer.open(request);
    Matcher found = Pattern.compile("D-[0-9A-Z]{4}-[0-9A-Z]{2}").matcher(officer.text("h1"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static void find(Walk gatherer, String answer, String file, String name) {
    gatherer.type("search", file).press("Look").keepBoth("rights-look").follow(file);
    gatherer.sees("Who of case " + file + " asks?");
    gatherer.at("main li").having(name).at("button").click();
    gatherer.check().arrived(answer);
  }

  @Test
  void accessLeadsToACopyWithoutWhatTellsOfOthers() {
    String mark = Walk.fresh("Oana");
    String other = Walk.fresh("Bogdan");
    try (Walk officer = Walk.asWorker(OFFICER);
        Walk gatherer = Walk.asWorker(GATHERER);
        Walk reader = Walk.asWorker(READER)) {
      String person = person(gatherer, mark);
      gatherer.open(file(person));
      CaseJourney.add(gatherer, other);
      note(gatherer, file(person), person, other + " took her papers, and Petra Plain saw it");
      String file = reference(gatherer, file(person));
      reader.open(file(person)).choose("knows", "false").press("Continue");
      String request = asked(officer, "ACCESS", mark);
      String reference = referenceOf(officer, request);
      String answer = answerOf(gatherer, reference, "Look and answer: data request ");
      find(gatherer, answer, file, mark);
      gatherer.sees(mark).keepBoth("rights-found").press("Gather a copy");
      gatherer.sees("Passages about other people", "Known in the case", other);
      String kept = gatherer.labelled("What happens to \"Petra Plain\"").said("name");
      gatherer.pick(kept, "IN_THEIR_WORK").type("besides", "papers");
      gatherer.keepBoth("rights-bundle").press("Save what you decided");
      gatherer.open(answer).follow("Write the answer").choose("answer", "GATHERED");
      gatherer.keepBoth("rights-answer").press("Save").sees("To be read by the second");
      officer.open(request).sees("With the case team").doesNotSee("A copy of their data");
      reader.work("Read the answer: data request " + reference);
      reader.sees("A copy has been gathered").follow("Read the copy passage by passage");
      reader.sees("This is what the person would get").keepBoth("rights-read");
      reader.open(answer).press("I agree");
      officer.open(request).sees("A copy of their data").press("Agree that it goes out");
      officer.sees("The case team gives the person the copy").doesNotSee(other, file);
      officer.keepBoth("rights-released");
      gives(gatherer, answer, reference);
      officer.open(request).sees("Answered");
    }
  }

  private static void gives(Walk gatherer, String answer, String reference) {
    gatherer.open(answer).press("Make the encrypted file").sees("Password of the file");
    gatherer.keepBoth("rights-password");
    assertThat(gatherer.text("#password")).matches("(\\w{4}-){4}\\w{4}");
    byte[] zip = gatherer.fetch(gatherer.address(answer + "/file")).body();
    assertThat(new String(zip, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    gatherer.open(answer + "/given").press("Save").sees("There is a problem");
    gatherer
        .choose("to", "BY_HAND")
        .keepBoth("rights-given")
        .press("Save")
        .sees(reference, "Given");
  }

  @Test
  void whoAsksToBeDeletedIsDeletedAndThenAnswered() {
    String mark = Walk.fresh("Ilinca");
    try (Walk officer = Walk.asWorker(OFFICER);
        Walk gatherer = Walk.asWorker(GATHERER);
        Walk reader = Walk.asWorker(READER)) {
      String person = person(gatherer, mark);
      String file = reference(gatherer, file(person));
      reader.open(file(person)).choose("knows", "false").press("Continue");
      String request = asked(officer, "ERASURE", mark);
      String answer =
          answerOf(gatherer, referenceOf(officer, request), "Look and answer: data request ");
      find(gatherer, answer, file, mark);
      gatherer.keepBoth("rights-erasure").follow("See whether they can be deleted " + mark);
      gatherer.sees("Something about this person is still going on");
      gatherer.open(file(person) + "/close").choose("reason", "HANDED_TO_ANOTHER_SERVICE");
      gatherer.type("words", "Another service goes on");
      gatherer
          .press("Close the case")
          .open(answer)
          .follow("See whether they can be deleted " + mark);
      gatherer.press("Propose the erasure").sees("The erasure is proposed");
      deleted(reader, officer);
      gatherer.open(answer).sees("their data have been deleted since").doesNotSee(file);
      gatherer.keepBoth("rights-deleted").follow("Write the answer");
      gatherer.choose("answer", "DONE").press("Save").sees("To be read by the second");
      reader.open(answer).press("I agree");
      officer.open(request).press("Agree that it goes out");
      officer.follow("Print the letter").doesNotSee(file);
    }
  }

  /** The newest disposal is agreed to by both and carried out. */
  private static void deleted(Walk reader, Walk officer) {
    reader.open("/retention/disposals");
    String disposal = reader.at("main a[href*='/retention/disposals/']").first().said("href");
    reader.open(disposal).sees("Erasure of one person on request");
    reader.press("I agree that these records go").sees("Somebody else has to agree, too");
    officer.open(disposal).press("I agree that these records go").press("Carry it out now");
    officer.sees("Done");
  }

  @Test
  void aSuspectGetsTheLetterThatEverybodyGets() {
    String mark = Walk.fresh("Vlad");
    try (Walk officer = Walk.asWorker(OFFICER);
        Walk gatherer = Walk.asWorker(GATHERER);
        Walk reader = Walk.asWorker(READER)) {
      String person = person(gatherer, mark);
      gatherer.open(person + "/change");
      gatherer.at("input[name=roles][value=POTENTIAL_VICTIM]").uncheck();
      gatherer.choose("roles", "SUSPECT").press("Save");
      String file = reference(gatherer, file(person));
      reader.open(file(person)).choose("knows", "false").press("Continue");
      String request = asked(officer, "ACCESS", mark);
      String reference = referenceOf(officer, request);
      String answer = answerOf(gatherer, reference, "Look and answer: data request ");
      find(gatherer, answer, file, mark);
      gatherer.sees("Suspect only: neither confirm nor deny").doesNotSee("Gather a copy");
      gatherer.keepBoth("rights-suspect").follow("Write the answer");
      gatherer.choose("answer", "GATHERED").press("Save").sees("as a suspect");
      gatherer.choose("answer", "NEITHER_CONFIRM_NOR_DENY");
      gatherer.type("reasons", "An enquiry runs").press("Save");
      reader.open(answer).sees("An enquiry runs").press("I agree");
      officer.open(request).sees("The letter that neither confirms nor denies");
      officer.doesNotSee("uspect", file, "An enquiry runs").press("Agree that it goes out");
      officer.follow("Print the letter").sees("neither confirm nor deny").doesNotSee(mark);
      officer.keepBoth("rights-letter");
      officer.open(request).follow("Write down that they have it").choose("way", "BY_HAND");
      officer.press("Save").sees("Answered").open("/data-requests?show=OVER").sees(reference);
      officer.open("/data-requests").keepBoth("rights-list");
    }
  }

  @Test
  void restrictionShutsSharingAndIsShownOnTheCase() {
    String mark = Walk.fresh("Irina");
    try (Walk worker = Walk.asWorker(GATHERER)) {
      String person = person(worker, mark);
      worker.open(person + "/data-rights").keepBoth("rights-person");
      worker.follow("Restrict the use of their data").press("Restrict the use of their data");
      worker.sees("There is a problem", "Write why").type("reason", "She says it is not true");
      worker.keepBoth("rights-limit").press("Restrict the use of their data").sees("Holds now");
      worker.open(file(person)).sees("Use of data restricted").keepBoth("rights-case");
      worker.open(person + "/shares/new").type("outside", "Iva Invented, solicitor");
      worker.choose("purpose", "SUPPORT").type("why", "They have a room");
      worker.choose("basis", "PREVENT_CRIME").type("withoutConsent", "A reason");
      worker.press("See what the receiver would get");
      worker.sees("There is a problem", "The use of this person's data is restricted");
      worker.keepBoth("rights-shut");
      worker.open(person + "/data-rights").follow("Lift the restriction");
      worker.type("reason", "Settled; she was told by hand today").press("Lift the restriction");
      worker.sees("Lifted").follow("Record what they say");
      worker.pick("part", "IDENTITY").type("quote", mark).type("words", "I am called Irina Maria");
      worker.keepBoth("rights-statement").press("Save").sees("I am called Irina Maria");
      worker.open(file(person)).sees("I am called Irina Maria");
      worker.noTag("Use of data restricted").keepBoth("rights-case-statement");
    }
  }
}
