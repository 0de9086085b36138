package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Something of a case is given out, read within its bounds, and ended. */
class SharingJourney {
  private static final String GIVER = "Flora Responder";
  private static final String MANAGER = "Moira Manager";
  private static final String RECEIVER = "Hana Harbour";
  private static final String TEAM = "Harbour Light";

  /** A case of one adult; the address of the person. */
  private static String person(Walk giver, String name) {
    giver.open("/cases/new").type("summary", "One person at a place of work");
    giver.press("Open a case");
    return CaseJourney.add(giver, name);
  }

  private static void agrees(Walk giver, String person) {
    giver.open(person + "/consents/new").choose("method", "IN_PERSON");
    giver.choose("interpreter", "NOT_NEEDED").choose("inPrivate", "true");
    giver.choose("companionPresent", "false");
    giver.tickAll("input[name=explained]");
    giver.choose("understandingChecked", "true").choose("noticeVersion", "en");
    giver.choose("nrm", "GIVEN").choose("sharing", "GIVEN").press("Save");
    giver.sees("Sharing what is in the file with partners who help");
  }

  private static String log(String person) {
    return person.replaceAll("/people/.*", "/liaison");
  }

  private static void fill(Walk giver, String basis) {
    giver.choose("purpose", "SUPPORT").type("why", "They have a room");
    giver.choose("basis", basis);
  }

  private static void byConsent(Walk giver) {
    fill(giver, "CONSENT");
    giver.pick("consent", "SHARING_WITH_PARTNERS");
    giver.type("agreed", "Name and age, with the charity, today");
  }

  private static void team(Walk giver) {
    giver.at("select[name=receiver]").pick(TEAM);
  }

  private static String received(Walk giver) {
    return giver.path().replaceAll("[?#].*", "").replace("/shares/", "/shared/");
  }

  @Test
  void isPreviewedOfferedAcceptedReadAndEndsWithTheConsent() {
    String name = Walk.fresh("Ilinca");
    try (Walk giver = Walk.asWorker(GIVER);
        Walk receiver = Walk.asWorker(RECEIVER)) {
      String person = person(giver, name);
      agrees(giver, person);
      giver.open(person + "/shares/new").press("See what the receiver would get");
      giver.sees("There is a problem");
      team(giver);
      byConsent(giver);
      giver.keepBoth("share-propose").press("Keep as a draft").sees("Sharing: who was told what");
      giver.open(person + "/shares/new").sees("This is your draft");
      giver.press("See what the receiver would get");
      giver.sees("Nothing has been sent", name).keepBoth("share-preview");
      String share = received(giver);
      giver.press("Offer it to " + TEAM).sees("Waiting to be accepted");
      receiver.open("/shared").keepBoth("shared-with-us");
      receiver.open(share).sees("An adult").doesNotSee(name, "They have a room");
      receiver.keepBoth("share-notice").press("Accept it").press("Read it");
      receiver.sees("Do you know this person outside your work?", name).choose("knows", "false");
      receiver.press("Continue").sees(name, "18 or over").keepBoth("share-content");
      giver.open(person + "/consents/SHARING_WITH_PARTNERS/withdraw");
      giver.sees("This stops at once", RECEIVER).keepBoth("consent-withdraw");
      giver.press("Record that it is taken back").sees("Taken back");
      receiver.reload();
      receiver.check().sees("The person took consent back").doesNotSee(name);
      receiver.keepBoth("share-ended");
      receiver.waiting("is over. The person took consent back");
      receiver.open(share).press("I have read this and stopped using it");
      receiver.sees("You have written down that you stopped using it");
      giver.open(log(person)).sees("The person took their consent back", RECEIVER);
      giver.sees("The receiver has read that it ended");
      giver.keepBoth("liaison-log").follow("Print version").sees("Printed by");
    }
  }

