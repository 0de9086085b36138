package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Somebody comes back with the receipt, and staff talk with them. */
class MailboxJourney {
  @Test
  void readsAnAnswerWritesBackAndSaysThatTheyAreNoLongerSafe() {
    String mark = Walk.fresh("barn");
    Told told = Told.by(Stage.platform().url(), "Invented: they live in the " + mark);
    try (Walk officer = Walk.asWorker("Tess Triage");
        Walk reporter = Walk.anybody()) {
      officer.open("/concerns").keepBoth("inbox");
      TriageJourney.find(officer, mark);
      officer.follow("Write to the reporter").type("text", "Please go and take pictures of it");
      officer.press("Send").sees("Does this ask the reporter to find out more?");
      officer.type("text", "Thank you. Are you safe right now?");
      officer.press(
          officer.at("button").having("Send it as it is").count() > 0
              ? "Send it as it is"
              : "Send");
      officer.sees("The message waits for the reporter");

      reporter.open("/mailbox").type("code", "AAAA-AAAA-AAAA-AAAA-AAAA").press("Open");
      reporter.sees("We do not know this receipt");
      reporter.type("code", told.receipt()).press("Open").arrived("/mailbox/messages");
      reporter.sees("Are you safe right now?").keepBoth("mailbox");
      reporter.type("text", "Yes, I am at home " + mark).press("Send");
      reporter.sees("We have your message", "I am at home " + mark);
      reporter.follow("I am no longer safe").arrived("/mailbox/unsafe");
      reporter.sees("999", "55", "When we will read this").keepBoth("no-longer-safe");
      reporter.type("text", "He knows").press("Tell the people on duty");
      reporter.arrived("/mailbox/alerted").sees("999", "do not wait for an answer here");
      assertThat(reporter.text("h1"))
          .as("by the hour: whoever is there was told, or that nobody is there")
          .matches("The people on duty have been told|Nobody at .+ is on duty now\\.");

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

  @Test
  void theReporterGetsACopyOfThePictureThatTheOfficerSendsAndNobodyElseDoes() throws IOException {
    String mark = Walk.fresh("pier");
    Told told = Told.by(Stage.platform().url(), "Invented: they wait at the " + mark);
    Told other = Told.by(Stage.platform().url(), "Invented: something else");
    Path picture = FilesJourney.file("Map for " + mark + ".jpg", FilesJourney.jpegWithAPlace());
    Path notes = FilesJourney.file("notes.txt", "Ours".getBytes(StandardCharsets.UTF_8));
    try (Walk officer = Walk.asWorker("Tess Triage");
        Walk reporter = Walk.anybody();
        Walk stranger = Walk.anybody()) {
      TriageJourney.find(officer, mark);
      officer.follow("Write to the reporter").sees("The original never goes out");
      officer.type("text", "This shows where our door is");
      officer.at("input[name=files]").attach(picture, notes);
      officer.press("Send").sees("There is a problem", "There is no safe copy of attachment 2");
      assertThat(officer.at("input[name=give]").isChecked()).isTrue();
      officer.keepBoth("message-with-files").press("Send");
      officer.sees("The message waits for the reporter", "File 1 that went out with it");
      officer.keepBoth("concern-with-file-sent");

      reporter.open("/mailbox").type("code", told.receipt()).press("Open");
      reporter.sees("This shows where our door is", "Others may find it there");
      reporter.doesNotSee("Map for").keepBoth("mailbox-with-file");
      Part link = reporter.at("main a").having("Download picture 1");
      String address = link.said("href");
      Answer copy = reporter.take(link);
      assertThat(copy.fileName()).startsWith("copy-").doesNotContain(mark);
      assertThat(ImageIO.read(new ByteArrayInputStream(copy.body())).getWidth()).isEqualTo(640);
      assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
          .contains(FilesJourney.PLACE);
      assertThat(new String(copy.body(), StandardCharsets.ISO_8859_1))
          .doesNotContain(FilesJourney.PLACE);

      stranger.open(address).arrived("/mailbox").type("code", other.receipt()).press("Open");
      stranger.arrived("/mailbox/messages").open(address).doesNotSee("Download picture");
      assertThat(stranger.fetch(Stage.platform().url() + address).status()).isEqualTo(404);

      officer
          .click("main a", "File 1 that went out with it")
          .follow("It may show abuse of a child");
      officer.press("Lock it").sees("is locked");
      assertThat(reporter.fetch(Stage.platform().url() + address).status()).isEqualTo(410);
      reporter.open(address).sees("You cannot open this file any more", "There is a problem");
      reporter.keepBoth("mailbox-file-shut");
    }
  }
}
