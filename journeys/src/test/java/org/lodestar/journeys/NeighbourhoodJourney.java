package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Reporter;

/** From a lookup of postcodes to what a board sees of neighbourhoods. */
class NeighbourhoodJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String HEAD = "pcds,laua,ward,wd25nm\n";
  private static final String BAD =
      HEAD + "ZZ1 1AA,Z06000001,Z05000001,Tidewell Quay\nnot one,Z06000001,Z05000001,\n";
  private static final String GOOD =
      HEAD
          + "ZZ1 1AA,Z06000001,Z05000001,Tidewell Quay\n"
          + "ZZ2 1AA,Z06000001,Z05000003,Saltmarsh\n"
          + "AA1 1AA,Z06000009,Z05000090,Elsewhere\n";

  private static void file(Walk walk, String text) {
    walk.at("#file").attach(FilesJourney.file("wards.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void loads(Walk keeper, String source) {
    keeper.open("/places").follow("Load an edition").press("Load it and look at it");
    keeper.sees("There is a problem", "Say where it comes from");
    keeper.type("source", source);
    SupportJourney.day(keeper, "publishedOn", TODAY.minusYears(3));
    file(keeper, BAD);
    keeper.press("Load it and look at it").sees("row 3:", "\"not one\" is no postcode");
    assertThat(keeper.value("source")).isEqualTo(source);
    keeper.keepBoth("places-load-wrong");
    file(keeper, GOOD);
    keeper.press("Load it and look at it").sees(source, "Against the edition in use");
  }

  @Test
  void anAdministratorLoadsALookupAndGoesBack() {
    String source = Walk.fresh("Invented edition ");
    try (Walk keeper = Walk.asWorker("Pia Platform")) {
      keeper.open("/places").sees("Invented lookup of Lanternshire", "In use");
      keeper.keepBoth("places").type("postcode", "zz2 1aa").press("Find the ward");
      keeper.sees("It lies in Saltmarsh (Z05000003).");
      assertThat(keeper.path()).doesNotContain("zz2");
      loads(keeper, source);
      keeper.sees("Wards that are gone", "Crowsferry").doesNotSee("Elsewhere");
      keeper.keepBoth("places-edition");
      keeper.fits(keeper.path());
      keeper.press("Put it into use").sees("The edition is in use now.");
      keeper.type("postcode", "ZZ6 1AA").press("Find the ward");
      keeper.sees("The edition in use does not have this postcode.");
      keeper.open("/places").follow("Invented lookup of Lanternshire");
      keeper.press("Go back to this edition").sees("The edition is in use now.");
      keeper.open("/places").follow("Invented lookup of Lanternshire").follow("Map of the wards");
      keeper.sees("In use: Invented borders of Lanternshire").keepBoth("places-borders");
      keeper.fits(keeper.path());
      keeper.fits("/places");
      keeper.fits("/places/new");
    }
  }

  private static void reported(String mark, String postcode) {
    try (Reporter reporter = new Reporter(Stage.platform().url())) {
      Map<String, Map<String, String>> answers = Reporter.anonymous("Invented: " + mark, mark);
      answers.put("age", Map.of("age", "ADULT"));
      answers.put("where", Map.of("place", mark, "postcode", postcode));
      reporter.write(answers);
      assertThat(reporter.send()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aConcernIsCountedWhereItsPostcodeLiesAndPutRight() {
    String mark = Walk.fresh("quay");
    reported(mark, "ZZ2 1AA");
    try (Walk officer = Walk.asWorker("Tess Triage")) {
      TriageJourney.find(officer, mark);
      officer.sees("Where it is counted", "Not known until it is triaged");
      officer.follow("Confirm the priority").press("Confirm this priority").sees("Saltmarsh");
      officer.follow("Change the ward under which it is counted");
      officer.sees("Counted under: Saltmarsh").press("Count it there");
      officer.sees("There is a problem", "one of them").keepBoth("ward");
      officer.type("postcode", "ZZ9 9ZZ").press("Count it there");
      officer.sees("The lookup does not have this postcode");
      officer.type("postcode", "ZZ1 1AA").press("Count it there");
      officer.sees("It is counted there now.", "Tidewell Quay");
      officer.fits(officer.path().replaceAll("\\?.*", "") + "/ward");
    }
  }

  @Test
  void aBoardMemberReadsAYearThatIsOver() {
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open("/figures").follow("Neighbourhoods: concerns by ward");
      board.sees("Tidewell Quay", "Place not known", "Kept back", "All concerns");
      board.sees("may mean more harm", "How many people live in a ward is not looked at");
      board.keepBoth("neighbourhood");
      board.fits("/figures/neighbourhood");
      board.open("/figures/neighbourhood");
      String name = board.take(board.at("main a[href*='wards.csv']")).fileName();
      assertThat(name).startsWith("neighbourhoods-").endsWith(".csv");
      board.open("/figures/K29").sees("Concerns by ward").keepBoth("neighbourhood-indicator");
    }
  }

  @Test
  void withoutScriptAYearIsChosenAndALookupIsLoaded() {
    try (Walk board = Walk.anybody().signedInAs("Bo Boardmember")) {
      board.open("/figures/neighbourhood").sees("Tidewell Quay");
      board.at("#year").pick(firstYear(board));
      board.press("Show").sees("Tidewell Quay", "Kept back");
    }
    try (Walk keeper = Walk.anybody().signedInAs("Pia Platform")) {
      String source = Walk.fresh("Plain edition ");
      loads(keeper, source);
      keeper.press("Throw it away").sees("The edition was thrown away.").doesNotSee(source);
    }
  }

  private static String firstYear(Walk board) {
    return board.at("#year option").last().said("value");
  }
}
