package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A statement from its draft to everybody: written, judged, approved, signed, published, read. */
class StatementJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String TRAINED = "We trained all who buy for the council.";

  @Test
  void aStatementIsWrittenApprovedBySomebodyElseSignedAndPublished() {
    String statement;
    String address;
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/statements").sees("Annual statements", "Draft").keepBoth("statements");
      lead.follow("Start a statement").type("organisation", "").press("Save");
      lead.sees("There is a problem", "Say whose statement it is");
      lead.type("organisation", "Lanternshire Council Community Safety").press("Save");
      lead.sees("Draft", "the law does not ask for it", "Nothing said yet");
      statement = lead.path();
      lead.follow("Hand it in for review").press("Hand it in for review");
      lead.sees("Write in each area what was done");
      write(lead, statement);
      lead.open(statement).keepBoth("statement-draft");
      lead.follow("Hand it in for review").press("Hand it in for review").sees("In review");
      lead.fits(statement);
      lead.follow("Record the approval").press("Record the approval");
      lead.sees("Choose which body approved it", "Say where the minutes record it");
      approve(lead, TODAY);
      lead.press("Record the approval").sees("You wrote in it. Somebody else records");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open(statement).follow("Record the approval");
      approve(board, TODAY.minusYears(2));
      board.press("Record the approval").sees("Enter a day after the end of the year");
      approve(board, TODAY);
      board.keepBoth("statement-approve").press("Record the approval").sees("Approved");
      judge(board, statement);
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(statement).follow("Record the signature").press("Record the signature");
      lead.sees("Enter the name of who signed", "Enter the job title of who signed");
      lead.type("name", "Delia Director").type("jobTitle", "Chief executive");
      SupportJourney.day(lead, "signedOn", TODAY);
      lead.press("Record the signature").sees("Signed", "Delia Director");
      lead.follow("Publish it").press("Publish it").sees("Published", "Add it to the registry");
      lead.keepBoth("statement").follow("Read it as everybody does").sees(TRAINED);
      address = lead.path();
    }
    everybodyReads(address);
  }

  private static void write(Walk lead, String statement) {
    for (String area : List.of("STRUCTURE", "POLICIES", "RISK", "DUE_DILIGENCE", "MONITORING")) {
      lead.open(statement + "/areas/" + area);
      lead.type("whyNot", "Nothing changed in the year.").press("Save");
    }
    lead.open(statement + "/areas/TRAINING").sees("Baseline", "Better practice", "CH1");
    lead.keepBoth("statement-area").type("words", TRAINED).press("Save").sees(TRAINED);
  }

  /** Today is after the end of the year on the first of April, too. */
  private static void approve(Walk walk, LocalDate day) {
    walk.pick("body", walk.at("select[name=body] option").nth(1).said("value"));
    walk.type("minute", "Minute 21");
    SupportJourney.day(walk, "approvedOn", day);
  }

  private static void judge(Walk board, String statement) {
    board.open(statement).follow("Judge the quality").press("Save");
    board.sees("Choose a level from 0 to 3");
    for (int area = 0; area < 6; area++) {
      board.choose("items[" + area + "].level", area == 4 ? "2" : "0");
    }
    board.type("items[4].quote", "Words that nobody wrote").press("Save");
    board.sees("These words do not stand in the statement");
    assertThat(board.at("[name='items[4].quote']").value()).isEqualTo("Words that nobody wrote");
    board.keepBoth("statement-quality").type("items[4].quote", TRAINED).press("Save");
    board.sees("2 of 18", TRAINED);
  }

  private static void everybodyReads(String address) {
    try (Walk nobody = Walk.anybody()) {
      nobody.open("/").follow("Modern slavery statement").sees("Modern slavery statements");
      nobody.keepBoth("statements-public");
      nobody.open(address).sees(TRAINED, "of our own choice", "Delia Director", "Chief executive");
      nobody.keepBoth("statement-public");
      nobody.fits();
      Answer file = nobody.fetch(nobody.address(address + "/file"));
      assertThat(file.status()).isEqualTo(200);
      assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      String earlier = address.replaceFirst("-e[0-9]+$", "");
      nobody.open(earlier).sees("A newer statement has taken the place of this one");
      nobody.keepBoth("statement-superseded");
    }
  }

  @Test
  void aDraftIsComparedWithTheStatementOfTheYearBefore() {
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/statements");
      manager.at("tr").having("Draft").at("a").first().click();
      manager.check().doesNotSee("Hand it in for review").follow("Compare with last year");
      manager.sees("[added]", "[removed]", "New starters").keepBoth("statement-compare");
      manager.fits(manager.path());
    }
  }
}
