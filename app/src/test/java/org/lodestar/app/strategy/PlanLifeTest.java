package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.strategy.ActionStanding.AMBER;
import static org.lodestar.app.strategy.ActionStanding.BLUE;
import static org.lodestar.app.strategy.ActionStanding.GREEN;
import static org.lodestar.app.strategy.ActionStanding.RED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body.Representative;
import org.lodestar.app.strategy.Evidence.Kind;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.ActionProgress.Said;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.CarryOvers;
import org.lodestar.app.strategy.face.MyPlan;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.PlanSweeps;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;

@PlatformTest
class PlanLifeTest {
  private static final Instant NOW = Instant.parse("2040-05-15T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final Shown DONE = new Shown(Kind.WORDS, "The course was held", "", true);

  private final Strategies strategies;
  private final PlanActions actions;
  private final ActionProgress progress;
  private final ActionEvidence evidence;
  private final MyPlan mine;
  private final PlanSweeps sweeps;
  private final Bodies bodies;
  private final CarryOvers carrying;
  private final Workforce workforce;
  private final Added ledger;

  private Worker strategic;
  private Worker lead;
  private Worker board;
  private UUID strategy;

  PlanLifeTest(
      Strategies strategies,
      PlanActions actions,
      ActionProgress progress,
      ActionEvidence evidence,
      MyPlan mine,
      PlanSweeps sweeps,
      Bodies bodies,
      CarryOvers carrying,
      Workforce workforce,
      Added ledger) {
    this.strategies = strategies;
    this.actions = actions;
    this.progress = progress;
    this.evidence = evidence;
    this.mine = mine;
    this.sweeps = sweeps;
    this.bodies = bodies;
    this.carrying = carrying;
    this.workforce = workforce;
    this.ledger = ledger;
  }

  @BeforeEach
  void aStrategyInForce() {
    UUID organisation = workforce.anOrganisation();
    strategic = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    lead = workforce.aWorker(organisation, Role.TRAINER);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    closeAll();
    strategy = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Plan", LocalDate.of(2040, 4, 1), 3, List.of("One"), null, null, null, List.of());
    doing(strategic, () -> strategies.add(strategic, strategy, content));
    doing(strategic, () -> strategies.putInForce(strategic, strategy, 0));
  }

  @AfterEach
  void closeAll() {
    as(strategic, () -> strategies.list(strategic)).stream()
        .filter(Strategy::inForce)
        .forEach(
            each -> doing(strategic, () -> strategies.close(strategic, each.id(), each.version())));
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(() -> ScopedClock.at(NOW, work));
  }

  private static void doing(Worker worker, Runnable work) {
    as(
        worker,
        () -> {
          work.run();
          return true;
        });
  }

  private static Planned planned(@Nullable UUID owner, Worker led, int dueIn) {
    return new Planned(
        "Train partners",
        "",
        new Place(1, Set.of(Strand.PREPARE), List.of(1), Set.of()),
        new Parties(owner, Set.of(), Set.of(), "", led.id()),
        new Span(TODAY.minusDays(20), TODAY.plusDays(dueIn)),
        null,
        null);
  }

  private UUID action(int dueIn) {
    UUID id = Ids.next();
    doing(strategic, () -> actions.add(strategic, strategy, id, planned(null, lead, dueIn)));
    return id;
  }

  private PlanActions.View view(UUID id) {
    return as(strategic, () -> actions.get(strategic, strategy, id));
  }

  private List<ActionStanding> stood(UUID id) {
    return view(id).life().standings().stream().map(each -> each.judgement().standing()).toList();
  }

  private UUID milestone(UUID action, boolean done) {
    UUID id = Ids.next();
    LocalDate on = done ? TODAY.minusDays(1) : null;
    Milestone added = new Milestone(id, action, "Booked", TODAY.plusDays(3), on, 0);
    doing(lead, () -> progress.add(lead, strategy, added));
    return id;
  }

  private UUID shown(UUID action) {
    UUID id = Ids.next();
    doing(lead, () -> evidence.add(lead, strategy, action, id, DONE));
    return id;
  }

  private long version(UUID action) {
    return view(action).action().version();
  }

  private void review(Worker worker, UUID action, UUID piece, Verdict verdict) {
    ActionEvidence.Finding finding = new ActionEvidence.Finding(verdict, "I looked", "");
    doing(worker, () -> evidence.review(worker, strategy, action, piece, finding));
  }

  @Test
  void enoughMilestonesMakeAnActionGreenThatIsDueSoon() {
    UUID id = action(20);
    assertThat(view(id).judged().standing()).isEqualTo(AMBER);
    milestone(id, true);
    UUID open = milestone(id, false);
    assertThat(view(id).judged().standing()).as("one of two").isEqualTo(AMBER);
    Milestone reached = new Milestone(open, id, "Booked", TODAY, TODAY, 0);
    doing(lead, () -> progress.change(lead, strategy, reached, ""));
    assertThat(stood(id)).containsExactly(GREEN, AMBER, GREEN, AMBER);
    assertThatThrownBy(() -> doing(lead, () -> progress.change(lead, strategy, reached, "")))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void aCircleIsRefusedAndNamed() {
    UUID first = action(200);
    UUID second = action(200);
    doing(lead, () -> progress.waitFor(lead, strategy, first, Set.of(second), version(first)));
    assertThatThrownBy(
            () ->
                doing(
                    lead,
                    () -> progress.waitFor(lead, strategy, second, Set.of(first), version(second))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .singleElement()
                    .extracting(Refused.Refusal::said)
                    .isEqualTo("2. Train partners → 1. Train partners → 2. Train partners"));
    assertThatThrownBy(
            () ->
                doing(
                    lead,
                    () -> progress.waitFor(lead, strategy, first, Set.of(first), version(first))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whatWaitsForARedOneIsAtRiskWithoutAnybodySayingSo() {
    UUID late = action(-1);
    UUID waits = action(200);
    doing(lead, () -> progress.waitFor(lead, strategy, waits, Set.of(late), version(waits)));
    assertThat(view(waits).judged().judgement())
        .isEqualTo(new Judgement(AMBER, Judgement.Reason.WAITS_FOR_RED));
    assertThat(view(waits).judged().because().red())
        .as("the page names it")
        .extracting(PlanAction::id)
        .containsExactly(late);
    review(board, late, shown(late), Verdict.ACCEPTED);
    assertThat(stood(waits)).containsExactly(GREEN, AMBER, GREEN);
    assertThat(view(waits).life().standings()).allMatch(each -> each.by() == null);
  }

  @Test
  void whatIsNeededLaterThanItIsDueIsAtRiskWhenThatDayMoves() {
    UUID first = action(100);
    UUID waits = action(150);
    doing(lead, () -> progress.waitFor(lead, strategy, waits, Set.of(first), version(waits)));
    assertThat(view(waits).judged().standing()).isEqualTo(GREEN);
    due(first, TODAY.plusDays(200), "No room");
    assertThat(view(waits).judged().judgement())
        .isEqualTo(new Judgement(AMBER, Judgement.Reason.WAITS_FOR_LATER));
    assertThat(stood(waits)).as("kept from then on").containsExactly(AMBER, GREEN);
    due(waits, TODAY.plusDays(200), "It waits");
    assertThat(view(waits).judged().standing()).isEqualTo(GREEN);
  }

  @Test
  void aFirstDayAfterItsYearNeedsAReasonAndIsAmberUntilSomebodyOwnsIt() {
    UUID id = Ids.next();
    Planned dayless = planned(null, lead, 9).over(Span.open());
    doing(strategic, () -> actions.add(strategic, strategy, id, dayless));
    assertThatThrownBy(() -> due(id, TODAY.plusDays(500), ""))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("strategy.movedBecause.afterYear"));
    due(id, TODAY.plusDays(500), "All rooms are taken");
    assertThat(view(id).judged().judgement())
        .isEqualTo(new Judgement(AMBER, Judgement.Reason.AFTER_YEAR));
    UUID owner = Ids.next();
    Body.Content content =
        new Body.Content("Owner " + owner, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(strategic, () -> bodies.add(strategic, owner, content));
    Planned owned = planned(owner, lead, 9).over(new Span(null, TODAY.plusDays(500)));
    PlanActions.Change change = new PlanActions.Change(owned, "", version(id));
    doing(strategic, () -> actions.change(strategic, strategy, id, change));
    assertThat(view(id).judged().standing()).isNotEqualTo(AMBER);
  }

  @Test
  void somebodyMaySayWorseAndNeverBetter() {
    UUID id = action(200);
    doing(
        lead,
        () ->
            progress.say(
                lead, strategy, id, new Said(RED, "No room", "Ask the college"), version(id)));
    StandingChange said = view(id).life().standings().getFirst();
    assertThat(said.judgement().standing()).isEqualTo(RED);
    assertThat(said.by()).isEqualTo(lead.id());
    assertThat(said.recovery()).isEqualTo("Ask the college");
    doing(lead, () -> progress.takeBack(lead, strategy, id, "We have a room", version(id)));
    assertThat(view(id).judged().standing()).isEqualTo(GREEN);
    UUID late = action(-1);
    doing(
        lead,
        () -> progress.say(lead, strategy, late, new Said(AMBER, "Nearly", "Soon"), version(late)));
    assertThat(view(late).judged().standing()).as("its day is over").isEqualTo(RED);
    assertThatThrownBy(
            () ->
                doing(
                    lead,
                    () ->
                        progress.say(
                            lead, strategy, id, new Said(GREEN, "Fine", "Nothing"), version(id))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void record(UUID id, Outcome.Result result, String words) {
    Outcome outcome = new Outcome(result, words, TODAY);
    long version = version(id);
    doing(strategic, () -> actions.record(strategic, strategy, id, outcome, version));
  }

  @Test
  void whatIsRecordedInPartIsNoLongerBlueAndSaysWhyUntilItIsShownAnew() {
    UUID id = action(40);
    review(board, id, shown(id), Verdict.ACCEPTED);
    assertThat(view(id).judged().standing()).isEqualTo(BLUE);
    record(id, Outcome.Result.PARTLY, "Two teams were left out");
    assertThat(view(id).judged().standing()).isNotEqualTo(BLUE);
    StandingChange change = view(id).life().standings().getFirst();
    assertThat(change.by()).isEqualTo(strategic.id());
    assertThat(change.reason()).isEqualTo("Two teams were left out");
    record(id, Outcome.Result.NOT_DONE, "None came");
    assertThat(view(id).judged().standing()).isNotEqualTo(BLUE);
    review(board, id, shown(id), Verdict.ACCEPTED);
    assertThat(view(id).judged().standing()).as("shown anew").isEqualTo(BLUE);
    assertThat(view(id).action().outcome().result()).isEqualTo(Outcome.Result.DONE);
  }

  @Test
  void anActionIsBlueOnlyOnceSomebodyElseHasAcceptedWhatShowsIt() {
    UUID id = action(-1);
    UUID first = shown(id);
    assertThat(view(id).judged().standing()).isEqualTo(RED);
    review(board, id, first, Verdict.SENT_BACK);
    assertThat(view(id).judged().standing()).isEqualTo(RED);
    UUID second = shown(id);
    review(board, id, second, Verdict.ACCEPTED);
    assertThat(view(id).judged().standing()).isEqualTo(BLUE);
    assertThat(view(id).life().standings().getFirst().by()).isEqualTo(board.id());
    assertThat(view(id).action().outcome().result())
        .as("stays readable when the strategy is over")
        .isEqualTo(Outcome.Result.DONE);
    assertThatThrownBy(() -> review(board, id, second, Verdict.SENT_BACK))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whoAnswersForAnActionNeverAcceptsWhatShowsIt() {
    UUID owner = Ids.next();
    Worker speaker = workforce.aWorker(lead.organisation(), Role.MANAGER);
    Body.Content content =
        new Body.Content(
            "Owner " + owner,
            BodyKind.BOARD,
            List.of(),
            List.of(new Representative("Chair", speaker.id())),
            null,
            null);
    doing(strategic, () -> bodies.add(strategic, owner, content));
    Worker leading = workforce.aWorker(lead.organisation(), Role.MANAGER);
    UUID id = Ids.next();
    doing(strategic, () -> actions.add(strategic, strategy, id, planned(owner, leading, 9)));
    UUID piece = Ids.next();
    doing(strategic, () -> evidence.add(strategic, strategy, id, piece, DONE));
    for (Worker each : List.of(strategic, leading, speaker)) {
      assertThatThrownBy(() -> review(each, id, piece, Verdict.ACCEPTED))
          .isInstanceOf(Refused.class);
    }
    doing(strategic, () -> mine.handOver(strategic, leading.id(), lead.id(), "Moved"));
    assertThatThrownBy(() -> review(leading, id, piece, Verdict.ACCEPTED))
        .as("who led it before")
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> review(lead, id, piece, Verdict.ACCEPTED))
        .isInstanceOf(NotAllowed.class);
    Body.Content without =
        new Body.Content(content.name(), content.kind(), List.of(), List.of(), null, null);
    doing(strategic, () -> bodies.change(strategic, owner, without, 0));
    assertThatThrownBy(() -> review(speaker, id, piece, Verdict.ACCEPTED))
        .as("who answered for it when it was added")
        .isInstanceOf(Refused.class);
    review(board, id, piece, Verdict.ACCEPTED);
  }

  @Test
  void ofTwoWhoSayHowItStandsOneIsFirst() {
    UUID id = action(90);
    long seen = version(id);
    Said said = new Said(AMBER, "No room", "Ask the college");
    doing(lead, () -> progress.say(lead, strategy, id, said, seen));
    assertThatThrownBy(
            () -> doing(strategic, () -> progress.takeBack(strategic, strategy, id, "Fine", seen)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(
            () -> doing(lead, () -> progress.waitFor(lead, strategy, id, Set.of(), seen)))
        .isInstanceOf(EditClash.class);
    assertThat(view(id).judged().standing()).isEqualTo(AMBER);
  }

  @Test
  void onlyWhoLeadsItWorksOnIt() {
    UUID id = action(200);
    Worker other = workforce.aWorker(lead.organisation(), Role.TRAINER);
    assertThatThrownBy(
            () ->
                doing(
                    other,
                    () ->
                        progress.say(other, strategy, id, new Said(RED, "No", "Yes"), version(id))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> doing(other, () -> evidence.add(other, strategy, id, Ids.next(), DONE)))
        .isInstanceOf(Refused.class);
    doing(
        strategic,
        () -> progress.say(strategic, strategy, id, new Said(AMBER, "No", "Yes"), version(id)));
  }

  @Test
  void allOpenActionsGoToWhoeverFollowsInOneStep() {
    UUID first = action(200);
    UUID second = action(10);
    UUID done = action(10);
    review(board, done, shown(done), Verdict.ACCEPTED);
    Worker next = workforce.aWorker(lead.organisation(), Role.TRAINER);
    int given =
        as(strategic, () -> mine.handOver(strategic, lead.id(), next.id(), "New post-holder"));
    assertThat(given).isEqualTo(2);
    assertThat(as(next, () -> mine.waiting(next)).led())
        .extracting(each -> each.action().id())
        .as("the one at risk first")
        .containsExactly(second, first);
    assertThat(as(lead, () -> mine.waiting(lead)).led())
        .extracting(each -> each.action().id())
        .containsExactly(done);
    assertThat(view(first).history().getFirst().from()).isEqualTo(lead.id().toString());
  }

  @Test
  void whatIsRedIsBroughtToWhoSpeaksForTheBodyThatOversees() {
    UUID overseer = Ids.next();
    Body.Content content =
        new Body.Content(
            "Overseer " + overseer,
            BodyKind.BOARD,
            List.of(),
            List.of(new Representative("Chair", board.id())),
            null,
            null);
    doing(strategic, () -> bodies.add(strategic, overseer, content));
    Planned late = planned(null, lead, -3);
    Parties parties = new Parties(null, Set.of(overseer), Set.of(), "", lead.id());
    Planned overseen = new Planned("Late", "", late.place(), parties, late.span(), null, null);
    UUID id = Ids.next();
    doing(strategic, () -> actions.add(strategic, strategy, id, overseen));
    assertThat(as(board, () -> mine.waiting(board)).overseen())
        .extracting(each -> each.action().id())
        .containsExactly(id);
    assertThat(as(lead, () -> mine.waiting(lead)).overseen()).isEmpty();
  }

  @Test
  void aDayThatPassesIsKeptByTheSweepOnce() {
    UUID id = action(31);
    assertThat(stood(id)).containsExactly(GREEN);
    for (int days : List.of(1, 1, 32)) {
      ScopedClock.at(
          NOW.plus(Duration.ofDays(days)),
          () -> {
            sweeps.run();
            return true;
          });
    }
    assertThat(stood(id)).containsExactly(RED, AMBER, GREEN);
  }

  private void due(UUID id, @Nullable LocalDate day, String because) {
    PlanAction action = view(id).action();
    Planned moved = action.planned().over(new Span(action.planned().span().starts(), day));
    PlanActions.Change change = new PlanActions.Change(moved, because, action.version());
    doing(strategic, () -> actions.change(strategic, strategy, id, change));
  }

  private @Nullable Judgement after(int days, UUID id) {
    return ScopedClock.at(
        NOW.plus(Duration.ofDays(days)),
        () ->
            Standing.member(strategic.id())
                .call(() -> actions.get(strategic, strategy, id).judged().judgement()));
  }

  @Test
  void aMissedDayThatIsMovedNeedsAReasonAndStaysRedHoweverLongAgoThatWas() {
    UUID id = action(-1);
    assertThatThrownBy(() -> due(id, TODAY.plusDays(300), ""))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("strategy.movedBecause.missing"));
    assertThat(view(id).judged().standing()).isEqualTo(RED);
    due(id, TODAY.plusDays(300), "The trainer left");
    Judgement putOff = new Judgement(RED, Judgement.Reason.PUT_OFF);
    assertThat(view(id).judged().judgement()).isEqualTo(putOff);
    assertThat(after(138, id)).as("30 September").isEqualTo(putOff);
    assertThat(after(139, id)).as("1 October").isEqualTo(putOff);
    assertThat(view(id).judged().late())
        .isEqualTo(
            new LateMoved(
                new MovedDay(
                    TODAY.minusDays(1), TODAY.plusDays(300), 1, List.of("The trainer left")),
                1));
    Happening kept = view(id).history().getFirst();
    assertThat(kept.kind()).isEqualTo(Happening.Kind.DUE_MOVED);
    assertThat(kept.from()).isEqualTo(TODAY.minusDays(1).toString());
    assertThat(kept.to()).isEqualTo(TODAY.plusDays(300).toString());
    assertThat(kept.by()).isEqualTo(strategic.id());
    assertThat(kept.reason()).isEqualTo("The trainer left");
  }

  @Test
  void aMissedDayThatIsTakenAwayAndGivenAgainIsNotGreenEither() {
    UUID id = action(-1);
    assertThatThrownBy(() -> due(id, null, " ")).isInstanceOf(Refused.class);
    due(id, null, "We do not know");
    assertThat(view(id).judged().standing()).isEqualTo(RED);
    due(id, TODAY.plusDays(200), "");
    assertThat(view(id).judged().judgement())
        .isEqualTo(new Judgement(RED, Judgement.Reason.PUT_OFF));
    assertThat(view(id).life().day())
        .isEqualTo(
            new MovedDay(TODAY.minusDays(1), TODAY.plusDays(200), 1, List.of("We do not know")));
  }

  @Test
  void aDayThatIsMovedBeforeItIsMissedKeepsItsColourAndIsTold() {
    UUID id = action(90);
    due(id, TODAY.plusDays(120), "Rooms");
    due(id, TODAY.plusDays(150), "Rooms again");
    assertThat(view(id).judged().standing()).isEqualTo(GREEN);
    assertThat(view(id).life().day())
        .isEqualTo(
            new MovedDay(
                TODAY.plusDays(90), TODAY.plusDays(150), 2, List.of("Rooms again", "Rooms")));
    due(id, TODAY.plusDays(80), "");
    assertThat(view(id).life().day()).as("sooner than it ever was").isNull();
  }

  @Test
  void aRiskStaysWhereItsDayIsMovedAndNoBoardHasMet() {
    UUID id = action(20);
    assertThat(view(id).judged().standing()).isEqualTo(AMBER);
    due(id, TODAY.plusDays(90), "Rooms");
    Judgement moved = new Judgement(AMBER, Judgement.Reason.MOVED);
    assertThat(view(id).judged().judgement()).isEqualTo(moved);
    due(id, TODAY.plusDays(150), "Rooms again");
    assertThat(view(id).judged().judgement()).isEqualTo(moved);
    assertThat(view(id).judged().because().moved())
        .isEqualTo(
            new MovedDay(
                TODAY.plusDays(20), TODAY.plusDays(150), 2, List.of("Rooms again", "Rooms")));
    assertThat(stood(id)).as("it never was green").containsExactly(AMBER, AMBER);
    due(id, TODAY.plusDays(20), "");
    assertThat(view(id).judged().judgement())
        .isEqualTo(new Judgement(AMBER, Judgement.Reason.DUE_SOON));
  }

  @Test
  void whatIsCarriedOverWhileItIsAtRiskStaysAmber() {
    UUID id = action(20);
    doing(strategic, () -> carrying.carryOver(strategic, strategy, id, "Nobody came", version(id)));
    assertThat(view(id).judged().judgement())
        .isEqualTo(new Judgement(AMBER, Judgement.Reason.MOVED));
  }

  private void step(Milestone to, String because) {
    doing(lead, () -> progress.change(lead, strategy, to, because));
  }

  @Test
  void aMilestoneThatMovesLaterNeedsAReasonAndKeepsItsFirstDayAndWhoMovedIt() {
    UUID id = action(200);
    UUID step = milestone(id, false);
    Milestone later = new Milestone(step, id, "Booked", TODAY.plusDays(30), null, 0);
    assertThatThrownBy(() -> step(later, " "))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("strategy.milestone.moved.missing"));
    assertThat(view(id).life().moved()).isEmpty();
    step(later, "No room");
    assertThatThrownBy(() -> step(later, "")).as("moved meanwhile").isInstanceOf(EditClash.class);
    step(new Milestone(step, id, "Booked", TODAY.plusDays(60), TODAY, 1), "No room again");
    assertThat(view(id).life().moved())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.step().id()).isEqualTo(step);
              assertThat(each.day())
                  .isEqualTo(
                      new MovedDay(
                          TODAY.plusDays(3),
                          TODAY.plusDays(60),
                          2,
                          List.of("No room again", "No room")));
            });
    List<Happening> kept =
        view(id).history().stream()
            .filter(each -> each.kind() == Happening.Kind.MILESTONE_MOVED)
            .toList();
    assertThat(kept).hasSize(2);
    assertThat(kept.getFirst())
        .satisfies(
            each -> {
              assertThat(each.milestone()).isEqualTo(step);
              assertThat(each.by()).isEqualTo(lead.id());
              assertThat(each.from()).isEqualTo(TODAY.plusDays(30).toString());
              assertThat(each.to()).isEqualTo(TODAY.plusDays(60).toString());
            });
    step(new Milestone(step, id, "Booked", TODAY.plusDays(2), TODAY, 2), "");
    assertThat(view(id).life().moved()).as("sooner than it ever was").isEmpty();
    assertThat(view(id).life().day()).as("the action's own day").isNull();
  }

  @Test
  void inADraftMilestonesMoveFreely() {
    UUID draft = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Draft", LocalDate.of(2040, 4, 1), 1, List.of("One"), null, null, null, List.of());
    doing(strategic, () -> strategies.add(strategic, draft, content));
    UUID id = Ids.next();
    doing(strategic, () -> actions.add(strategic, draft, id, planned(null, lead, 9)));
    UUID step = Ids.next();
    doing(lead, () -> progress.add(lead, draft, new Milestone(step, id, "Book", TODAY, null, 0)));
    Milestone later = new Milestone(step, id, "Book", TODAY.plusDays(8), null, 0);
    doing(lead, () -> progress.change(lead, draft, later, ""));
    ActionLife life = as(strategic, () -> actions.get(strategic, draft, id)).life();
    assertThat(life.milestones()).extracting(Milestone::due).containsExactly(TODAY.plusDays(8));
    assertThat(life.moved()).isEmpty();
  }

  @Test
  void carryingAMissedActionOverKeepsItsDayAndMakesNothingGreen() {
    UUID id = action(-1);
    doing(strategic, () -> carrying.carryOver(strategic, strategy, id, "Nobody came", version(id)));
    assertThat(view(id).judged().judgement())
        .isEqualTo(new Judgement(RED, Judgement.Reason.PUT_OFF));
    assertThat(view(id).life().day())
        .isEqualTo(
            new MovedDay(
                TODAY.minusDays(1), TODAY.minusDays(1).plusYears(1), 1, List.of("Nobody came")));
  }

  @Test
  void whatIsCarriedIntoTheNextStrategyKeepsTheDayThatItHad() {
    UUID id = action(-1);
    UUID next = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Next", LocalDate.of(2040, 5, 1), 1, List.of("One"), null, null, strategy, List.of());
    doing(strategic, () -> strategies.add(strategic, next, content));
    closeAll();
    UUID carried =
        as(strategic, () -> carrying.carryOver(strategic, strategy, id, "Nobody came", 0)).id();
    doing(strategic, () -> strategies.putInForce(strategic, next, 0));
    PlanActions.View view = as(strategic, () -> actions.get(strategic, next, carried));
    assertThat(view.judged().judgement()).isEqualTo(new Judgement(RED, Judgement.Reason.PUT_OFF));
    assertThat(view.life().day())
        .isEqualTo(new MovedDay(TODAY.minusDays(1), null, 1, List.of("Nobody came")));
  }

  @Test
  void ofTwoWhoMoveADayOneIsFirstAndTheOtherIsTold() {
    UUID id = action(90);
    Planned before = view(id).action().planned();
    Span later = new Span(before.span().starts(), TODAY.plusDays(120));
    PlanActions.Change first = new PlanActions.Change(before.over(later), "Rooms", 0);
    PlanActions.Change second = new PlanActions.Change(before, "", 0);
    doing(strategic, () -> actions.change(strategic, strategy, id, first));
    for (PlanActions.Change late : List.of(first, second)) {
      assertThatThrownBy(
              () -> doing(strategic, () -> actions.change(strategic, strategy, id, late)))
          .isInstanceOf(EditClash.class);
    }
    assertThat(view(id).history())
        .filteredOn(each -> each.kind() == Happening.Kind.DUE_MOVED)
        .hasSize(1);
  }

  @Test
  void anActionThatFallsDueIsToldOnceAndInTimeWhereItWasProvenBefore() {
    Added.Since before = ledger.since();
    UUID late = action(-1);
    UUID early = action(31);
    review(board, early, shown(early), Verdict.ACCEPTED);
    review(board, late, shown(late), Verdict.ACCEPTED);
    assertThat(before.of("K21").denominator()).isEqualTo(2);
    assertThat(before.of("K21").numerator()).isEqualTo(1);
  }

  @Test
  void aDraftKeepsNoStandingUntilItIsInForce() {
    UUID draft = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Draft", LocalDate.of(2040, 4, 1), 1, List.of("One"), null, null, null, List.of());
    doing(strategic, () -> strategies.add(strategic, draft, content));
    UUID id = Ids.next();
    doing(strategic, () -> actions.add(strategic, draft, id, planned(null, lead, 9)));
    assertThat(as(strategic, () -> actions.get(strategic, draft, id)).life().standings()).isEmpty();
    closeAll();
    doing(strategic, () -> strategies.putInForce(strategic, draft, 0));
    assertThat(as(strategic, () -> actions.get(strategic, draft, id)).life().standings())
        .hasSize(1);
  }
}
