package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.requests.RequestsScene.here;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.ToldFigures;
import org.lodestar.app.requests.RequestsScene.Team;
import org.lodestar.app.site.WordRead;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;

/** Tables that answer requests, over a ledger that nobody else writes in. */
@PlatformTest
class AnswerTablesTest {
  private final RequestsScene scene;
  private final ToldFigures told;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final Tallies tallies;
  private final EmptyLedger ledger;
  private final TransactionOperations transactions;
  private final int year;

  AnswerTablesTest(
      RequestsScene scene,
      ToldFigures told,
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      Tallies tallies,
      EmptyLedger ledger,
      TransactionOperations transactions,
      Clock clock) {
    this.scene = scene;
    this.told = told;
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.tallies = tallies;
    this.ledger = ledger;
    this.transactions = transactions;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    // So that the quarter after it is over, also in spring.
    year = Period.financialYearOf(now.minusMonths(3)).first().getYear() - 1;
  }

  /** Three whole years that are closed; in the last one few came by e-mail. */
  @BeforeEach
  void threeClosedYears() throws SQLException {
    ledger.begin();
    forgetTables();
    YearMonth first = YearMonth.of(year - 2, 4);
    gathering.beginKinds(first);
    for (int month = 0; month < 36; month++) {
      tell(7 + month % 3, "PHONE", first.plusMonths(month));
      tell(month == 30 ? 3 : 0, "EMAIL", first.plusMonths(month));
      tell(6, "PUBLIC_FORM", first.plusMonths(month));
    }
    gathering.run();
    Worker lead = scene.aTeam().lead();
    Standing.member(lead.id())
        .call(() -> periods.close(lead, new Period(first, YearMonth.of(year + 1, 3))));
  }

  /** Else what was told here would bind what other tests tell. */
  @AfterEach
  void forgetTables() throws SQLException {
    ledger.asOwner("alter table publications.answer_table disable trigger answer_table_keep");
    ledger.asOwner("delete from publications.answer_table");
    ledger.asOwner("alter table publications.answer_table enable trigger answer_table_keep");
  }

