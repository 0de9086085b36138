package org.lodestar.journeys;

import org.junit.jupiter.api.Test;

/** Somebody comes back with the receipt, and staff talk with them. */
class MailboxJourney {
  @Test
  void readsAnAnswerWritesBackAndSaysThatTheyAreNoLongerSafe() {
    String mark = Walk.fresh("barn");
    Told told = Told.by(Stage.platform().url(), "Invented: they live in the " + mark);
    try (Walk officer = Walk.asWorker("Tess Triage");
        Walk reporter = Walk.onPhone()) {
      officer.open("/concerns").keepBoth("inbox");
      TriageJourney.find(officer, mark);
      officer.follow("Write to the reporter").type("text", "Please go and take pictures of it");
      officer.press("Send").sees("Does this ask the reporter to find out more?");
      officer.type("text", "Thank you. Are you safe right now?");
      officer.press(
          officer.page().getByText("Send it as it is").count() > 0 ? "Send it as it is" : "Send");
      officer.sees("The message waits for the reporter");

      reporter.open("/mailbox").type("code", "AAAA-AAAA-AAAA-AAAA-AAAA").press("Open");
      reporter.sees("We do not know this receipt");
      reporter.type("code", told.receipt()).press("Open").arrived("/mailbox/messages");
      reporter.sees("Are you safe right now?").keepBoth("mailbox");
      reporter.type("text", "Yes, I am at home " + mark).press("Send");
      reporter.sees("We have your message", "I am at home " + mark);
      reporter.follow("I am no longer safe").arrived("/mailbox/unsafe");
      reporter.sees("999", "55", "Monday to Friday, 8am to 8pm").keepBoth("no-longer-safe");
      reporter.type("text", "He knows").press("Tell the people on duty");
      reporter.arrived("/mailbox/alerted").sees("999", "The people on duty have been told");

      officer.open("/concerns").sees("they are no longer safe");
      TriageJourney.find(officer, mark);
      officer.sees("The reporter says that they are no longer safe", "He knows");
      officer.follow("I act on this").type("text", "Calling the police now");
      officer.press("I act on this").sees("You have taken on the alarm");

      reporter.open("/mailbox/messages").press("Close").arrived("/mailbox");
      reporter.open("/mailbox/messages").arrived("/mailbox").doesNotSee(mark);
    }
    try (Walk duty = Walk.asWorker("Dev Dutyman")) {
      duty.keepBoth("work");
    }
  }
}
