package org.lodestar.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/** Fills every field of a meeting that takes words, with words that can be looked for. */
final class MeetingWords {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private MeetingWords() {}

  /**
   * Calls a meeting about the one person of a case, and holds it.
   *
   * @param canary makes a word of its own for a field
   */
  static void write(Walk caller, String file, UnaryOperator<String> canary) {
    caller.open(file + "/meetings/new").choose("kind", "MULTI_AGENCY").choose("urgent", "false");
    date(caller, "on", TODAY);
    caller.type("at", "23:30").type("place", canary.apply("room"));
    caller.type("purpose", canary.apply("purpose")).choose("basis", "SAFEGUARDING");
    caller.at("select[name=chair]").pick("Cass Caseworker, Lanternshire Council Community Safety");
    caller.press("Call the meeting").sees("Invite organisations");
    String meeting = caller.path().replaceAll("/invite.*", "");
    caller.open(meeting + "/items/new").type("title", canary.apply("item"));
    caller.type("notes", canary.apply("itemnotes")).press("Save");
    caller.open(meeting + "/begin").press("Begin the meeting").sees("Draft");
    minute(caller, canary);
    agree(caller, canary);
    caller.open(meeting + "/minutes").press("Send the minutes round").sees("Sent round");
    link(caller, "Ask for a correction").type("words", canary.apply("correction"));
    caller.press("Ask for it");
    link(caller, "Answer the correction").choose("answer", "NOT_TAKEN");
    caller.type("words", canary.apply("correctionanswer")).press("Save").sees("Not taken");
  }

  private static void minute(Walk caller, UnaryOperator<String> canary) {
    link(caller, "Write the minutes").type("words", canary.apply("minutedraft"));
    caller.press("Keep as a draft");
    link(caller, "Write the minutes").type("words", canary.apply("minutes")).press("Save");
    link(caller, "Record a decision").type("what", canary.apply("decision"));
    caller.type("who", canary.apply("decider")).type("why", canary.apply("decidedwhy"));
    caller.type("dissent", canary.apply("dissent")).press("Save");
  }

  private static void agree(Walk caller, UnaryOperator<String> canary) {
    link(caller, "Agree an action").type("what", canary.apply("action"));
    caller.at("select[name=organisation]").pick("Lanternshire Council Community Safety");
    caller.type("who", canary.apply("actor"));
    date(caller, "due", TODAY.plusDays(3));
    caller.press("Save");
    link(caller, "Say how it went").choose("event", "FINISH");
    caller.type("outcome", canary.apply("outcome")).press("Save");
  }

  private static Walk link(Walk caller, String words) {
    caller.at("main a").having(words).first().click();
    return caller.check();
  }

  private static void date(Walk caller, String field, LocalDate day) {
    caller.type(field + ".day", String.valueOf(day.getDayOfMonth()));
    caller.type(field + ".month", String.valueOf(day.getMonthValue()));
    caller.type(field + ".year", String.valueOf(day.getYear()));
  }
}
