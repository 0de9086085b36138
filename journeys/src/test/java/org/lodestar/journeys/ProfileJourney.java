package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The problem profile of a year: generated and written by an analyst, approved and published by a
 * board member, read by partners and by everybody.
 */
class ProfileJourney {
  private static final List<String> SECTIONS =
      List.of("nature", "channels", "response", "outcomes", "disruption", "plan", "hidden", "gaps");

  @Test
  void aProfileGoesFromClosedMonthsToPartnersAndToEverybody() throws IOException {
    String open = Walk.fresh("More people tell us of ");
    String closed = Walk.fresh("A partner tells us of ");
    String profile;
    String year;
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      profile = begun(analyst);
      analyst.sees("This is a draft", "What we do not know", "No estimate was made");
      analyst.doesNotSee("Send it to review").keepBoth("profile-draft");
      written(analyst, profile, open, closed);
      theSecondOfTwoSeesBoth(analyst, profile);
      analyst.open(profile).sees(open, "For partners only: " + closed);
      analyst.follow("The version for everybody").sees(open).doesNotSee(closed);
      analyst.open(profile).press("Send it to review").sees("Waits to be approved");
      analyst.doesNotSee("Approve it");
    }
    try (Walk police = Walk.asWorker("Ines Intelligence")) {
      assertThat(police.show(profile).source()).doesNotContain(closed);
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      traced(board, profile);
      board.open(profile).press("Approve it").sees("Approved");
      board.follow("Publish both versions").sees("Everybody can read the open version at once");
      // Actions of other walks may hold what could be a name.
      board.tickAll("input[name=cleared]");
      board.press("Publish both versions").sees("Published by Bo Boardmember");
      board.keepBoth("profile");
      board.press("Make it again and compare");
      board.sees("Reckoned again from the facts, every figure is the same");
      year = board.at("a").having("See what everybody sees").said("href");
      board.fits(profile);
    }
    try (Walk police = Walk.asWorker("Ines Intelligence")) {
      police.open(profile).sees(open, closed, "OFFICIAL-SENSITIVE");
    }
    everybodyReads(year, open, closed);
    withdrawn(profile, year);
  }

  /** A year that goes on and one that has a profile are refused with words. */
  private static String begun(Walk analyst) {
    analyst.open("/problem-profiles").keepBoth("profiles").follow("Begin a profile");
    analyst.press("Begin it").sees("Choose a year from the list");
    List<String> years =
        analyst.at("select[name=year] option").all().stream()
            .map(each -> each.said("value"))
            .toList();
    analyst.pick("year", years.get(1)).press("Begin it").sees("This year is not closed yet");
    analyst.keepBoth("profile-form");
    analyst.pick("year", years.get(2)).press("Begin it").sees("This year has a profile already");
    analyst.pick("year", years.get(3)).press("Begin it");
    return analyst.path();
  }

  private static void written(Walk analyst, String profile, String open, String closed) {
    analyst.follow("Say what it means: How much there is");
    analyst.press("Save").sees("Say something, or say why there is nothing to say");
    analyst.type("open", open).type("closed", closed).type("nothing", "None");
    analyst.press("Save").sees("Either say something above");
    assertThat(analyst.value("open")).isEqualTo(open);
    analyst.type("nothing", "").keepBoth("profile-section").press("Save").sees(open);
    for (String each : SECTIONS) {
      analyst.open(profile + "/sections/" + each).type("nothing", "The tables say it.");
      analyst.press("Save");
    }
    analyst.open(profile + "/sections/threats").type("closed", "Farms first.").press("Save");
    analyst.open(profile).doesNotSee("To be written");
  }

  private static void theSecondOfTwoSeesBoth(Walk analyst, String profile) {
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(profile + "/sections/channels");
      analyst.open(profile + "/sections/channels").type("nothing", "The first said so.");
      analyst.press("Save");
      lead.type("nothing", "The second said so.").press("Save");
      lead.sees("The first said so.");
      assertThat(lead.value("nothing")).isEqualTo("The second said so.");
    }
  }

  /** One press on a figure shows what it counts and on what it stands. */
  private static void traced(Walk board, String profile) {
    board.open(profile).at("main th a").having("Concerns received").first().click();
    board.check().sees("What it counts", "How it is reckoned", "Check code of that period");
    board.sees("Check code of the text of this profile", "What this profile tells of it");
    board.keepBoth("profile-figure");
    board
        .follow("Open the indicator with its whole series and its notes")
        .sees("Concerns received");
  }

  private static void everybodyReads(String year, String open, String closed) throws IOException {
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/problem-profile").sees("What we know about modern slavery here");
      anybody.keepBoth("problem-profiles").open(year).sees(open, "What we do not know");
      anybody.doesNotSee(closed, "Farms first.", "Emerging threats").keepBoth("problem-profile");
      assertThat(anybody.at("main th a").first().said("href")).startsWith("#counts-");
      byte[] figures = taken(anybody, "Figures (CSV)");
      assertThat(new String(figures, StandardCharsets.UTF_8))
          .startsWith("code,indicator,dimension,heading,first_month");
      byte[] pdf = taken(anybody, "This page as a document (PDF)");
      assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      assertThat(taken(anybody, "This page as a document (PDF)")).isEqualTo(pdf);
      anybody.fits(year);
      assertThat(anybody.cookies()).isEmpty();
      differs(anybody, year);
    }
  }

  /** The invented profile of the year after differs from it. */
  private static void differs(Walk anybody, String year) {
    anybody.open("/problem-profile").at("main ul a").first().click();
    anybody.check().follow("What is different from the year before");
    anybody.sees("The same numbers, then and now", "Concerns received");
    anybody.keepBoth("problem-profile-difference");
    anybody.fits(anybody.path());
    anybody.open(year + "/difference").sees("There is nothing to compare with");
  }

  private static void withdrawn(String profile, String year) {
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(profile).follow("Withdraw it").press("Withdraw it").sees("Say why");
      board.type("reason", "One table was wrong.").press("Withdraw it").sees("Withdrawn");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open(year).sees("We took this page away", "One table was wrong.");
      anybody.keep("problem-profile-withdrawn");
    }
    try (Walk analyst = Walk.asWorker("Anaya Analyst")) {
      analyst.open(profile).follow("Begin a corrected edition").press("Begin a corrected edition");
      analyst.sees("Say why").type("reason", "The table is right now.");
      analyst.press("Begin a corrected edition").sees("edition 2", "The table is right now.");
    }
  }

  @Test
  void itWorksOnAPhoneWithoutScript() {
    try (Walk analyst = Walk.anybody().signedInAs("Anaya Analyst")) {
      analyst.open("/problem-profiles").follow("Begin a profile").press("Begin it");
      analyst.sees("There is a problem", "Choose a year from the list");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/problem-profile").at("main ul a").first().click();
      anybody.sees("What the numbers count");
    }
  }

  private static byte[] taken(Walk walk, String link) throws IOException {
    return walk.take(walk.at("a").having(link)).body();
  }
}
