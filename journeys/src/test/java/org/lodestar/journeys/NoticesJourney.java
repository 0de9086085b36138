package org.lodestar.journeys;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Reporter;

/** An officer reminds a reporter where that is safe, and chooses their own emails. */
class NoticesJourney {
  @Test
  void remindsByEmailOrPutsItOnTheListAndSaysSoWithTheConcern() throws IOException {
    String byEmail = Walk.fresh("mail");
    String byPhone = Walk.fresh("ring");
    told(byEmail, "EMAIL", Map.of("address", "sam@reporter.example", "remind", "true"));
    told(
        byPhone,
        "PHONE_CALL",
        Map.of("address", "07700 900555", "times", "after 6pm", "voicemail", "NO"));
    try (Walk officer = Walk.asWorker("Tess Triage")) {
      TriageJourney.find(officer, byEmail);
      officer.follow("Write to the reporter").sees("They asked for this");
      officer.type("text", "We have read what you wrote").choose("remind", "true");
      officer.keepBoth("message-reminder").press("Send");
      officer.sees("Reminders to the reporter", "Waits for a safe time");

      TriageJourney.find(officer, byPhone);
      officer.follow("Write to the reporter").type("text", "Thank you").choose("remind", "true");
      officer.press("Send").sees("An officer sees to it");
      officer.at("a[href*='/reminders/']").first().click();
      officer.check().sees("Remind them by telephone only", "after 6pm").keepBoth("reminder");
      officer.press("Save").sees("There is a problem", "Choose what became of it");
      officer.choose("outcome", "REMINDED").press("Save").sees("The reporter was reminded");

      officer.open("/settings").follow("Emails to you").sees("no email goes out");
      officer.at("input[value=OVERDUE]").uncheck();
      officer.keepBoth("emails").press("Save").sees("Saved");
    }
  }

  private static void told(String mark, String way, Map<String, String> reach) throws IOException {
    Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    Reporter.anonymous(mark, mark)
        .forEach(
            (step, given) -> {
              answers.put(step, given);
              if (step.equals("sharing")) {
                answers.put("sharing", Map.of("sharing", "CONFIDENTIAL"));
                answers.put("contact", Map.of("name", "Sam", "way", way));
                answers.put("reach", reach);
              }
            });
    try (Reporter reporter = new Reporter(Stage.platform().url())) {
      reporter.write(answers);
      if (!reporter.send()) {
        throw new IllegalStateException("The report was not taken");
      }
    }
  }
}
