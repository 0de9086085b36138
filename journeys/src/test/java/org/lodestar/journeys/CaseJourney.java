package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A first responder works from a concern to the pathway. */
class CaseJourney {
  /** Of the narrowest phone that is promised, in pixels. */
  private static final int ONE_SCREEN = Browser.PHONE.height;

  @Test
  void opensACaseFromAConcernAndFollowsThePathway() {
    String mark = Walk.fresh("mill");
    Told.by(Stage.platform().url(), "Invented: they never leave the " + mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk responder = Walk.asWorker("Flora Responder")) {
      String file = open(manager, mark);
      responder.open(file).sees("Do you know anybody in this case?");
      responder.choose("knows", "false").press("Continue").sees("Add the person this is about");
      String person = add(responder, "Mira Dovewell");
      episode(responder, person);
      sign(responder, person);
      consents(responder, person);
      grounds(responder, person);
      responder.open(file).sees("Mira Dovewell", "Do not contact: no safe way is written down");
      responder.sees("By the next working day", "Send the referral").keepBoth("case");
      responder.endsWithin(".lode-steps__item a", ONE_SCREEN);
      responder.open(pathway(person)).keepBoth("pathway");
      responder.endsWithin("main", 3 * ONE_SCREEN);
      responder.sees("Route", "By the next working day", "Send the referral");
      assertThat(responder.at(".lode-pathway > li").count()).isGreaterThan(2);
      responder.at(".lode-pathway .lode-actions a").first().click();
      responder.check();
      responder.open(pathway(person) + "/situation").choose("interpreterNeeded", "YES");
      responder.press("Save").arrived(pathway(person));
      responder.open(pathway(person) + "/print");
      responder.open("/cases").at("main form[method=post] input[name=q]").fill("Dovewell");
      responder.at("main form[method=post] input[name=q]").enter();
      responder.check().sees("Mira Dovewell");
    }
  }

  /** Opens a case from the concern with this word in it. */
  static String open(Walk manager, String word) {
    TriageJourney.find(manager, word);
    manager.follow("Confirm the priority").press("Confirm this priority");
    manager.follow("Open a case").type("summary", "One person at a place of work");
    manager.press("Open a case");
    return manager.path().replaceAll("[?].*", "").replaceAll("/declaration$", "");
  }

  static String add(Walk worker, String name) {
    worker.follow("Add a person").press("Save").sees("There is a problem");
    worker.type("names[0].name", name).choose("ageStatus", "ADULT").choose("ageBasis", "OWN_WORD");
    worker.choose("gender", "FEMALE").type("communication", "Breaks");
    worker.press("Save").sees(name);
    if (!worker.path().contains("/people/")) {
      worker.at("main a").having(name).first().click();
      worker.check();
    }
    return worker.path().replaceAll("[?].*", "");
  }

  static String pathway(String person) {
    return person.replace("/people/", "/pathway/");
  }

  static void episode(Walk worker, String person) {
    worker.open(person + "/episodes/new").choose("types", "LAB_FORCED_WORK");
    worker.choose("began.known", "NOT_KNOWN").choose("ended.known", "NOT_KNOWN");
    worker.choose("stillGoing", "YES").choose("whereabouts", "UK");
    worker.type("account", "Paid nothing for three months").press("Keep as a draft");
    worker.open(person + "/episodes/new").sees("This is your draft");
    assertThat(worker.value("account")).contains("three months");
    worker.press("Save").sees("Paid nothing for three months");
  }

  static void sign(Walk worker, String person) {
    worker.open(person + "/signs/new").type("observation", "No key to the room");
    worker.type("seenBy", "Housing officer").choose("seenOn.known", "NOT_KNOWN");
    worker.press("Save").sees("No key to the room");
  }

  static void consents(Walk worker, String person) {
    consents(worker, person, List.of("GIVEN", "GIVEN", "NOT_YET_ASKED", "GIVEN"));
  }

  /** Answers on referral, support, being named and helping the police. */
  static void consents(Walk worker, String person, List<String> answers) {
    worker.open(person + "/consents").follow("Record a conversation about consent");
    worker.choose("method", "IN_PERSON").choose("interpreter", "NOT_NEEDED");
    worker.choose("inPrivate", "true").choose("companionPresent", "false");
    worker.tickAll("input[name=explained]");
    worker.choose("understandingChecked", "true").choose("noticeVersion", "en");
    List<String> names = List.of("nrm", "support", "named", "police");
    for (int i = 0; i < names.size(); i++) {
      worker.choose(names.get(i), answers.get(i));
    }
    worker.press("Save").sees("Consents");
  }

  static void grounds(Walk worker, String person) {
    worker.open(pathway(person) + "/decisions/grounds").choose("outcome", "GROUNDS");
    worker.type("reasoning", "Several signs agree").press("Save");
    worker.unfold("Why this route").sees("reasonable grounds");
  }
}
