package org.lodestar.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What anybody asks under the laws on information, from the day it comes to the public list. */
class RequestsJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void anOfficerWritesARequestDownRefusesItRightlyAndPrintsThePack() {
    String wish = "Invented: how many worries about nail bars there were";
    try (Walk officer = Walk.asWorker("Dora Dataprotection")) {
      officer.open("/information-requests").sees("Information requests", "Open");
      officer.keepBoth("information-requests");
      officer.fits("/information-requests");
      officer.follow("Write down a request for information");
      officer.choose("law", "FOI").type("theirs", "FOI 9").type("wish", wish);
      SupportJourney.day(officer, "received", TODAY.minusYears(30));
      officer.choose("figures", "false").press("Save");
      officer.sees("There is a problem", "before 1 January 2005");
      SupportJourney.day(officer, "received", TODAY);
      officer.press("Save").sees(wish, "Write the answer");
      String here = officer.path();
      officer.keepBoth("information-request");
      officer.fits(here);
      officer
          .follow("Write the answer")
          .choose("answer", "NOT_HELD")
          .press("Continue")
          .press("Save");
      officer.sees("Read the letter and send it");
      officer.follow("Print the answer pack").sees("We do not hold the information");
      officer.keepBoth("information-pack");
      officer.open("/disclosure-log").sees("Questions that we answered").keepBoth("disclosure-log");
      officer.fits("/disclosure-log");
    }
  }
}
