package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measure.Strand;
import org.lodestar.measures.Period;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What a strategic lead sees first on the day before a board. */
@PlatformTest
class LeadHomeTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.now(LONDON);
  private static final Instant BEFORE =
      TODAY.minusDays(30).atTime(LocalTime.NOON).atZone(LONDON).toInstant();

  private final Strategies strategies;
  private final PlanActions actions;
  private final Bodies bodies;
  private final BoardMeetings meetings;
  private final ClosedPeriods periods;
  private final Packs packs;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final TransactionOperations transactions;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final String board = "Board " + Ids.next();
  private final UUID strategy = Ids.next();
  private final UUID body = Ids.next();
  private final UUID met = Ids.next();

  LeadHomeTest(
      Strategies strategies,
      PlanActions actions,
      Bodies bodies,
      BoardMeetings meetings,
      ClosedPeriods periods,
      Packs packs,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      TransactionOperations transactions,
      Workforce workforce,
      MockMvc web) {
    this.strategies = strategies;
    this.actions = actions;
    this.bodies = bodies;
    this.meetings = meetings;
    this.periods = periods;
    this.packs = packs;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.transactions = transactions;
    this.workforce = workforce;
    this.web = web;
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private void before(Runnable work) {
    doing(
        () ->
            ScopedClock.at(
                BEFORE,
                () -> {
                  work.run();
                  return true;
                }));
  }

  @BeforeEach
  void aStrategyABoardAndAClosedMonth() throws SQLException {
    closeAll();
    Strategy.Content content =
        new Strategy.Content(
            "Lead's plan",
            TODAY.minusDays(60),
            3,
            List.of("Find", "Help"),
            null,
            null,
            null,
            List.of());
    before(() -> strategies.add(lead, strategy, content));
    before(() -> actions.add(lead, strategy, Ids.next(), planned("Train all", 5)));
    before(() -> actions.add(lead, strategy, Ids.next(), planned("Print cards", -200)));
    before(() -> strategies.putInForce(lead, strategy, 0));
    Body.Content named = new Body.Content(board, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(() -> bodies.add(lead, body, named));
    // Other boards of the test's platform meet today, too: this one meets before them.
    meeting(TODAY);
    ledger.begin();
    gathering.beginKinds(YearMonth.from(TODAY).minusYears(1));
    tell(12, YearMonth.from(TODAY).minusMonths(9));
    doing(() -> periods.close(lead, Period.of(YearMonth.from(TODAY).minusMonths(9))));
  }

  @AfterEach
  void closeAll() {
    doing(
        () ->
            strategies.list(lead).stream()
                .filter(Strategy::inForce)
                .forEach(each -> strategies.close(lead, each.id(), each.version())));
  }

  private static Planned planned(String title, int dueBeforeToday) {
    return new Planned(
        title,
        "",
        new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
        new Parties(null, Set.of(), Set.of(), "Training lead", null),
        new Span(TODAY.minusDays(50), TODAY.minusDays(dueBeforeToday)),
        null,
        null);
  }

  private void meeting(LocalDate day) {
    doing(
        () ->
            meetings.add(
                lead,
                body,
                met,
                new BoardMeeting.Called(day, LocalTime.of(0, 1), "Town hall", "")));
    AgendaItem.Content item =
        new AgendaItem.Content(
            "Pay for training", AgendaItem.Wanted.DECIDE, "Lead", new AgendaItem.Paper("", "", ""));
    doing(() -> meetings.add(lead, body, met, Ids.next(), item));
  }

  private void tell(int many, YearMonth month) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(Fact.of("concern.raised", month).with("channel", "PHONE"));
          }
        });
    gathering.run();
  }

  private Document home(Worker worker) throws Exception {
    return page("/work", worker);
  }

  private Document page(String address, Worker worker) throws Exception {
    return Jsoup.parse(
        web.perform(get(address).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /**
   * What comes next. Packs that still name somebody are said before it, those of other tests too.
   */
  private static String next(Document home) {
    return home.select("[aria-labelledby=coming] li").eachText().stream()
        .filter(each -> !each.startsWith("A pack that people can open still says"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNextBoardItsPackAndWhatItDecidesComeFirst() throws Exception {
    Document home = home(lead);
    assertThat(next(home))
        .contains(board + " meets on", ": today", "No pack yet", "1 decision: Pay for training");
    assertThat(home.select("[aria-labelledby=coming]").text()).contains("is over and not closed");
    assertThat(home.select("section[aria-labelledby]").eachAttr("aria-labelledby"))
        .containsSubsequence("coming", "late", "standing", "moved", "figures");
  }

  @Test
  void decisionsAreCountedAsThePackCountsThem() throws Exception {
    Pack.Written written = new Pack.Written("Well", "Agree a second shift", "", "", "");
    doing(
        () ->
            packs.add(
                lead, body, Ids.next(), new Pack.Content(met, strategy, 1, written), Set.of()));
    assertThat(next(home(lead))).contains("2 decisions: Pay for training; Agree a second shift");
  }

  @Test
  void newDaysThatTheBoardIsToAgreeStandBesideItsDecisions() throws Exception {
    PlanAction late =
        Standing.member(lead.id()).call(() -> actions.list(lead, strategy)).stream()
            .map(JudgedAction::action)
            .filter(each -> each.title().equals("Train all"))
            .findFirst()
            .orElseThrow();
    Span later = new Span(TODAY.minusDays(50), TODAY.plusDays(50));
    PlanActions.Change change =
        new PlanActions.Change(late.planned().over(later), "The trainer left", late.version());
    doing(() -> actions.change(lead, strategy, late.id(), change));
    assertThat(next(home(lead))).contains("1 decision: Pay for training · 1 new day to agree");
  }

  @Test
  void whatTheLettersOfTheBarsMeanStandsBelowThem() throws Exception {
    assertThat(home(lead).select("section:has(.lode-bars) > p").text())
        .isEqualTo("B done, G on track, A at risk, R off track, N not started");
  }

  @Test
  void whatIsLateSaysWhoseItIs() throws Exception {
    assertThat(home(lead).select("[aria-labelledby=late] li").getFirst().text())
        .contains("Train all", "R", "Training lead", "due");
  }

  @Test
  void aBarSaysHowEachPriorityStandsAndTheNextListWhatMoved() throws Exception {
    Document home = home(lead);
    assertThat(home.select(".lode-bar__part [aria-hidden]").eachText())
        .containsExactly("G 1", "R 1");
    assertThat(home.select("[aria-labelledby=moved] li").eachText())
        .anyMatch(each -> each.contains("1. Train all") && each.contains("amber → red"))
        .noneMatch(each -> each.contains("Print cards"));
  }

  @Test
  void aFigureThatIsToldStandsAsATileAndWhatHasNoNumberAsOneLine() throws Exception {
    Document home = home(lead);
    assertThat(home.select(".lode-tiles__item").text()).contains("12");
    assertThat(home.select(".lode-tiles__item")).hasSizeLessThan(9);
    assertThat(home.select("[aria-labelledby=figures] .lode-quiet").text())
        .matches("[0-9]+ figures? that (is|are) watched ha(s|ve) no number yet\\.");
  }

  private static Element tile(Document home) {
    return home.select(".lode-tiles__item").stream()
        .filter(each -> each.expectFirst("a").attr("href").equals("/figures/K1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureOfManyMonthsHasItsLineAndSaysInItsLabelWhatIsToBeSeen() throws Exception {
    tell(20, YearMonth.from(TODAY).minusMonths(8));
    doing(() -> periods.close(lead, Period.of(YearMonth.from(TODAY).minusMonths(8))));
    Element tile = tile(home(lead));
    String month = FigureWords.brief(Period.of(YearMonth.from(TODAY).minusMonths(8)));
    assertThat(tile.expectFirst(".lode-tiles__figure").text()).isEqualTo("20");
    assertThat(tile.expectFirst(".lode-tiles__about").text()).isEqualTo(month);
    assertThat(tile.select("svg circle")).hasSizeGreaterThan(1);
    assertThat(tile.expectFirst("svg").attr("aria-label"))
        .startsWith("Concerns received. First ")
        .contains("last 20 in", "Highest: 20 in");
    assertThat(tile.select("svg").text()).as("no word in the drawing").isEmpty();
  }

  /** Who may look at the plan but at no figures does not meet them there. */
  @Test
  void theSameTileStandsOnThePlanAtThePriorityWhoseActionNamesTheFigure() throws Exception {
    String tile = tile(home(lead)).html();
    UUID plan =
        Standing.member(lead.id()).call(() -> strategies.list(lead)).stream()
            .filter(Strategy::inForce)
            .findFirst()
            .orElseThrow()
            .id();
    doing(() -> actions.add(lead, plan, Ids.next(), proving("K1")));
    Document shown = page("/plan", lead);
    assertThat(shown.select("section:has(h2:contains(Help)) .lode-tiles__item a[href$=/K1]"))
        .hasSize(1);
    assertThat(tile(shown).html()).isEqualTo(tile);
    assertThat(shown.select("section:has(h2:contains(Find)) .lode-tiles__item a[href$=/K1]"))
        .isEmpty();
    Worker trainer = workforce.aWorker(lead.organisation(), Role.TRAINER);
    assertThat(page("/plan", trainer).select("main").text()).contains("Train all", "Help");
    assertThat(page("/plan", trainer).select(".lode-tiles")).isEmpty();
  }

  /** An action of the second priority. */
  private static Planned proving(String code) {
    return new Planned(
        "Count them",
        "",
        new Place(2, Set.of(Strand.PURSUE), List.of(1), Set.of()),
        Parties.none(),
        new Span(TODAY.minusDays(50), TODAY.plusDays(200)),
        code,
        null);
  }

  @Test
  void aFigureThatIsKeptBackSaysWhyAndHasNoLine() throws Exception {
    String before = home(lead).select("[aria-labelledby=figures] .lode-quiet").text();
    tell(20, YearMonth.from(TODAY).minusMonths(8));
    tell(2, YearMonth.from(TODAY).minusMonths(7));
    doing(
        () ->
            periods.close(
                lead,
                new Period(
                    YearMonth.from(TODAY).minusMonths(8), YearMonth.from(TODAY).minusMonths(7))));
    Document home = home(lead);
    assertThat(tile(home).text())
        .contains("Kept back", "It would tell a small number.")
        .doesNotContain("2 ");
    assertThat(tile(home).select("svg")).isEmpty();
    assertThat(home.select("[aria-labelledby=figures] .lode-quiet").text())
        .as("nor is it called one without a number")
        .isEqualTo(before);
  }

  @Test
  void nobodyElseHasItOnTheirHome() throws Exception {
    for (Role role : List.of(Role.BOARD_MEMBER, Role.MANAGER, Role.CASEWORKER)) {
      Worker other = workforce.aWorker(lead.organisation(), role);
      assertThat(home(other).select(".lode-lead, .lode-tiles")).as(role.name()).isEmpty();
    }
  }
}
