package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.CarryOvers;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class PlanTest {
  private static final UUID PUBLISHED = UUID.fromString("01934f00-0000-7000-8000-0000000a0001");
  private static final UUID DRAFT = UUID.fromString("01934f00-0000-7000-8000-0000000a0002");
  private static final LocalDate BEGINS = LocalDate.of(2031, 4, 1);

  private final Strategies strategies;
  private final PlanActions actions;
  private final CarryOvers carrying;
  private final Bodies bodies;
  private final Workforce workforce;
  private final MockMvc web;
  private final Audit audit;
  private final TransactionOperations transactions;

  private Worker lead;

  PlanTest(
      Strategies strategies,
      PlanActions actions,
      CarryOvers carrying,
      Bodies bodies,
      Workforce workforce,
      MockMvc web,
      Audit audit,
      TransactionOperations transactions) {
    this.strategies = strategies;
    this.actions = actions;
    this.carrying = carrying;
    this.bodies = bodies;
    this.workforce = workforce;
    this.web = web;
    this.audit = audit;
    this.transactions = transactions;
  }

  @BeforeEach
  void aStrategicLead() {
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private UUID strategy(@Nullable UUID predecessor) {
    UUID id = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Plan " + id, BEGINS, 3, List.of("One", "Two"), null, null, predecessor, List.of());
    doing(() -> strategies.add(lead, id, content));
    return id;
  }

  private static Planned planned(Place place, Parties parties, Span span) {
    return new Planned("Train partners", "", place, parties, span, null, null);
  }

  private static Planned planned() {
    return planned(
        new Place(1, Set.of(Strand.PREPARE), List.of(1), Set.of()), Parties.none(), Span.open());
  }

  private UUID action(UUID strategy, Planned planned) {
    UUID id = Ids.next();
    doing(() -> actions.add(lead, strategy, id, planned));
    return id;
  }

  private void change(UUID strategy, UUID id, Planned planned, long version) {
    PlanActions.Change change = new PlanActions.Change(planned, "", version);
    doing(() -> actions.change(lead, strategy, id, change));
  }

  private PlanActions.View view(UUID strategy, UUID id) {
    return as(lead, () -> actions.get(lead, strategy, id));
  }

  private List<String> kinds(PlanActions.View view) {
    return view.history().stream().map(each -> each.kind().name()).toList();
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  @Test
  void aFreshInstallationShowsThePublishedStrategy() {
    Strategy published = as(lead, () -> strategies.get(lead, PUBLISHED));
    List<JudgedAction> all = as(lead, () -> actions.list(lead, PUBLISHED));
    assertThat(published.state()).isEqualTo(StrategyState.CLOSED);
    assertThat(published.content().priorities()).hasSize(5);
    assertThat(all).hasSize(19);
    assertThat(all.stream().flatMap(each -> each.action().planned().place().strands().stream()))
        .contains(Strand.values());
    for (int year = 1; year <= 3; year++) {
      PlanFilter filter = new PlanFilter(null, year, null, null, null, null);
      assertThat(all.stream().filter(filter::takes)).hasSize(List.of(8, 7, 4).get(year - 1));
    }
  }

  @Test
  void itsSuccessorCarriesEveryActionForward() {
    List<UUID> carried = new ArrayList<>();
    as(lead, () -> actions.list(lead, DRAFT))
        .forEach(each -> carried.addAll(each.action().carriedFrom()));
    List<UUID> published =
        as(lead, () -> actions.list(lead, PUBLISHED)).stream()
            .map(each -> each.action().id())
            .toList();
    assertThat(carried).containsAll(published);
    assertThat(as(lead, () -> strategies.get(lead, DRAFT)).content().predecessor())
        .isEqualTo(PUBLISHED);
  }

  @Test
  void whatThePublishedOneLeftOpenIsSaidAndWhatTakesItUp() {
    List<Gap> gaps = as(lead, () -> strategies.gaps(lead, PUBLISHED));
    assertThat(gaps).hasSizeGreaterThan(8).anyMatch(Gap::answered).anyMatch(gap -> !gap.answered());
    Gap open = gaps.stream().filter(gap -> !gap.answered()).findFirst().orElseThrow();
    doing(() -> strategies.answer(lead, open, null, "The indicators"));
    assertThat(as(lead, () -> strategies.gap(lead, PUBLISHED, open.id())).answered()).isTrue();
    assertThatThrownBy(() -> doing(() -> strategies.answer(lead, open, null, "Again")))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void eitherNameOfTheChildrenPartnershipFindsOneBody() {
    for (String name : List.of("TSCP", "lscp", "Local Safeguarding Children")) {
      assertThat(as(lead, () -> bodies.search(lead, name)))
          .as(name)
          .singleElement()
          .extracting(Body::shown)
          .isEqualTo("Thurrock Local Safeguarding Children Partnership (TSCP)");
    }
  }

  @Test
  void noTwoBodiesShareAName() {
    Body.Content second =
        new Body.Content(
            "Another " + Ids.next(), BodyKind.BOARD, List.of("tsab"), List.of(), null, null);
    assertThatThrownBy(() -> doing(() -> bodies.add(lead, Ids.next(), second)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(Refused.Refusal::field)
                    .containsExactly("aliases"));
  }

  @Test
  void whatHasEndedSaysWhatTookItsPlace() {
    UUID old = Ids.next();
    UUID fresh = Ids.next();
    doing(() -> bodies.add(lead, fresh, body("Fresh " + fresh, null, null)));
    doing(() -> bodies.add(lead, old, body("Old " + old, LocalDate.of(2026, 3, 31), fresh)));
    assertThat(as(lead, () -> bodies.get(lead, old)).stands()).isFalse();
    assertThatThrownBy(
            () -> doing(() -> bodies.change(lead, old, body("Old " + old, null, fresh), 0)))
        .isInstanceOf(Refused.class);
  }

  private static Body.Content body(
      String name, @Nullable LocalDate ended, @Nullable UUID successor) {
    return new Body.Content(name, BodyKind.BOARD, List.of(), List.of(), ended, successor);
  }

  @Test
  void anActionKeepsWhatWasTypedAndItsNumber() {
    UUID strategy = strategy(null);
    UUID council = as(lead, () -> bodies.search(lead, "Thurrock Council")).getFirst().id();
    UUID csp = as(lead, () -> bodies.search(lead, "CSP")).getFirst().id();
    Planned typed =
        new Planned(
            "Hold a week",
            "For businesses",
            new Place(
                2, Set.of(Strand.PREVENT, Strand.PURSUE), List.of(3, 1), Set.of(Tag.values())),
            new Parties(council, Set.of(csp), Set.of(csp, council), "Head of trade", lead.id()),
            new Span(BEGINS, BEGINS.plusYears(1)),
            "K8",
            1200);
    action(strategy, planned());
    UUID id = action(strategy, typed);
    PlanAction kept = view(strategy, id).action();
    assertThat(kept.planned()).isEqualTo(typed);
    assertThat(kept.number()).isEqualTo(2);
    assertThat(kept.planned().place().years()).containsExactly(1, 3);
    assertThat(view(strategy, id).judged().judgement()).as("a draft has no colour").isNull();
  }

  @Test
  void addingTheSameOneTwiceKeepsOne() {
    UUID strategy = strategy(null);
    UUID id = action(strategy, planned());
    doing(() -> actions.add(lead, strategy, id, planned()));
    assertThat(as(lead, () -> actions.list(lead, strategy))).hasSize(1);
  }

  @Test
  void whoLedItBeforeStaysInItsHistory() {
    UUID strategy = strategy(null);
    Worker other = workforce.aWorker(lead.organisation(), Role.TRAINER);
    UUID id = action(strategy, planned());
    change(strategy, id, ledBy(lead.id()), 0);
    change(strategy, id, ledBy(other.id()), 1);
    Happening last =
        view(strategy, id).history().stream()
            .filter(each -> each.kind() == Kind.LED_BY)
            .findFirst()
            .orElseThrow();
    assertThat(last.from()).isEqualTo(lead.id().toString());
    assertThat(last.to()).isEqualTo(other.id().toString());
    assertThatThrownBy(() -> change(strategy, id, planned(), 1)).isInstanceOf(EditClash.class);
  }

  private static Planned ledBy(UUID worker) {
    return planned(
        planned().place(), new Parties(null, Set.of(), Set.of(), "", worker), Span.open());
  }

  @Test
  void anUnfinishedActionGoesOnInTheNextYearForAReason() {
    UUID strategy = strategy(null);
    UUID id =
        action(
            strategy,
            planned(planned().place(), Parties.none(), new Span(BEGINS, BEGINS.plusMonths(6))));
    doing(() -> carrying.carryOver(lead, strategy, id, "The trainer left", 0));
    PlanActions.View view = view(strategy, id);
    assertThat(view.action().planned().place().years()).containsExactly(1, 2);
    assertThat(view.action().planned().span().due()).isEqualTo(BEGINS.plusMonths(18));
    assertThat(kinds(view)).containsExactlyInAnyOrder("CARRIED_OVER", "ADDED");
    assertThat(view.history())
        .anySatisfy(each -> assertThat(each.reason()).isEqualTo("The trainer left"));
    assertThat(audited(id)).contains("PLAN_ACTION_CARRIED_OVER", "PLAN_ACTION_VIEWED");
  }

  private List<String> audited(UUID id) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, null, id, null, null, null), null)
                    .events()
                    .stream()
                    .map(event -> event.action())
                    .toList());
  }

  @Test
  void afterTheLastYearItGoesOnInTheStrategyThatFollows() {
    UUID first = strategy(null);
    UUID id =
        action(
            first,
            planned(
                new Place(2, Set.of(Strand.PURSUE), List.of(3), Set.of()),
                Parties.none(),
                Span.open()));
    assertThatThrownBy(() -> doing(() -> carrying.carryOver(lead, first, id, "Not done", 0)))
        .isInstanceOf(Refused.class);
    UUID second = strategy(first);
    PlanAction carried = as(lead, () -> carrying.carryOver(lead, first, id, "Not done", 0));
    assertThat(carried.strategy()).isEqualTo(second);
    assertThat(view(second, carried.id()).sources()).extracting(PlanAction::id).containsExactly(id);
    assertThatThrownBy(() -> doing(() -> carrying.carryOver(lead, first, id, "Again", 0)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whatCameOfAClosedStrategyCanBeRecordedButNothingElseChanged() {
    PlanAction any = as(lead, () -> actions.list(lead, PUBLISHED)).getLast().action();
    assertThat(any.outcome().known()).isFalse();
    assertThatThrownBy(() -> change(PUBLISHED, any.id(), any.planned(), any.version()))
        .isInstanceOf(Refused.class);
    Outcome done =
        new Outcome(Outcome.Result.PARTLY, "An audit was held", LocalDate.of(2025, 2, 1));
    doing(() -> actions.record(lead, PUBLISHED, any.id(), done, any.version()));
    assertThat(view(PUBLISHED, any.id()).action().outcome()).isEqualTo(done);
  }

  @Test
  void oneStrategyIsInForceAndItsActionsStandSomehow() {
    as(lead, () -> strategies.list(lead)).stream()
        .filter(Strategy::inForce)
        .forEach(each -> doing(() -> strategies.close(lead, each.id(), each.version())));
    UUID first = strategy(null);
    UUID second = strategy(null);
    UUID late =
        action(
            first,
            planned(planned().place(), Parties.none(), new Span(null, LocalDate.of(2020, 1, 1))));
    UUID coming = action(first, planned());
    doing(() -> strategies.putInForce(lead, first, 0));
    assertThatThrownBy(() -> doing(() -> strategies.putInForce(lead, second, 0)))
        .isInstanceOf(Refused.class);
    assertThat(view(first, late).judged().standing()).isEqualTo(ActionStanding.RED);
    assertThat(view(first, coming).judged().standing()).isEqualTo(ActionStanding.NOT_STARTED);
    doing(() -> strategies.close(lead, first, 1));
    assertThat(view(first, late).judged().judgement()).isNull();
  }

  @Test
  void twoWhoTakeTheSameNameAtOnceAreToldAtTheField() throws Exception {
    Body.Content same =
        new Body.Content("Name " + Ids.next(), BodyKind.BOARD, List.of(), List.of(), null, null);
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> second = as(lead, () -> transactions.execute(status -> meanwhile(pool, same)));
      assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
          .cause()
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusals())
                      .extracting(Refused.Refusal::field)
                      .containsExactly("name"));
    }
  }

  /** Adds a body, and stays in the transaction until the other has begun to wait. */
  private Future<?> meanwhile(ExecutorService pool, Body.Content same) {
    bodies.add(lead, Ids.next(), same);
    Future<?> second =
        pool.submit(() -> Standing.member(lead.id()).run(() -> bodies.add(lead, Ids.next(), same)));
    assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS))
        .as("it waits")
        .isInstanceOf(TimeoutException.class);
    return second;
  }

  @Test
  void whoReadsThePlanCannotChangeItAndOthersDoNotReadIt() {
    Worker board = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    Worker caseworker = workforce.aWorker(lead.organisation(), Role.CASEWORKER);
    assertThat(as(board, () -> strategies.list(board))).isNotEmpty();
    assertThatThrownBy(
            () ->
                as(
                    board,
                    () -> {
                      strategies.close(board, DRAFT, 0);
                      return 1;
                    }))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> bodies.search(caseworker, "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> strategies.list(caseworker)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> strategies.get(caseworker, DRAFT)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(caseworker, () -> actions.list(caseworker, DRAFT)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(board, () -> actions.get(board, DRAFT, Ids.next())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aPageOfPublishedActionsSaysThatNobodyHasRecordedAndShowsNoRed() throws Exception {
    String page = look(lead, "/plan/" + PUBLISHED).getContentAsString();
    assertThat(page).contains("Nobody has recorded what came of it").doesNotContain("Red:");
    assertThat(page).contains("Priority 5:", "19. Review the pathway");
    String one = look(lead, "/plan/" + PUBLISHED + "?p=PURSUE&year=2").getContentAsString();
    assertThat(one).contains("14. Disrupt together").doesNotContain("19. Review the pathway");
    assertThat(look(lead, "/plan/" + PUBLISHED + "?p=x&year=y&body=z").getStatus()).isEqualTo(200);
  }

  @Test
  void aSpreadsheetOfABodyHoldsNoFormula() throws Exception {
    UUID strategy = strategy(null);
    UUID body = Ids.next();
    doing(() -> bodies.add(lead, body, body("Board " + body, null, null)));
    Planned typed =
        new Planned(
            "=1+1",
            "",
            planned().place(),
            new Parties(body, Set.of(body), Set.of(), "@post", null),
            Span.open(),
            null,
            null);
    action(strategy, typed);
    String file =
        look(lead, "/plan/" + strategy + "/bodies/" + body + "/export").getContentAsString();
    assertThat(file).contains("'=1+1", "'@post", "\"Answers for, Oversees\"");
  }

  @Test
  void aFormWithoutAPTellsItAtTheFieldAndLosesNothing() throws Exception {
    UUID strategy = strategy(null);
    String page =
        web.perform(
                post("/plan/" + strategy + "/actions/new/" + Ids.next())
                    .cookie(workforce.signedIn(lead))
                    .with(csrf())
                    .param("title", "Typed title")
                    .param("priority", "1")
                    .param("years", "1"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Choose at least one of the four Ps", "Typed title");
    assertThat(as(lead, () -> actions.list(lead, strategy))).isEmpty();
  }
}