  @Test
  void whatADutyGaveForAChildIsTakenUpInACaseOfTheirOwnAndGoesOn() {
    String name = Walk.fresh("Mihaela");
    String child = Walk.fresh("Matei");
    try (Walk giver = Walk.asWorker(GIVER);
        Walk receiver = Walk.asWorker(RECEIVER)) {
      String person = person(giver, name);
      giver.open(person + "/shares/new");
      team(giver);
      fill(giver, "CHILD_ENQUIRY");
      giver.press("See what the receiver would get");
      giver.sees("Say which child the enquiry is to protect").type("enquiryName", child);
      giver.press("See what the receiver would get").sees("To protect:", child);
      giver.keepBoth("share-for-a-child");
      String share = received(giver);
      giver.press("Offer it to " + TEAM).sees("Waiting to be accepted");
      receiver.open(share).sees("to protect a child").doesNotSee(name, child);
      receiver.press("Accept it").follow("Open a case of your own from this");
      receiver.sees("Do you know this person outside your work?", child).choose("knows", "false");
      receiver.press("Continue").sees(child, name);
      receiver.open(share).follow("Open a case of your own from this");
      receiver.press("Open the case").sees("Choose on which ground you keep it");
      receiver.choose("basis", "CHILD_ENQUIRY").type("why", "Our own enquiry");
      receiver.keepBoth("share-carry").press("Open the case");
      receiver.sees("Taken up from others", name, child).keepBoth("share-carried");
      String own = receiver.path();
      giver.open(share.replace("/shared/", "/shares/") + "/end");
      giver.choose("how", "REVOKE").choose("reason", "NO_LONGER_NEEDED").press("End it now");
      receiver.open(share).sees("The purpose has ended", "What you took up there");
      receiver.keepBoth("share-ended-carried").open(own).sees(name, child);
    }
  }

  @Test
  void urgentIsOpenAtOnceAndLookedAtAgain() {
    String name = Walk.fresh("Radu");
    try (Walk giver = Walk.asWorker(GIVER);
        Walk receiver = Walk.asWorker(RECEIVER);
        Walk manager = Walk.asWorker(MANAGER)) {
      String person = person(giver, name);
      String pathway = person.replace("/people/", "/pathway/");
      giver.open(pathway + "/situation").choose("immediateDanger", "YES");
      giver.choose("destitute", "YES").choose("childrenInHousehold", "YES").press("Save");
      giver.open(person + "/contacts/new").choose("channel", "PHONE_CALL");
      giver.type("value", "07700 900183").choose("safe", "NO");
      giver.type("whyNot", "He holds his telephone").press("Save");
      giver.open(person + "/shares/new");
      team(giver);
      fill(giver, "VITAL_INTERESTS");
      giver.choose("urgent", "true").type("tell", "He sleeps in the van tonight");
      giver.keepBoth("share-propose-urgent").press("See what the receiver would get");
      giver.press("Open it at once").sees("Urgent: open now");
      String share = received(giver);
      receiver.waiting("urgent share, open now");
      giver.sees("has opened this yet").keepBoth("share-unopened");
      receiver.open(share).sees("This share is urgent").press("Read it");
      receiver.choose("knows", "false").press("Continue").sees(name, "Ring 999 first");
      receiver.sees("He sleeps in the van tonight", "Do not use: 07700 900183");
      receiver.keepBoth("share-urgent-content").open(share);
      receiver.press("Accept it now, and say later what you do");
      receiver.follow("Open a case of your own from this");
      receiver.choose("basis", "VITAL_INTERESTS").type("why", "We have a bed");
      receiver.press("Open the case").sees("Danger now", "Do not contact", "Call 999");
      receiver.sees("Find a safe place to stay", name).keepBoth("share-urgent-carried");
      String given = share.replace("/shared/", "/shares/");
      saysWhatTheyDo(giver, receiver, person, share);
      isPutRight(giver, receiver, given, share);
      manager.open(given).choose("knows", "false").press("Continue");
      manager.open(given).sees("Look at it again").type("words", "It was right");
      manager.keepBoth("share-review").press("I have looked at it again");
      manager.sees("Looked at again", "It was right");
      giver.open(given).follow("End this share").doesNotSee("Nobody has read it");
    }
  }

  private static void saysWhatTheyDo(Walk giver, Walk receiver, String person, String share) {
    String file = person.replaceAll("/people/.*", "");
    giver.open(file).sees("no answer yet. Ring them. You keep the person");
    giver.keepBoth("share-not-answered");
    receiver.open(share).follow("Say what you do").press("Tell them").sees("Choose what is done");
    receiver.choose("does", "GO_AND_SEE").type("number", "020 7946 0999");
    receiver.type("ringBy", inAnHour()).keepBoth("share-answer").press("Tell them");
    receiver.sees("Go and see, without taking over");
    giver.open(file).sees("020 7946 0999", "You keep the person until somebody takes over");
    giver.keepBoth("share-answered");
  }

