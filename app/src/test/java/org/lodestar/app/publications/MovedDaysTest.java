package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardOutlooks;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PartnerWaits;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;
import org.lodestar.measures.Period;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A lead who moves a day: what boards are told of it, and what boards asked for that is late. */
@PlatformTest
class MovedDaysTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.now(LONDON);
  private static final Instant BEFORE =
      TODAY.minusDays(30).atTime(LocalTime.NOON).atZone(LONDON).toInstant();

  private final Strategies strategies;
  private final PlanActions actions;
  private final ActionProgress progress;
  private final Bodies bodies;
  private final PartnerWaits waits;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final BoardOutlooks outlooks;
  private final ClosedPeriods periods;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Packs packs;
  private final ProgressReports reports;
  private final DSLContext sql;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final UUID strategy = Ids.next();
  private final UUID late = Ids.next();
  private final UUID early = Ids.next();
  private final UUID body = Ids.next();
  private final List<BoardAction> open = new ArrayList<>();

  MovedDaysTest(
      Strategies strategies,
      PlanActions actions,
      ActionProgress progress,
      Bodies bodies,
      PartnerWaits waits,
      BoardMeetings meetings,
      BoardRecords records,
      BoardOutlooks outlooks,
      ClosedPeriods periods,
      Gathering gathering,
      EmptyLedger ledger,
      Packs packs,
      ProgressReports reports,
      DSLContext sql,
      Workforce workforce,
      MockMvc web) {
    this.strategies = strategies;
    this.actions = actions;
    this.progress = progress;
    this.bodies = bodies;
    this.waits = waits;
    this.meetings = meetings;
    this.records = records;
    this.outlooks = outlooks;
    this.periods = periods;
    this.gathering = gathering;
    this.ledger = ledger;
    this.packs = packs;
    this.reports = reports;
    this.sql = sql;
    this.workforce = workforce;
    this.web = web;
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(lead.id()).call(work);
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
  void aStrategyInForceAndABoard() {
    closeAll();
    Strategy.Content content =
        new Strategy.Content(
            "Plan", TODAY.minusDays(60), 3, List.of("Find"), null, null, null, List.of());
    before(() -> strategies.add(lead, strategy, content));
    before(() -> actions.add(lead, strategy, late, planned("Train all", -5)));
    before(() -> actions.add(lead, strategy, early, planned("Print cards", 100)));
    before(() -> strategies.putInForce(lead, strategy, 0));
    Body.Content named =
        new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(() -> bodies.add(lead, body, named));
  }

  @AfterEach
  void closeAll() {
    open.forEach(this::done);
    open.clear();
    doing(
        () ->
            strategies.list(lead).stream()
                .filter(Strategy::inForce)
                .forEach(each -> strategies.close(lead, each.id(), each.version())));
  }

  private void done(BoardAction each) {
    BoardAction.Course over = new BoardAction.Course(BoardAction.State.DONE, "Done", TODAY, null);
    doing(
        () ->
            records.change(
                lead,
                new BoardAction(each.id(), each.raised(), each.content(), over, each.version()),
                ""));
  }

  private static Planned planned(String title, int dueIn) {
    return new Planned(
        title,
        "",
        new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
        Parties.none(),
        new Span(TODAY.minusDays(50), TODAY.plusDays(dueIn)),
        null,
        null);
  }

  private void move(UUID id, @Nullable LocalDate to, String because) {
    PlanAction action = as(() -> actions.get(lead, strategy, id)).action();
    Planned moved = action.planned().over(new Span(action.planned().span().starts(), to));
    PlanActions.Change change = new PlanActions.Change(moved, because, action.version());
    doing(() -> actions.change(lead, strategy, id, change));
  }

  private Document page(String path) throws Exception {
    return AllPages.ofWork(
        path,
        each ->
            Jsoup.parse(
                web.perform(get(each).cookie(workforce.signedIn(lead)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()));
  }

  @Test
  void whatWasMovedStandsOnTheHomeAndOnThePageOfTheBoardWithItsReason() throws Exception {
    assertThat(page("/boards/" + body).select("#moved")).as("it never met").isEmpty();
    held(TODAY.minusDays(20));
    move(late, TODAY.plusDays(150), "The trainer left");
    move(early, TODAY.plusDays(120), "No paper");
    for (String path : List.of("/work", "/boards/" + body)) {
      Document page = page(path);
      assertThat(page.select("#moved").text()).as(path).startsWith("Moved since ");
      assertThat(page.select("[aria-labelledby=moved] li").eachText())
          .as(path)
          .anySatisfy(
              each ->
                  assertThat(each)
                      .startsWith("1. Train all")
                      .contains("late, moved: was due ", ", now ", ": The trainer left")
                      .doesNotContain("→ amber"))
          .anySatisfy(each -> assertThat(each).startsWith("2. Print cards").contains(": No paper"));
    }
    assertThat(page("/work").select(".lode-bar__part [aria-hidden]").eachText())
        .as("late stays late though its day was moved")
        .containsExactly("G 1", "R 1");
    assertThat(page("/work").select(".lode-bars__title").text())
        .contains("2 actions. 1 of them is late: its day was moved.");
  }

  @Test
  void whatWasAtRiskWhenItsDayMovedStaysAmberUntilABoardHasMet() throws Exception {
    UUID unseen = Ids.next();
    doing(() -> actions.add(lead, strategy, unseen, planned("Book rooms", 20)));
    move(unseen, TODAY.plusDays(120), "No room");
    assertThat(page("/plan/" + strategy + "/actions/" + unseen).text())
        .contains("It was at risk, and its day was moved from ", "until a board has met since.");
    UUID seen = Ids.next();
    before(() -> actions.add(lead, strategy, seen, planned("Book halls", -20)));
    PlanActions.Change later = new PlanActions.Change(planned("Book halls", 150), "No hall", 0);
    before(() -> actions.change(lead, strategy, seen, later));
    @Nullable Judgement then = ScopedClock.at(BEFORE, () -> judgement(seen));
    assertThat(then).isEqualTo(new Judgement(ActionStanding.AMBER, Judgement.Reason.MOVED));
    held(TODAY.minusDays(20));
    assertThat(judgement(seen))
        .isEqualTo(new Judgement(ActionStanding.GREEN, Judgement.Reason.ON_TRACK));
  }

  private @Nullable Judgement judgement(UUID id) {
    return as(() -> actions.get(lead, strategy, id).judged().judgement());
  }

  @Test
  void whatIsNotDueLaterMovedNowhere() throws Exception {
    held(TODAY.minusDays(20));
    move(early, TODAY.plusDays(90), "");
    assertThat(page("/boards/" + body).select("[aria-labelledby=moved] li").eachText())
        .singleElement()
        .satisfies(each -> assertThat(each).startsWith("1. Train all"));
    assertThat(page("/plan/" + strategy + "?moved=" + TODAY).select("#actions").text())
        .doesNotContain("2 actions");
  }

  @Test
  void aPackSaysWhatAnActionWasDueAndHowOftenThatMoved() throws Exception {
    move(early, TODAY.plusDays(120), "No paper");
    move(early, TODAY.plusDays(140), "No ink");
    move(late, TODAY.plusDays(150), "The trainer left");
    ledger();
    UUID pack = Ids.next();
    Pack.Content content =
        new Pack.Content(null, strategy, 1, new Pack.Written("Well", "", "", "", ""));
    doing(() -> packs.add(lead, body, pack, content, Set.of()));
    Document shown = page("/boards/" + body + "/packs/" + pack);
    assertThat(shown.select("tr:contains(Print cards)").text())
        .contains("Was due ", "(moved twice): No ink; before that: No paper");
    assertThat(shown.select("tr:contains(Train all)").text())
        .as("it is late until a board agrees")
        .contains("R red, late", "Late, moved: was due ")
        .doesNotContain("amber");
    assertThat(shown.select("main").text())
        .contains("1 of them is late: its day was moved, and no board has agreed.");
    assertThat(shown.select("tr:contains(Print cards) td[data-head]").eachAttr("data-head"))
        .as("on a phone each row is lines with the heads of their columns")
        .containsExactly("How it stands", "Answers for it", "Due", "What moved, and why");
  }

  @Test
  void whatEverybodyReadsSaysThatAMovedActionIsLateAndSinceWhen() throws Exception {
    move(late, TODAY.plusDays(150), "The trainer left");
    ledger();
    UUID report = Ids.next();
    Progress.Content content = new Progress.Content(strategy, 1, "It goes on", "", List.of());
    doing(() -> reports.add(lead, report, content));
    Document shown = page("/progress-reports/" + report);
    assertThat(shown.select("tr:contains(Train all)").text())
        .contains("Late or off track", "It was due ", " and is late. The new day is ")
        .contains("no board has agreed to it yet.");
    assertThat(shown.select("tr:contains(Print cards)").text())
        .contains("On track")
        .doesNotContain("is late");
  }

  private void step(UUID id, int dueIn, long version, String because) {
    Milestone moved = new Milestone(id, early, "Ink bought", TODAY.plusDays(dueIn), null, version);
    doing(() -> progress.change(lead, strategy, moved, because));
  }

  @Test
  void aMilestoneThatMovedStandsInThePackAndOnThePlanAlike() throws Exception {
    UUID step = Ids.next();
    Milestone bought = new Milestone(step, early, "Ink bought", TODAY.plusDays(20), null, 0);
    doing(() -> progress.add(lead, strategy, bought));
    held(TODAY.minusDays(20));
    step(step, 40, 0, "No money");
    step(step, 50, 1, "No ink");
    ledger();
    UUID pack = Ids.next();
    Pack.Content content =
        new Pack.Content(null, strategy, 1, new Pack.Written("Well", "", "", "", ""));
    doing(() -> packs.add(lead, body, pack, content, Set.of()));
    String packed =
        page("/boards/" + body + "/packs/" + pack).select("tr:contains(Print cards)").text();
    String told = "Milestone \"Ink bought\" was due ";
    assertThat(packed).contains(told, ", now ", "(moved twice): No ink; before that: No money");
    for (String path : List.of("/work", "/boards/" + body)) {
      assertThat(page(path).select("[aria-labelledby=moved] li:contains(Print cards)").text())
          .as(path)
          .contains(told, "(moved twice): No ink");
    }
    assertThat(page("/plan/" + strategy + "?moved=" + TODAY).select(".lode-plan").text())
        .contains(told, "(moved twice): No ink");
  }

  private UUID pack() throws SQLException {
    ledger();
    UUID pack = Ids.next();
    Pack.Content content =
        new Pack.Content(null, strategy, 1, new Pack.Written("Well", "", "", "", ""));
    doing(() -> packs.add(lead, body, pack, content, Set.of()));
    return pack;
  }

  private MockHttpServletResponse agree(UUID meeting, long version) throws Exception {
    return web.perform(
            post("/plan/" + strategy + "/actions/" + late + "/agreed")
                .param("meeting", meeting.toString())
                .param("version", String.valueOf(version))
                .with(csrf())
                .cookie(workforce.signedIn(lead)))
        .andReturn()
        .getResponse();
  }

  private long version() {
    return as(() -> actions.get(lead, strategy, late)).action().version();
  }

  @Test
  void whatWasLateAndIsMovedIsLateInHomeBoardAndPackUntilABoardAgrees() throws Exception {
    UUID before = held(TODAY.minusDays(20));
    move(late, TODAY.plusDays(30), "The trainer left");
    move(late, TODAY.plusDays(60), "Its post is vacant");
    move(late, TODAY.plusDays(90), "Nobody applied");
    UUID pack = pack();
    UUID met = held(TODAY);
    String why =
        "Nobody applied; before that: Its post is vacant; and 1 earlier reason on its page";
    String[] told = {"ate, moved: was due ", "(moved 3 times), 5 days past that first day: " + why};
    assertThat(page("/work").select("[aria-labelledby=late] li:contains(Train all)").text())
        .contains(told)
        .contains(" R ");
    String board = "/boards/" + body;
    assertThat(page(board).select("[aria-labelledby=moved] li:contains(Train all)").text())
        .contains(told);
    assertThat(page(board + "/packs/" + pack).select("tr:contains(Train all)").text())
        .contains(told);
    Document asks = page("/plan/" + strategy + "/actions/" + late + "/agreed");
    assertThat(asks.select("input[name=meeting]").eachAttr("value"))
        .as("only who met since it was missed can have agreed")
        .contains(met.toString())
        .doesNotContain(before.toString());
    assertThat(agree(before, version()).getRedirectedUrl()).isNull();
    assertThat(agree(met, version() - 1).getStatus()).as("moved meanwhile").isEqualTo(409);
    assertThat(page("/work").select("[aria-labelledby=late]").text()).contains("Train all");
    agree(met, version());
    assertThat(page("/work").select("[aria-labelledby=late] li:contains(Train all)")).isEmpty();
    assertThat(page(board + "/packs/" + pack).select("tr:contains(Train all)").text())
        .contains("Was due ", "(moved 3 times): " + why)
        .doesNotContain("ate, moved");
    assertThat(page("/plan/" + strategy + "/actions/" + late).select("#history ~ ol").text())
        .contains("Board " + body + " agreed on ");
    assertThat(agree(met, version()).getRedirectedUrl()).as("it is not late any more").isNull();
  }

  @Test
  void aBoardIsAskedForEachNewDayWithItsOldDayWhyAndALinkOnMeetingPaperAndPack() throws Exception {
    move(late, TODAY.plusDays(90), "The trainer left");
    UUID next = meeting(TODAY.plusDays(3), "Hear the lead", "Pay");
    String action = "/plan/" + strategy + "/actions/" + late;
    String there = "/boards/" + body + "/meetings/" + next;
    for (String path : List.of(there, there + "/print")) {
      Document shown = page(path);
      assertThat(shown.select("[aria-labelledby=days] a").eachAttr("href"))
          .as("what is not late is not asked about")
          .containsExactly(action);
      assertThat(shown.select("[aria-labelledby=days] li").text())
          .startsWith("1. Train all")
          .contains("Was due ", ". New day proposed: ", ". Why: The trainer left");
    }
    ledger();
    UUID pack = Ids.next();
    Pack.Content content =
        new Pack.Content(next, strategy, 1, new Pack.Written("Well", "Thank all", "", "", ""));
    doing(() -> packs.add(lead, body, pack, content, Set.of()));
    var asks = page("/boards/" + body + "/packs/" + pack).select("section:has(#asks)");
    assertThat(asks.select("tr:contains(Train all)").text())
        .contains("1. Train all", "The trainer left", "Action 1");
    assertThat(asks.select("a[href$=" + action + "]")).hasSize(1);
    assertThat(asks.select("tr:contains(Pay)").text())
        .as("with the number that it has on the agenda")
        .startsWith("2 Pay");
    assertThat(asks.select("tr:contains(Thank all)").text())
        .as("what is not on the agenda has no number of it")
        .startsWith("A Thank all");
    UUID met = held(TODAY);
    agree(met, version());
    assertThat(page(there).select("[aria-labelledby=days]")).isEmpty();
  }

  @Test
  void noBoardIsAskedForANewDayThatIsOverAndNoneCanAgreeToIt() throws Exception {
    UUID next = meeting(TODAY.plusDays(3), "Pay");
    UUID met = held(TODAY);
    String there = "/boards/" + body + "/meetings/" + next;
    String action = "/plan/" + strategy + "/actions/" + late;
    for (int dueIn : List.of(-2, 0)) {
      move(late, TODAY.plusDays(dueIn), "The trainer left");
      assertThat(page(there).select("[aria-labelledby=days]")).as("in %d", dueIn).isEmpty();
      assertThat(page(action).select("main a[href$=/agreed]")).as("in %d", dueIn).isEmpty();
      var refused = agree(met, version());
      assertThat(refused.getRedirectedUrl()).as("in %d", dueIn).isNull();
      assertThat(Jsoup.parse(refused.getContentAsString()).text())
          .as("in %d", dueIn)
          .contains("Its new day is not after today. Give it a later one first");
      assertThat(page(action).select("#history ~ ol").text())
          .as("in %d", dueIn)
          .doesNotContain("agreed on ");
    }
    move(late, TODAY.plusDays(90), "Nobody applied");
    assertThat(page(action).text()).as("late since its first day").contains("(moved 3 times)");
    assertThat(page(there).select("[aria-labelledby=days] li")).hasSize(1);
    assertThat(page(action).select("main a[href$=/agreed]")).hasSize(1);
    assertThat(agree(met, version()).getRedirectedUrl()).isEqualTo(action);
  }

  private MockHttpServletResponse became(UUID wait, String... typed) throws Exception {
    var request = post("/plan/" + strategy + "/actions/" + late + "/waits/" + wait);
    for (int at = 0; at < typed.length; at += 2) {
      request.param(typed[at], typed[at + 1]);
    }
    return web.perform(request.with(csrf()).cookie(workforce.signedIn(lead)))
        .andReturn()
        .getResponse();
  }

  @Test
  void aPartnerForWhomAnActionWaitsIsAFactForBoardAndPackUntilItAnswers() throws Exception {
    UUID wait = Ids.next();
    LocalDate since = TODAY.minusDays(31);
    PartnerWait added =
        new PartnerWait(
            wait, late, body, "How many were trained", since, TODAY.minusDays(1), null, 0);
    before(() -> waits.add(lead, strategy, added));
    before(() -> waits.add(lead, strategy, added));
    String fact = "waits for Board " + body + " since ";
    String board = "/boards/" + body;
    UUID pack = pack();
    assertThat(page(board).select("[aria-labelledby=waits] li").eachText())
        .singleElement()
        .satisfies(
            each -> assertThat(each).startsWith("1. Train all").contains(fact, ": How many were"));
    assertThat(page(board + "/packs/" + pack).select("tr:contains(Train all)").text())
        .containsOnlyOnce("It " + fact);
    String action = "/plan/" + strategy + "/actions/" + late;
    Document shown = page(action);
    assertThat(shown.select("#waits a").attr("href")).isEqualTo(action + "/waits/" + wait);
    assertThat(shown.select("#history ~ ol").text()).containsOnlyOnce("Waits for Board " + body);
    assertThat(page("/work?kind=DUE").text()).contains(fact, ": ask again");
    LocalDate next = TODAY.plusDays(9);
    String[] again = {
      "became", "AGAIN",
      "again.day", String.valueOf(next.getDayOfMonth()),
      "again.month", String.valueOf(next.getMonthValue()),
      "again.year", String.valueOf(next.getYear()),
      "version", "0"
    };
    assertThat(became(wait, again).getRedirectedUrl()).isEqualTo(action);
    assertThat(page("/work?kind=DUE").text()).doesNotContain(fact);
    assertThat(became(wait, "became", "ANSWERED", "version", "0").getStatus())
        .as("asked again meanwhile")
        .isEqualTo(409);
    assertThat(became(wait, "became", "ANSWERED", "words", "Forty", "version", "1").getStatus())
        .isEqualTo(303);
    assertThat(became(wait, "became", "ANSWERED", "version", "1").getStatus())
        .as("pressed twice")
        .isEqualTo(303);
    assertThat(page(board).select("[aria-labelledby=waits]")).isEmpty();
    assertThat(page(board + "/packs/" + pack).text()).doesNotContain(fact);
    assertThat(page(action).select("#history ~ ol").text())
        .containsOnlyOnce("Board " + body + " answered")
        .contains("Forty");
  }

  private void ledger() throws SQLException {
    ledger.begin();
    YearMonth month = YearMonth.from(TODAY).minusMonths(9);
    gathering.beginKinds(month);
    doing(() -> periods.close(lead, Period.of(month)));
  }

  @Test
  void theHomeAsksForTheDayOfAnActionThatHasNone() throws Exception {
    move(early, null, "We do not know");
    Document home = page("/work");
    String asked =
        home.select("[aria-labelledby=coming] a:contains(1 action has no due day)").attr("href");
    assertThat(page(asked).select(".lode-plan__item a").eachText())
        .containsExactly("2. Print cards");
  }

  private UUID meeting(LocalDate day, String... decisions) {
    UUID meeting = Ids.next();
    doing(
        () ->
            meetings.add(
                lead,
                body,
                meeting,
                new BoardMeeting.Called(day, LocalTime.of(9, 0), "Town hall", "")));
    for (String each : decisions) {
      doing(() -> meetings.add(lead, body, meeting, Ids.next(), item(each)));
    }
    return meeting;
  }

  private static AgendaItem.Content item(String title) {
    return new AgendaItem.Content(
        title, AgendaItem.Wanted.DECIDE, "Lead", new AgendaItem.Paper("", "", ""));
  }

  private UUID held(LocalDate day) {
    UUID meeting = meeting(day);
    UUID item = Ids.next();
    doing(() -> meetings.add(lead, body, meeting, item, item("Training")));
    doing(() -> meetings.call(lead, body, meeting, 0));
    doing(() -> meetings.hold(lead, body, meeting, 1));
    return meeting;
  }

  private UUID asked(String what, String post) {
    UUID meeting = held(TODAY.minusDays(20));
    UUID item = as(() -> meetings.get(lead, body, meeting)).items().getFirst().id();
    UUID id = Ids.next();
    BoardAction.Content content = new BoardAction.Content(what, post, null, TODAY.minusDays(4000));
    doing(() -> records.add(lead, id, body, meeting, item, content));
    open.add(as(() -> records.action(lead, body, id)));
    return id;
  }

  @Test
  void whatABoardAskedForAndIsLateSaysWhatItIsWhoseAndWhereItIsClosed() throws Exception {
    UUID id = asked("Write to all landlords", "Head of housing");
    String there = "/boards/" + body + "/actions/" + id;
    var line = page("/work").select("[aria-labelledby=late] li").getFirst();
    assertThat(line.text())
        .contains("Write to all landlords", "Head of housing · due ", "asked for by Board " + body);
    assertThat(line.select("a").attr("href")).isEqualTo(there);
    var listed = page("/boards/" + body).select("[aria-labelledby=actions] li").getFirst();
    assertThat(listed.text()).contains("Write to all landlords", "Head of housing");
    assertThat(listed.select("a").attr("href")).isEqualTo(there);
    assertThat(page(there).select("main input[value=DONE]")).hasSize(1);
  }

  @Test
  void whatABoardAskedForAndIsPutOffSaysWhyOnItsPageAndInThePack() throws Exception {
    UUID id = asked("Write to all landlords", "Head of housing");
    BoardAction now = open.removeLast();
    BoardAction.Content later =
        new BoardAction.Content(now.content().what(), now.content().post(), null, TODAY);
    doing(
        () ->
            records.change(
                lead,
                new BoardAction(id, now.raised(), later, now.course(), now.version()),
                "No stamps"));
    open.add(as(() -> records.action(lead, body, id)));
    assertThat(page("/boards/" + body).select("[aria-labelledby=actions] li").text())
        .contains("was due ", ", now ", ": No stamps");
    ledger();
    UUID pack = Ids.next();
    Pack.Content content =
        new Pack.Content(null, strategy, 1, new Pack.Written("Well", "", "", "", ""));
    doing(() -> packs.add(lead, body, pack, content, Set.of()));
    assertThat(page("/boards/" + body + "/packs/" + pack).select("tr:contains(landlords)").text())
        .contains("Was due ", ": No stamps");
  }

  @Test
  void allOfThatWhichIsLateIsCountedAsThePagesCountToWhichItLeads() throws Exception {
    int ofOthers = as(() -> outlooks.get(lead)).late().size();
    for (int at = 0; at < 3; at++) {
      asked("Ask " + at, "Head of housing");
    }
    var links = page("/work").select("[aria-labelledby=late] > p a");
    assertThat(links.eachText())
        .containsExactly("1 red action", "All " + (ofOthers + 3) + " late requests of boards");
    assertThat(page(links.getFirst().attr("href")).select("#actions").text())
        .isEqualTo("1 action.");
    assertThat(page("/boards/" + body).select("[aria-labelledby=actions] li")).hasSize(3);
  }

  @Test
  void theBoardsAtOnceAreReadWithAsManyQueriesHoweverManyMeetingsCome() {
    int before = queries();
    for (int at = 0; at < 3; at++) {
      meeting(TODAY.plusDays(200 + at), "Pay", "Print");
    }
    assertThat(queries()).isEqualTo(before);
    assertThat(as(() -> outlooks.get(lead)).ahead())
        .filteredOn(each -> each.board().id().equals(body))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.decisions()).containsExactly("Pay", "Print"));
  }

  /**
   * What is switched off is asked every two seconds, and so not counted; nor is what the platform
   * does meanwhile on threads of its own.
   */
  private int queries() {
    as(() -> outlooks.get(lead));
    Thread here = Thread.currentThread();
    int[] run = new int[1];
    ExecuteListenerProvider[] all = sql.configuration().executeListenerProviders();
    List<ExecuteListenerProvider> counting = new ArrayList<>(List.of(all));
    counting.add(
        new DefaultExecuteListenerProvider(
            new ExecuteListener() {
              private static final long serialVersionUID = 1L;

              @Override
              public void executeStart(ExecuteContext context) {
                if (Thread.currentThread().equals(here)) {
                  run[0]++;
                }
              }
            }));
    sql.configuration().set(counting.toArray(ExecuteListenerProvider[]::new));
    try {
      as(() -> outlooks.get(lead));
    } finally {
      sql.configuration().set(all);
    }
    assertThat(run[0]).isPositive();
    return run[0];
  }
}
