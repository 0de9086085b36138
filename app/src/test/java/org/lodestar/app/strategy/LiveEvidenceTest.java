package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.ActionEvidence.Finding;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measure.Strand;
import org.lodestar.measures.Period;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** An indicator that is to show that an action is done is looked up. */
@PlatformTest
class LiveEvidenceTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final YearMonth CLOSED = YearMonth.from(TODAY).minusMonths(9);

  /** Share of concerns that were triaged within a day: more is better. */
  private static final String CODE = "K2_DAY";

  private final Strategies strategies;
  private final PlanActions actions;
  private final ActionEvidence evidence;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final TransactionOperations transactions;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final Worker trainer;
  private final Worker board;
  private UUID strategy;
  private UUID action;

  LiveEvidenceTest(
      Strategies strategies,
      PlanActions actions,
      ActionEvidence evidence,
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      TransactionOperations transactions,
      Workforce workforce,
      MockMvc web) {
    this.strategies = strategies;
    this.actions = actions;
    this.evidence = evidence;
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.transactions = transactions;
    this.workforce = workforce;
    this.web = web;
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    trainer = workforce.aWorker(organisation, Role.TRAINER);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    strategy = Ids.next();
    action = Ids.next();
  }

  private static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  /** Three of four within a day, in the first quarter that ended nine months ago or more. */
  @BeforeEach
  void aStrategyAndAClosedQuarter() throws SQLException {
    closeAll();
    strategy = Ids.next();
    action = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Live", TODAY.minusDays(60), 3, List.of("Find"), null, null, null, List.of());
    as(lead, () -> strategies.add(lead, strategy, content));
    as(lead, () -> actions.add(lead, strategy, action, planned(CODE)));
    as(lead, () -> strategies.putInForce(lead, strategy, 0));
    ledger.begin();
    gathering.beginKinds(quarter().first().minusMonths(3));
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < 40; at++) {
            facts.hear(
                Fact.of("concern.triaged", quarter().first())
                    .with("within", at % 4 == 0 ? "WEEK" : "DAY"));
          }
        });
    gathering.run();
    as(lead, () -> periods.close(lead, quarter()));
  }

  @AfterEach
  void closeAll() {
    aim(null, true);
    as(
        lead,
        () ->
            strategies.list(lead).stream()
                .filter(Strategy::inForce)
                .forEach(each -> strategies.close(lead, each.id(), each.version())));
  }

  private static Period quarter() {
    return Period.quarterOf(CLOSED);
  }

  private void aim(@Nullable Integer target, boolean watched) {
    long version =
        Standing.member(lead.id()).call(() -> figures.get(lead, CODE)).line().watching().version();
    BigDecimal aimed = target == null ? null : BigDecimal.valueOf(target);
    as(lead, () -> figures.change(lead, CODE, new Watching(watched, aimed, version)));
  }

  private Planned planned(String measure) {
    return new Planned(
        "Look within a day",
        "",
        new Place(1, Set.of(Strand.PROTECT), List.of(1), Set.of()),
        new Parties(null, Set.of(), Set.of(), "", trainer.id()),
        new Span(TODAY.minusDays(50), TODAY.plusDays(100)),
        measure,
        null);
  }

  private UUID shown(Shown shown) {
    UUID id = Ids.next();
    as(trainer, () -> evidence.add(trainer, strategy, action, id, shown));
    return id;
  }

  private UUID shown() {
    return shown(Shown.of(CODE, quarter(), true));
  }

  private void accept(UUID piece, String despite) {
    as(
        board,
        () ->
            evidence.review(
                board, strategy, action, piece, new Finding(Verdict.ACCEPTED, "Seen", despite)));
  }

  private @Nullable ActionStanding standing() {
    return Standing.member(lead.id())
        .call(() -> actions.get(lead, strategy, action))
        .judged()
        .standing();
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private String here() {
    return "/plan/" + strategy + "/actions/" + action;
  }

  @Test
  void aCodeThatIsNoIndicatorIsRefusedAtItsField() throws Exception {
    assertThatThrownBy(() -> shown(Shown.of("K999", quarter(), true)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals().getFirst().key())
                    .isEqualTo("strategy.measure.unknown"));
    assertThatThrownBy(
            () -> as(lead, () -> actions.add(lead, strategy, Ids.next(), planned("K999"))))
        .isInstanceOf(Refused.class);
    String page =
        web.perform(
                post(here() + "/evidence/new/" + Ids.next())
                    .cookie(workforce.signedIn(trainer))
                    .with(csrf())
                    .param("kind", "MEASURE")
                    .param("measure", "K999")
                    .param("month", quarter().last().toString())
                    .param("completes", "true"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("There is no indicator K999. Choose one of the list");
  }

  @Test
  void whoLooksSeesFigureTargetTrendAndSinceWhenItCannotChange() throws Exception {
    aim(80, true);
    UUID piece = shown();
    String page =
        Jsoup.parse(look(board, here() + "/evidence/" + piece).getContentAsString())
            .select("main")
            .text();
    assertThat(page)
        .contains("75 %", "80 %", "Up to then", "can no longer change", "Boards read it")
        .doesNotContain("2026-0", CODE);
  }

  @Test
  void aTargetThatIsReachedMakesItBlue() {
    aim(70, true);
    accept(shown(), "");
    assertThat(standing()).isEqualTo(ActionStanding.BLUE);
  }

  @Test
  void oneThatIsNotReachedIsBlueOnlyForAReasonThatBoardsRead() throws Exception {
    aim(80, true);
    UUID piece = shown();
    assertThatThrownBy(() -> accept(piece, ""))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusals().getFirst().field()).isEqualTo("despite"));
    assertThat(standing()).isEqualTo(ActionStanding.GREEN);
    accept(piece, "Two weeks of flu");
    assertThat(standing()).isEqualTo(ActionStanding.BLUE);
    String said = "Counts as done although its figure does not show it: Two weeks of flu";
    assertThat(look(board, here()).getContentAsString()).contains(said);
    assertThat(look(board, "/plan").getContentAsString()).contains(said);
  }

  @Test
  void withoutATargetOrBeforeThePeriodIsClosedItShowsNothingByItself() {
    UUID without = shown();
    assertThatThrownBy(() -> accept(without, "")).isInstanceOf(Refused.class);
    aim(10, true);
    UUID open = shown(Shown.of(CODE, Period.quarterOf(quarter().last().plusMonths(1)), true));
    assertThatThrownBy(() -> accept(open, "")).isInstanceOf(Refused.class);
  }

  @Test
  void anActionWhoseIndicatorIsNotWatchedAnyMoreSaysSo() throws Exception {
    assertThat(look(board, here()).getContentAsString()).doesNotContain("not watched any more");
    aim(10, false);
    assertThat(look(board, here()).getContentAsString()).contains("It is not watched any more");
    UUID piece = shown();
    assertThatThrownBy(() -> accept(piece, "")).isInstanceOf(Refused.class);
  }
}