  private static String inAnHour() {
    LocalTime then = LocalTime.now(ZoneId.of("Europe/London")).plusHours(1);
    return "%02d:%02d".formatted(then.getHour(), then.getMinute());
  }

  private static void isPutRight(Walk giver, Walk receiver, String given, String share) {
    giver.open(given).press("Prepare a newer version").sees("Say what holds no more");
    giver.type("changed", "He was moved at one").press("Prepare a newer version");
    giver.keepBoth("share-newer").press("Send it now, in place of the older one");
    giver.sees("has read the newer version yet");
    receiver.open(share).sees("What you read or printed before holds no more");
    receiver.keepBoth("share-outdated").press("Read it").sees("What has changed");
    receiver.sees("He was moved at one").keepBoth("share-changed");
  }

  @Test
  void goesOutsideAsASealedDocument() {
    String name = Walk.fresh("Sorin");
    try (Walk giver = Walk.asWorker(GIVER)) {
      String person = person(giver, name);
      agrees(giver, person);
      giver.open(person + "/shares/new").type("outside", "Iva Invented, solicitor");
      byConsent(giver);
      giver.press("See what the receiver would get");
      giver.press("Offer it to Iva Invented, solicitor").press("Make a sealed document");
      giver.sees("This is shown once").keepBoth("share-pass-phrase");
      assertThat(giver.text("#pass-phrase")).matches("[2-9a-z]{4}(-[2-9a-z]{4}){3}");
      Answer taken = giver.take("Take the sealed document");
      assertThat(taken.fileName()).matches("S-[0-9A-Z]{4}-[0-9A-Z]{2}\\.pdf");
      giver.follow("Back").follow("Write down that it arrived").press("Save");
      giver.sees("Arrived on", "Arrival confirmed");
    }
  }

  @Test
  void policeAskForNotesAndAManagerAnswers() {
    String name = Walk.fresh("Doina");
    try (Walk giver = Walk.asWorker(GIVER);
        Walk manager = Walk.asWorker(MANAGER)) {
      String person = person(giver, name);
      giver.open(person + "/requests/new").press("Save").sees("There is a problem");
      giver.choose("askerKind", "POLICE").type("asker", "PC Invented, Lanternshire Police");
      giver.type("necessity", "To compare accounts").type("scope", "All notes");
      giver.choose("power", "POLICE_REQUEST_NO_ORDER").press("Save");
      giver.sees("A manager who did not write this down answers it");
      String request = giver.path();
      manager.open(request).choose("knows", "false").press("Continue");
      manager.open(request).choose("state", "REFUSED").press("Answer");
      manager.sees("Give the reasons").type("answer", "No order, and she does not agree");
      manager.keepBoth("notes-request").press("Answer").sees("No order, and she does not agree");
      giver.open(person + "/told").choose("way", "PHONE").type("whom", "Hollis Housing");
      giver.type("what", "That a room is needed").type("why", "To find one");
      giver.choose("basis", "CARE_ENQUIRY").press("Save").sees("By telephone", "Refused");
    }
  }

  @Test
  void agreementsAreKeptAndWithoutOneNothingGoes() {
    String title = Walk.fresh("Agreement ");
    try (Walk manager = Walk.asWorker(MANAGER);
        Walk giver = Walk.asWorker(GIVER)) {
      manager.open("/sharing-agreements").keepBoth("sharing-agreements");
      manager.follow("Add an agreement").press("Save").sees("There is a problem");
      manager.type("name", title);
      for (String body :
          java.util.List.of(
              "Lanternshire Council Community Safety", "Lanternshire Fire and Rescue")) {
        manager.labelled(body).check();
      }
      manager.choose("purposes", "SAFEGUARDING").press("Save").sees(title, "not confirmed it");
      String person = person(giver, Walk.fresh("Nadia"));
      giver.open(person + "/shares/new");
      giver
          .at("select[name=receiver]")
          .pick("Lanternshire Fire and Rescue (nobody there can open a share: ring them)");
      fill(giver, "VITAL_INTERESTS");
      giver.press("See what the receiver would get");
      giver.sees("There is no sharing agreement in date");
    }
  }
}
