package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A strategic lead runs a board; a board member reads along and agrees the minutes. */
class BoardJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Test
  void aMeetingGoesFromItsCallToItsAgreedMinutes() {
    String name = Walk.fresh("Board");
    String board;
    String first;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/bodies/new").type("name", name).choose("kind", "BOARD").press("Save");
      lead.follow("Members and meetings").sees("No meeting yet", "has no quorum");
      board = lead.path();
      terms(lead);
      member(lead, "Bo Boardmember", "", "CHAIR");
      member(lead, "", "Head of housing", "MEMBER");
      lead.sees("Head of housing", "2 voting members must be there").keepBoth("board");
      first = meeting(lead, TODAY.minusDays(20));
      hold(lead, "PRESENT");
      lead.sees("There is a quorum: 2 of 2");
      record(lead);
      lead.press("Draft the minutes").sees("Drafted from what was recorded");
      assertThat(lead.at("textarea").value())
          .contains("Decided: All depots are visited", "Action: Write to all depots");
      lead.keepBoth("board-minutes-write").press("Save").press("Propose the minutes to the board");
      lead.sees("Minutes proposed").doesNotSee("Agree the minutes");
      lead.open(board);
      meeting(lead, TODAY.minusDays(1));
      lead.sees("and what is open", "Open from earlier meetings", "Write to all depots");
      hold(lead, "PRESENT");
      lead.keepBoth("board-meeting").open(board).sees("Write to all depots");
    }
    try (Walk member = Walk.asWorker("Bo Boardmember")) {
      member.open(board).sees(name).doesNotSee("Plan a meeting");
      member.open(first).doesNotSee("Record a decision").follow("Agree the minutes");
      member.press("Agree the minutes").sees("Choose a later meeting");
      pick(member, "in", TODAY.minusDays(1).format(DAY));
      member.keepBoth("board-agree").press("Agree the minutes");
      member.sees("Minutes agreed", "Nothing of this meeting changes any more");
      member.follow("Print").sees("All depots are visited").keepBoth("board-minutes-print");
    }
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open(first).sees("Minutes agreed").doesNotSee("Write the minutes");
      assertThat(analyst.show(board + "/members/new").source()).doesNotContain("Part on the board");
    }
  }

  @Test
  void withoutAQuorumADecisionIsOnlyToBeConfirmed() {
    String name = Walk.fresh("Quorum");
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/bodies/new").type("name", name).choose("kind", "BOARD").press("Save");
      lead.follow("Members and meetings");
      terms(lead);
      member(lead, "Bo Boardmember", "", "CHAIR");
      member(lead, "", "Head of housing", "MEMBER");
      String meeting = meeting(lead, TODAY.minusDays(2));
      hold(lead, "APOLOGIES");
      lead.sees("There is no quorum: 1 of 2", "to be confirmed by a later meeting");
      lead.follow("Record a decision").sees("Record a decision to be confirmed");
      lead.press("Save as to be confirmed").sees("Enter the decision");
      pick(lead, "item", "Visits to depots");
      lead.type("words", "Visit later").type("inFavour", "2").type("against", "0");
      lead.press("Save as to be confirmed").sees("1 could vote at most");
      assertThat(lead.value("words")).isEqualTo("Visit later");
      lead.type("inFavour", "1").press("Save as to be confirmed").sees("To be confirmed");
      lead.keepBoth("board-no-quorum");
      lead.fits(meeting);
      lead.open("/boards").sees(name).keepBoth("boards");
      lead.fits("/boards");
    }
  }

  private static void terms(Walk lead) {
    lead.follow("Add a version of the terms of reference").press("Save");
    lead.sees("Enter the words of the terms of reference").type("words", "What the board is for");
    SupportJourney.day(lead, "begins", TODAY.minusYears(1));
    lead.choose("kind", "MEMBERS").type("amount", "2").press("Save").sees("Version 1");
  }

  private static void member(Walk lead, String worker, String post, String part) {
    lead.follow("Add a member");
    if (!worker.isEmpty()) {
      pick(lead, "worker", worker);
    }
    lead.type("post", post).choose("part", part).choose("voting", "true");
    SupportJourney.day(lead, "begins", TODAY.minusYears(1));
    lead.press("Save");
  }

  private static String meeting(Walk lead, LocalDate day) {
    lead.follow("Plan a meeting").type("place", "").press("Save").sees("Enter a place or a link");
    SupportJourney.day(lead, "day", day);
    lead.type("begins", "14:00").type("place", "Committee room").press("Save").sees("Planned");
    String path = lead.path();
    lead.follow("Add an item").type("title", "Visits to depots").choose("wanted", "DECIDE");
    lead.type("paperLink", "http://example.org").press("Save").sees("begins with https://");
    lead.type("paperLink", "https://example.org/paper").press("Save");
    lead.press("Call the meeting").sees("Called");
    return path;
  }

  private static void hold(Walk lead, String housing) {
    lead.press("The meeting was held").sees("Held").follow("Record who was there");
    for (Part each : lead.at("main select").all()) {
      each.pick("PRESENT");
    }
    lead.at("main select").nth(1).pick(housing);
    lead.press("Save");
  }

  private static void record(Walk lead) {
    lead.follow("Record an interest");
    pick(lead, "membership", "Head of housing");
    lead.type("interest", "Rents out a depot").choose("done", "STAYED").press("Save");
    lead.sees("Rents out a depot").follow("Record a decision");
    pick(lead, "item", "Visits to depots");
    lead.type("words", "All depots are visited").type("inFavour", "2").type("against", "0");
    lead.press("Save").sees("All depots are visited", "2 for, 0 against");
    lead.follow("Record an action");
    pick(lead, "item", "Visits to depots");
    lead.type("what", "Write to all depots").type("post", "Licensing lead");
    SupportJourney.day(lead, "due", TODAY.plusDays(14));
    lead.press("Save").sees("Write to all depots");
  }

  private static void pick(Walk walk, String field, String label) {
    String value = walk.at("select[name=" + field + "] option").having(label).first().said("value");
    walk.pick(field, value);
  }
}
