package org.lodestar.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Advisers agree, are paid, say something, stop something; what changed is answered. */
class AdviserJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private static String agreed(Walk lead, String alias) {
    lead.open("/advisers").sees("There are no names here", "Owed").keepBoth("advisers");
    lead.follow("Take an adviser in").press("Save");
    lead.sees("Choose the organisation that looks after the contact").type("alias", alias);
    lead.pick("body", lead.at("select[name=body] option").nth(1).said("value"));
    lead.press("Save").sees(alias, "Nothing agreed yet");
    String adviser = lead.path();
    lead.follow("Offer payment for a piece of work").type("work", "Reading").press("Save");
    lead.sees("No agreement holds today").open(adviser).follow("Record an agreement");
    lead.press("Save").sees("Say what kinds of work they want to do", "Say what support they get");
    lead.type("kinds", "Reads drafts before they are printed")
        .type("support", "A worker they know");
    SupportJourney.day(lead, "askAgain", TODAY.plusDays(90));
    SupportJourney.day(lead, "expires", TODAY.plusDays(365));
    lead.keepBoth("adviser-agreement").press("Save").sees("Agrees until");
    return adviser;
  }

  private static void paid(Walk lead, String adviser, String work) {
    lead.open(adviser).follow("Offer payment for a piece of work").type("work", work);
    lead.choose("how", "MONEY").press("Save").sees("Say how many pounds", "Say by when");
    lead.type("pounds", "40");
    SupportJourney.day(lead, "due", TODAY.minusDays(1));
    lead.press("Save").sees(work, "£40", "Late").open("/advisers").sees(work);
    lead.open(adviser).follow(work);
    SupportJourney.day(lead, "paidOn", TODAY);
    lead.press("Save").sees("Paid on").keepBoth("adviser");
    lead.open("/advisers").doesNotSee(work);
    lead.fits(adviser);
  }

  @Test
  void anAdviserIsHeardIsPaidAndCanStop() {
    String alias = Walk.fresh("Robin ");
    String title = Walk.plain("Poster for bus stops with ");
    String product;
    String adviser;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      adviser = agreed(lead, alias);
      paid(lead, adviser, Walk.plain("Reading the poster "));
      lead.open("/advisers").follow("Add what they work on").press("Save");
      lead.sees("Choose what sort of thing it is").type("title", title);
      lead.choose("kind", "CAMPAIGN").press("Save").sees(title, "In work");
      product = lead.path();
      lead.follow("Record what an adviser said");
      lead.pick("adviser", alias);
      lead.choose("how", "CALL").type("said", "The picture of a chained hand frightens people");
      lead.choose("agreed", "false").press("Save").sees("Agree the words with the adviser first");
      lead.keepBoth("adviser-input").choose("agreed", "true").press("Save");
      lead.sees("The picture of a chained hand frightens people", "No answer yet");
      lead.press("Mark as cleared").sees("Cleared").press("Close it");
      lead.sees("Say first what changed").open(product).follow("Record a stop");
      lead.pick("adviser", alias);
      lead.press("Record a stop").sees("Stopped by an adviser", "No reason given; none is needed.");
      lead.doesNotSee("Mark as cleared").keepBoth("advised-stopped");
      lead.fits(product);
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open("/advisers").sees("Stopped by an adviser").doesNotSee("Take an adviser in");
      board.open(product).sees("Stopped by an adviser").doesNotSee("Record a stop");
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(product).at("a[href*='/stops/']:not([href$='/new'])").first().click();
      lead.check();
      lead.press("Record that the stop is withdrawn").sees("Say who withdraws it");
      lead.choose("theirs", "true").type("words", "The new picture is good");
      lead.press("Record that the stop is withdrawn").sees("In work", "Withdrawn on");
      lead.at("a[href*='/inputs/']:not([href$='/new'])").first().click();
      lead.check()
          .choose("outcome", "CHANGED")
          .choose("toBoard", "true")
          .choose("toPublic", "false");
      lead.press("Save").sees("Say what changed");
      lead.type("words", "The poster shows people talking").press("Save");
      lead.sees("Something changed", "The poster shows people talking", "The board");
      lead.press("Mark as cleared").press("Close it").sees("Closed").keepBoth("advised");
      lead.open(adviser).follow("They end the agreement").press("They end the agreement");
      lead.sees("They ended the agreement");
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/work").doesNotSee("href=\"/advisers\"");
      manager.show("/advisers").sees("You cannot");
    }
  }

  @Test
  void itWorksOnAPhoneWithoutScript() {
    try (Walk lead = Walk.anybody().signedInAs("Stella Strategy")) {
      lead.open("/advisers").follow("Take an adviser in").press("Save").sees("There is a problem");
    }
  }
}