  private void tell(int many, String channel, YearMonth month) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(Fact.of("concern.raised", month).with("channel", channel));
          }
        });
  }

  private MockHttpServletResponse wants(
      Worker worker, UUID id, int first, int last, String... divisions) throws Exception {
    return wants("K1", worker, id, first, last, divisions);
  }

  private MockHttpServletResponse wants(
      String figure, Worker worker, UUID id, int first, int last, String... divisions)
      throws Exception {
    Map<String, String> form = new HashMap<>();
    form.put("figure", figure);
    form.put("first", String.valueOf(first));
    form.put("last", String.valueOf(last));
    form.put("divisions", String.join("|", divisions));
    return scene.send(worker, here(id) + "/table", form);
  }

  /** Taken away to please a form, a part would be forgotten in the answer. */
  @Test
  void whatIsAskedForAndNotCountedIsSaidInTheLetterAndNotAllIsGiven() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    assertThat(wants(team.analyst(), id, year - 2, year, "weather").getContentAsString())
        .contains("Choose divisions from the list");
    wants(team.analyst(), id, year, year, "nationality", "ward");
    Document page = scene.page(team.officer(), here(id));
    assertThat(page.select("main table")).hasSize(1);
    assertThat(page.text())
        .contains("Where it stands in single files it is held")
        .contains("financial years and not calendar years")
        .contains("It was asked for by ward, too. This figure is not counted by ward")
        .doesNotContain("asked for by nationality, too")
        .doesNotContain("nothing can be said", "crossed", "a few people");
    assertThat(
            scene
                .answer(team.officer(), id, Map.of("answer", "GIVEN"))
                .select(".govuk-error-summary")
                .text())
        .contains("Not all of it is given");
    assertThat(scene.choose(team.officer(), id, "GIVEN").select("main").text())
        .contains("By nationality: not counted", "By ward: not counted");
    scene.answer(team.officer(), id, RequestsScene.partly());
    assertThat(scene.page(team.officer(), here(id) + "/pack").select(".lode-letter").text())
        .contains("By nationality: nobody has counted it", "By ward: nobody has counted it")
        .doesNotContain("By year");
  }

  /** A table that was made anew after the answer was written may give less than that says. */
  @Test
  void anAnswerThatAllIsGivenIsLookedAtOnceMoreBesideTheTableThatLeaves() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    wants(team.lead(), id, year, year);
    packed(team, id);
    wants(team.lead(), id, year, year, "nationality");
    assertThat(scene.sendOut(team.officer(), id).getContentAsString())
        .contains("Not all of it is given");
    assertThat(scene.request(team.officer(), id).state()).isEqualTo(InformationState.OPEN);
  }

  /** What was ticked before there was a table is held all the same where that counts it. */
  @Test
  void whatATableCountsThatWasMadeAfterTheAnswerIsNotSaidNotToBeHeld() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    Map<String, String> partly = new HashMap<>(RequestsScene.partly());
    partly.put("notHeld", "channel");
    scene.answer(team.officer(), id, partly);
    wants(team.lead(), id, year - 2, year, "channel", "type");
    assertThat(scene.page(team.officer(), here(id) + "/pack").select(".lode-letter").text())
        .doesNotContain("we do not hold it");
    assertThat(scene.sendOut(team.officer(), id).getContentAsString())
        .contains("What the table counts is held");
    assertThat(scene.request(team.officer(), id).state()).isEqualTo(InformationState.OPEN);
    scene.answer(team.officer(), id, RequestsScene.partly());
    scene.sendOut(team.officer(), id);
    assertThat(scene.request(team.officer(), id).state()).isEqualTo(InformationState.SENT);
  }

  /** Two running totals that were told at different times are a count that nobody looked at. */
  @Test
  void aRunningTotalIsNeitherOfferedNorTold() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    Document refused =
        Jsoup.parse(wants("K5", team.lead(), id, year - 1, year).getContentAsString());
    assertThat(refused.select(".govuk-error-summary")).isNotEmpty();
    assertThat(refused.select("select[name=figure] option").eachAttr("value"))
        .contains("K5_NEW")
        .doesNotContain("K5");
  }

  /** What is told of a day invites adding up, and what is unknown is no nought. */
  @Test
  void aTableOfPeopleWithTrainingSaysItsAreaItsDayAndWhatIsNotCounted() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    wants("K6", team.lead(), id, year - 1, year, "tier");
    Document page = scene.page(team.officer(), here(id));
    assertThat(page.select("table").text())
        .contains(
            "for the whole area of", "To the end of March", "Not counted by level of training")
        .doesNotContain("Nothing was counted");
    assertThat(page.text())
        .contains("and not of one ward or town", "neither to be added up nor taken from each other")
        .contains("Nationality is not counted");
  }

  @Test
  void aTableMadeBeforeItWasRefusedNeitherGoesOutNorCountsAsTold() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    wants(team.lead(), id, year, year);
    long before = toldOfConcerns();
    scene.answer(
        team.officer(),
        id,
        Map.of(
            "answer", "REFUSED",
            "exemptions", "S40",
            "reason", "Whoever lives there would be known.",
            "identified", "A neighbour who counts the people of one house would know them."));
    assertThat(scene.page(team.officer(), here(id) + "/pack").select("table")).isEmpty();
    scene.sendOut(team.officer(), id);
    assertThat(toldOfConcerns()).isEqualTo(before);
  }

  @Test
  void whatCannotBeToldCrossedIsGivenApartAndTheTableSaysSo() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    MockHttpServletResponse made = wants(team.lead(), id, year - 2, year, "channel", "type");
    assertThat(made.getRedirectedUrl()).as(made.getContentAsString()).isEqualTo(here(id));
    String page = scene.page(team.officer(), here(id)).text();
    assertThat(page)
        .contains("Wanted was a table by 2 divisions over 3 years")
        .contains("Given instead: each year as a whole")
        .contains("kept back")
        .doesNotContain("E-mail 3");
    scene.answer(team.officer(), id, RequestsScene.partly());
    Document pack = scene.page(team.officer(), here(id) + "/pack");
    assertThat(pack.select("table")).hasSize(3);
    assertThat(pack.expectFirst("table").select("tbody tr")).hasSize(3);
    assertThat(pack.text()).contains("closed period 1");
  }

  /** What was written about it is for partners; whoever asked learns that there was a change. */
  @Test
  void aTableOverAChangeOfRecordingSaysSoAndOneAfterItDoesNot() throws Exception {
    Team team = scene.aTeam();
    SeriesNote changed =
        new SeriesNote(
            Ids.next(),
            "K1",
            SeriesNote.Kind.BREAK,
            YearMonth.of(year - 1, 6),
            "A matter of the desk",
            team.lead().id(),
            Instant.EPOCH);
    Standing.member(team.lead().id()).run(() -> figures.note(team.lead(), changed));
    try {
      UUID over = scene.logged(team.officer(), scene.today());
      wants(team.lead(), over, year - 2, year);
      assertThat(packed(team, over).text())
          .contains("Counted in another way from June " + (year - 1) + " on: do not compare")
          .doesNotContain("A matter of the desk");
      UUID after = scene.logged(team.officer(), scene.today());
      wants(team.lead(), after, year, year);
      assertThat(packed(team, after).text()).doesNotContain("another way");
    } finally {
      Standing.member(team.lead().id())
          .run(() -> figures.removeNote(team.lead(), "K1", changed.id()));
    }
  }

  private Document packed(Team team, UUID id) throws Exception {
    scene.answer(team.officer(), id, Map.of("answer", "GIVEN"));
    return scene.page(team.officer(), here(id) + "/pack");
  }

  @Test
  void yearsThatAreNotClosedAndYearsTheWrongWayRoundAreRefusedInWords() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    assertThat(wants(team.lead(), id, year, year + 1).getContentAsString())
        .contains("Choose a year that is closed");
    assertThat(wants(team.lead(), id, year, year - 1).getContentAsString())
        .contains("The last year comes before the first");
  }

  /** Reports of other tests tell of concerns, too. */
  private long toldOfConcerns() {
    return told.all().stream().filter(each -> each.figure().code().equals("K1")).count();
  }

  @Test
  void whatWasGivenCountsAsToldAndWhatIsOnlyWrittenDoesNot() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    wants(team.lead(), id, year, year, "channel");
    long before = toldOfConcerns();
    scene.answer(team.officer(), id, RequestsScene.partly());
    assertThat(toldOfConcerns()).isEqualTo(before);
    scene.sendOut(team.officer(), id);
    assertThat(toldOfConcerns()).isGreaterThan(before);
    assertThat(wants(team.lead(), id, year, year).getContentAsString())
        .contains("It is with the information team");
    // A few come late: the next answer tells the year as it was told.
    String toldBefore = yearTold(team, id);
    tell(2, "PHONE", YearMonth.of(year + 1, 2));
    gathering.run();
    YearMonth next = YearMonth.of(year + 1, 4);
    Standing.member(team.lead().id())
        .call(() -> periods.close(team.lead(), new Period(next, next.plusMonths(2))));
    UUID other = scene.logged(team.officer(), scene.today());
    wants(team.lead(), other, year, year);
    assertThat(yearTold(team, other)).isEqualTo(toldBefore);
  }

  private String yearTold(Team team, UUID id) throws Exception {
    return scene.page(team.officer(), here(id)).expectFirst("table").expectFirst("tbody td").text();
  }

  /** What was released with the first answer is given, so that there is something to look at. */
  private UUID lookedAtAgain(Team team) throws Exception {
    UUID id = scene.logged(team.officer(), scene.today());
    wants(team.lead(), id, year, year);
    packed(team, id);
    scene.sendOut(team.officer(), id);
    scene.step(team.officer(), id, InformationEvent.ANSWER);
    assertThat(wants(team.lead(), id, year, year).getContentAsString())
        .contains("It has been answered");
    scene.step(team.officer(), id, InformationEvent.REVIEW);
    return id;
  }

  @Test
  void aTableMadeForAnotherLookIsReadFirstAndLeavesWithTheAnswerThatItChanged() throws Exception {
    Team team = scene.aTeam();
    UUID id = lookedAtAgain(team);
    Worker second = scene.anOfficer(team);
    scene.answer(second, id, Map.of("answer", "GIVEN", "anew", "true"));
    assertThat(scene.page(second, here(id)).text()).contains("The table is to be made anew");
    assertThat(scene.page(team.lead(), "/work?kind=DUE").text())
        .contains("Make the table for the information request " + reference(team, id));
    Document stale = scene.page(second, here(id) + "/step?event=DECIDE");
    assertThat(wants(team.lead(), id, year - 1, year, "channel").getRedirectedUrl())
        .isEqualTo(here(id));
    assertThat(scene.page(team.lead(), "/work?kind=DUE").text())
        .doesNotContain(reference(team, id));
    assertThat(
            Jsoup.parse(scene.decide(second, id, ReviewOutcome.CHANGED, stale).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Read the letter as it stands now");
    assertThat(
            scene
                .decide(
                    second,
                    id,
                    ReviewOutcome.CHANGED,
                    scene.page(second, here(id) + "/step?event=DECIDE"))
                .getContentAsString())
        .contains("Not all of it is given");
    scene.answer(second, id, RequestsScene.partly());
    Document decide = scene.page(second, here(id) + "/step?event=DECIDE");
    assertThat(decide.text()).contains("A new table was made");
    long before = toldOfConcerns();
    scene.decide(second, id, ReviewOutcome.CHANGED, decide);
    assertThat(scene.request(second, id).state()).isEqualTo(InformationState.REVIEWED);
    assertThat(toldOfConcerns()).isGreaterThan(before);
    String letter =
        String.join(" ", WordRead.of(scene.file(second, here(id) + "/letter.docx")).words());
    assertThat(letter).contains("Somebody who had no part in it has done so", "channel");
  }

  private String reference(Team team, UUID id) {
    return scene.request(team.officer(), id).reference();
  }

  @Test
  void aTableMadeForAnotherLookGoesWhereTheAnswerStandsAndTheFirstOneStays() throws Exception {
    Team team = scene.aTeam();
    UUID id = lookedAtAgain(team);
    Worker second = scene.anOfficer(team);
    String first = scene.page(second, here(id) + "/pack").select("table caption").text();
    assertThat(first).isNotEmpty();
    wants(team.lead(), id, year - 1, year, "channel");
    assertThat(scene.page(second, here(id) + "/pack").select("table caption").text())
        .isNotEqualTo(first);
    long before = toldOfConcerns();
    Document decide = scene.page(second, here(id) + "/step?event=DECIDE");
    scene.decide(second, id, ReviewOutcome.UPHELD, decide);
    assertThat(scene.request(second, id).state()).isEqualTo(InformationState.REVIEWED);
    assertThat(toldOfConcerns()).isEqualTo(before);
    assertThat(scene.page(second, here(id) + "/pack").select("table caption").text())
        .isEqualTo(first);
  }

  /** What everybody reads already stays as it is while a new table waits. */
  @Test
  void theListGoesOnShowingTheTableThatLeftWhileAnotherOneWaits() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    wants(team.lead(), id, year, year);
    packed(team, id);
    scene.sendOut(team.officer(), id);
    scene.step(team.officer(), id, InformationEvent.ANSWER);
    String question = "How many of that one year, invented";
    scene.send(team.officer(), here(id) + "/log", Map.of("question", question, "table", "true"));
    scene.send(team.lead(), here(id) + "/log/read", Map.of("verdict", "LIST", "version", "0"));
    String told = scene.open("/disclosure-log").select("table caption").text();
    assertThat(told).isNotEmpty();
    scene.step(team.officer(), id, InformationEvent.REVIEW);
    wants(team.lead(), id, year - 1, year, "channel");
    assertThat(scene.open("/disclosure-log").select("table caption").text()).isEqualTo(told);
  }

  /** Two people ask the same; the one table is not told while the other is made. */
  @Test
  void theListShowsATableOnlyOnceItWasGiven() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    wants(team.lead(), id, year, year);
    packed(team, id);
    String letter =
        String.join(
            " ", WordRead.of(scene.file(team.officer(), here(id) + "/letter.docx")).words());
    assertThat(letter)
        .contains("You asked: How many at the nail bar", "by year, for the whole area of")
        .contains("and not of one ward or town");
    scene.sendOut(team.officer(), id);
    scene.step(team.officer(), id, InformationEvent.ANSWER);
    scene.send(
        team.officer(),
        here(id) + "/log",
        Map.of("question", "How many reports in a year, invented", "table", "true"));
    String read = here(id) + "/log/read";
    assertThat(scene.page(team.lead(), read).select("table caption").text()).contains("by year");
    scene.send(team.lead(), read, Map.of("verdict", "LIST", "version", "0"));
    Document list = scene.open("/disclosure-log");
    assertThat(list.text()).contains("How many reports in a year, invented");
    assertThat(list.select("table caption").text()).contains("by year, for the whole area of");
  }

  /**
   * One of two requests has a table of figures before it is decided that it is neither confirmed
   * nor denied that anything is held, the other has nothing. What is printed and what is shown is
   * the same to the byte, but for their numbers: each names the other as what was asked before.
   */
  @Test
  @Tag("care")
  void whereNothingIsConfirmedNorDeniedEveryPageIsTheSameWhetherAnythingIsHeldOrNot()
      throws Exception {
    Team team = scene.aTeam();
    UUID held = scene.logged(team.officer(), scene.today());
    UUID nothing = scene.logged(team.officer(), scene.today());
    wants(team.lead(), held, year, year, "channel");
    assertThat(scene.page(team.officer(), here(held)).select("table")).isNotEmpty();
    Map<String, String> denial =
        Map.of(
            "answer", "NEITHER_CONFIRM_NOR_DENY",
            "exemptions", "S31",
            "reason", "The visit to this one place is still being planned by the police.",
            "interest", "People want to know what is done, and a visit that is known finds nobody.",
            "harm", "A yes would warn whoever runs the place that somebody looks at it.");
    for (UUID id : List.of(held, nothing)) {
      scene.answer(team.officer(), id, denial);
    }
    for (Worker worker : List.of(team.officer(), team.lead())) {
      assertSame(team, worker, held, nothing, "");
    }
    assertSame(team, team.officer(), held, nothing, "/pack");
    assertSame(team, team.officer(), held, nothing, "/answer");
    assertThat(scene.file(team.officer(), here(held) + "/letter.docx"))
        .isEqualTo(scene.file(team.officer(), here(nothing) + "/letter.docx"));
    for (InformationEvent event : List.of(InformationEvent.SEND, InformationEvent.ANSWER)) {
      for (UUID id : List.of(held, nothing)) {
        if (event == InformationEvent.SEND) {
          scene.sendOut(team.officer(), id);
        } else {
          scene.step(team.officer(), id, event);
        }
      }
      assertSame(team, team.officer(), held, nothing, "");
      assertSame(team, team.officer(), held, nothing, "/pack");
    }
    assertThat(wants(team.lead(), held, year, year).getStatus())
        .isEqualTo(wants(team.lead(), nothing, year, year).getStatus());
  }

  private void assertSame(Team team, Worker worker, UUID one, UUID other, String below)
      throws Exception {
    assertThat(plain(team, worker, one, other, below))
        .isEqualTo(plain(team, worker, other, one, below));
  }

  /** Without what differs between any two pages: numbers, tokens and nonces. */
  private String plain(Team team, Worker worker, UUID id, UUID beside, String below)
      throws Exception {
    return scene
        .html(worker, here(id) + below)
        .replace(scene.request(team.officer(), id).reference(), "NUMBER")
        .replace(scene.request(team.officer(), beside).reference(), "BESIDE")
        .replace(id.toString(), "ID")
        .replace(beside.toString(), "OTHER")
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("name=\"(_csrf|form-showing)\" value=\"[^\"]*\"", "")
        .replaceAll("content=\"[A-Za-z0-9_-]{20,}\"", "");
  }

  /** How it was answered is told as a refusal, so that no count tells that one was denied. */
  @Test
  void thatARequestWasAnsweredIsAFactWithItsOutcomeAndWhetherInTime() throws Exception {
    Team team = scene.aTeam();
    UUID late = scene.logged(team.officer(), scene.today().minusDays(60));
    UUID denied = scene.logged(team.officer(), scene.today());
    scene.answer(team.officer(), late, Map.of("answer", "GIVEN"));
    scene.answer(
        team.officer(),
        denied,
        Map.of(
            "answer", "NEITHER_CONFIRM_NOR_DENY",
            "exemptions", "S38",
            "reason", "Somebody at this address would be in danger from who asks.",
            "interest", "People want to know, and somebody would be found and hurt by it.",
            "harm", "A yes would tell that somebody hides where they are looked for."));
    for (UUID id : List.of(late, denied)) {
      scene.sendOut(team.officer(), id);
      scene.step(team.officer(), id, InformationEvent.ANSWER);
    }
    gathering.beginKinds(YearMonth.from(scene.today()));
    gathering.run();
    assertThat(total("K30").numerator()).isEqualTo(2);
    assertThat(total("K30_TIME")).isEqualTo(new Tally(1, 2, new TreeMap<>()));
    assertThat(under("GIVEN")).isEqualTo(1);
    assertThat(under("REFUSED")).isEqualTo(1);
    assertThat(under("NEITHER_CONFIRM_NOR_DENY")).isZero();
  }

  private Tally total(String code) {
    return tallies.of(Measures.find(code).orElseThrow(), 0).values().stream()
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private long under(String outcome) {
    return tallies
        .by(Measures.find("K30").orElseThrow(), "outcome", 0)
        .getOrDefault(outcome, new TreeMap<>())
        .values()
        .stream()
        .mapToLong(Tally::numerator)
        .sum();
  }
}
