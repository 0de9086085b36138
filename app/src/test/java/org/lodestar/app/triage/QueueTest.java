package org.lodestar.app.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.BulkOutcome;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ChannelClock;
import org.lodestar.app.concerns.Clocks;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.QueueHealth;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.ConcernAccess;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.Snoozes;
import org.lodestar.app.concerns.face.Workload;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.triage.face.RestrictedAlarms;
import org.lodestar.app.triage.face.SavedFilters;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.springframework.transaction.support.TransactionOperations;

/** The queue: assigning, putting aside, the rota, alarms on what only named workers see. */
@PlatformTest
class QueueTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final Snoozes snoozes;
  private final DutyRota rota;
  private final RestrictedAlarms restricted;
  private final ConcernAccess access;
  private final HandOvers handOvers;
  private final Mailboxes mailboxes;
  private final Workload workload;
  private final SavedFilters saved;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private final UUID council;
  private final Worker officer;
  private final Worker manager;

  QueueTest(
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      Snoozes snoozes,
      DutyRota rota,
      RestrictedAlarms restricted,
      ConcernAccess access,
      HandOvers handOvers,
      Mailboxes mailboxes,
      Workload workload,
      SavedFilters saved,
      Organisations organisations,
      People people,
      TransactionOperations transactions) {
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.snoozes = snoozes;
    this.rota = rota;
    this.restricted = restricted;
    this.access = access;
    this.handOvers = handOvers;
    this.mailboxes = mailboxes;
    this.workload = workload;
    this.saved = saved;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.council = partnership.charity();
    this.officer = partnership.officer(council);
    this.manager = partnership.worker(council, "Mo Manager", Role.MANAGER);
  }

  @BeforeEach
  void routeToUs() {
    Worker administrator = partnership.worker(council, "Pat Admin", Role.PLATFORM_ADMINISTRATOR);
    doing(administrator, () -> reports.route(administrator, council, null, Duration.ofHours(72)));
  }

  @Test
  void aConcernPutAsideLeavesTheListAndComesBackByItself() {
    UUID concern = triaged(CALM);
    Instant until = Instant.now().plus(Duration.ofDays(3));
    assertThat(as(officer, () -> snoozes.snooze(officer, concern, until, "Visit is booked")))
        .isEmpty();
    assertThat(listed(ConcernFilter.open())).doesNotContain(concern);
    assertThat(listed(snoozed())).contains(concern);
    assertThat(as(officer, () -> snoozes.of(officer, concern)).getFirst().words())
        .isEqualTo("Visit is booked");
    ScopedClock.at(
        until.plusSeconds(60),
        () -> {
          assertThat(listed(ConcernFilter.open())).contains(concern);
          return true;
        });
  }

  @Test
  void redCannotWaitNorWhatNobodyHasTriagedNorLongerThanFourWeeks() {
    UUID red = triaged(new TriageFactors(4, 4, 4, 4, Set.of(TriageOverride.STILL_IN_SITUATION)));
    UUID calm = triaged(CALM);
    UUID fresh = opened(ReceiptCode.fresh());
    Instant soon = Instant.now().plus(Duration.ofDays(1));
    assertThat(as(officer, () -> snoozes.snooze(officer, red, soon, "x")))
        .contains(Snoozes.Refusal.RED);
    assertThat(as(officer, () -> snoozes.snooze(officer, fresh, soon, "x")))
        .contains(Snoozes.Refusal.NOT_TRIAGED);
    for (Instant wrong :
        List.of(Instant.now().minusSeconds(5), Instant.now().plus(Duration.ofDays(29)))) {
      assertThat(as(officer, () -> snoozes.snooze(officer, calm, wrong, "x")))
          .contains(Snoozes.Refusal.WRONG_DAY);
    }
  }

  @Test
  void theReportersWordAndAlarmBringItBackAtOnce() {
    for (boolean alarm : new boolean[] {false, true}) {
      ReceiptCode receipt = ReceiptCode.fresh();
      UUID concern = triaged(CALM, receipt);
      Instant until = Instant.now().plus(Duration.ofDays(3));
      doing(officer, () -> snoozes.snooze(officer, concern, until, "Later"));
      Holder holder = mailboxes.find(receipt).orElseThrow();
      if (alarm) {
        mailboxes.noLongerSafe(holder, "");
      } else {
        mailboxes.answer(holder, "There is more");
      }
      assertThat(as(officer, () -> snoozes.until(officer, concern))).isEmpty();
      assertThat(listed(ConcernFilter.open())).contains(concern);
    }
  }

  @Test
  void severalAreAssignedAtOnceAndEachThatIsNotSaysWhy() {
    UUID one = opened(ReceiptCode.fresh());
    UUID closed = triaged(CALM);
    doing(
        officer,
        () ->
            concerns.close(
                officer,
                closed,
                concerns.glance(officer, closed).version(),
                CloseReason.RESOLVED,
                ""));
    Worker colleague = partnership.officer(council);
    BulkOutcome outcome =
        as(
            officer,
            () ->
                assignments.assignAll(
                    officer, List.of(one, closed, UUID.randomUUID()), colleague.id()));
    assertThat(outcome.done()).isEqualTo(1);
    assertThat(outcome.refused())
        .extracting(BulkOutcome.Refused::why)
        .containsExactly(BulkOutcome.Why.FINISHED, BulkOutcome.Why.NOT_YOURS);
    assertThat(as(officer, () -> assignments.holder(officer, one))).contains(colleague.id());
    assertThat(
            as(officer, () -> assignments.inHand(officer, List.of(colleague.id(), officer.id()))))
        .isEqualTo(Map.of(colleague.id(), 1, officer.id(), 0));
  }

  @Test
  void nobodyIsGivenWhatTheyMustNotSee() {
    UUID concern = opened(ReceiptCode.fresh());
    Worker friend = partnership.officer(council);
    doing(
        friend,
        () -> assignments.declareConflict(friend, concern, ConflictReason.FAMILY_OR_FRIEND));
    Worker elsewhere = partnership.officer(partnership.charity());
    Worker caseworker = partnership.worker(council, "Cas Worker", Role.CASEWORKER);
    for (Worker other : List.of(friend, elsewhere, caseworker)) {
      assertThat(as(officer, () -> assignments.assign(officer, concern, other.id())))
          .contains(BulkOutcome.Why.COLLEAGUE_CANNOT);
    }
  }

  @Test
  void aWorkerWhomTheReporterNamesLaterIsShutOutAndHoldsItNoMore() {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = opened(receipt);
    Worker named = partnership.worker(council, "Quentin Unusualname", Role.TRIAGE_OFFICER);
    doing(named, () -> assignments.declareNoConflict(named, concern));
    doing(named, () -> assignments.take(named, concern));
    // The names of workers are asked for at most every half minute.
    ScopedClock.at(
        Instant.now().plusSeconds(60),
        () -> {
          mailboxes.answer(
              mailboxes.find(receipt).orElseThrow(), "Quentin Unusualname drives them");
          return true;
        });
    assertThat(as(officer, () -> assignments.holder(officer, concern))).isEmpty();
    assertThatThrownBy(() -> as(named, () -> concerns.glance(named, concern)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void alarmsGoToWhoIsOnDutyThenToWhoStandsInThenToTheManagers() {
    assertThat(rota().basis()).isEqualTo(DutyRota.Basis.MANAGERS);
    assertThat(rota().workers()).contains(manager.id());
    Worker friend = partnership.officer(council);
    doing(manager, () -> rota.standIn(manager, null, friend.id()));
    assertThat(rota())
        .isEqualTo(new DutyRota.Reached(DutyRota.Basis.STANDS_IN, List.of(friend.id())));
    Instant now = Instant.now();
    doing(
        manager,
        () ->
            rota.add(
                manager,
                officer.id(),
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(7))));
    assertThat(rota())
        .isEqualTo(new DutyRota.Reached(DutyRota.Basis.ON_DUTY, List.of(officer.id())));
    UUID shift = as(manager, () -> rota.coming(manager)).getFirst().id();
    doing(manager, () -> rota.cover(manager, shift, friend.id()));
    assertThat(rota().workers()).containsExactly(friend.id());
    doing(manager, () -> rota.remove(manager, shift));
    doing(manager, () -> rota.standIn(manager, null, null));
    assertThat(rota().basis()).isEqualTo(DutyRota.Basis.MANAGERS);
  }

  @Test
  void aShiftEndsAfterItBeginsAndIsForAColleagueWhoTriages() {
    Instant now = Instant.now();
    assertThat(as(manager, () -> rota.add(manager, officer.id(), now, now)))
        .contains(DutyRota.Refusal.WRONG_TIME);
    Worker elsewhere = partnership.officer(partnership.charity());
    assertThat(as(manager, () -> rota.add(manager, elsewhere.id(), now, now.plusSeconds(60))))
        .contains(DutyRota.Refusal.NO_COLLEAGUE);
    assertThatThrownBy(
            () -> doing(officer, () -> rota.add(officer, officer.id(), now, now.plusSeconds(60))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anAlarmOnARestrictedMatterReachesTheRotaWithoutContent() {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = opened(receipt);
    Worker named = partnership.officer(council);
    inTransaction(manager, () -> access.restrictWithCase(concern, List.of(named.id())));
    mailboxes.noLongerSafe(mailboxes.find(receipt).orElseThrow(), "They found me");
    assertThat(as(manager, () -> concerns.alarms(manager))).isEmpty();
    List<RestrictedAlarms.Call> calls = as(manager, () -> restricted.reaching(manager.id()));
    assertThat(calls).hasSize(1);
    assertThat(calls.getFirst().names()).containsExactly(named.displayName());
    assertThat(calls.getFirst().toString()).doesNotContain(concern.toString(), "found me");
    assertThat(as(named, () -> restricted.reaching(named.id()))).isEmpty();
    assertThat(as(officer, () -> restricted.reaching(officer.id()))).isEmpty();
    Worker other = partnership.worker(council, "Other " + UUID.randomUUID(), Role.MANAGER);
    assertThat(as(other, () -> restricted.reaching(other.id()))).hasSize(1);
    inTransaction(
        named, () -> access.shutOutWithCase(concern, other.id(), ConflictReason.FAMILY_OR_FRIEND));
    assertThat(as(other, () -> restricted.reaching(other.id())))
        .as("who is shut out is not even told that there is something")
        .isEmpty();
    doing(named, () -> assignments.declareNoConflict(named, concern));
    doing(named, () -> concerns.answerAlarm(named, concern, "I am on my way"));
    assertThat(as(manager, () -> restricted.reaching(manager.id()))).isEmpty();
  }

  @Test
  void whoGaveAConcernAwayReadsOnWhateverBecomesOfAnOfferBack() {
    UUID concern = triaged(CALM);
    UUID partner = partnership.charity();
    Worker theirs = partnership.officer(partner);
    UUID first = offer(officer, concern, partner);
    doing(theirs, () -> handOvers.accept(theirs, first));
    doing(theirs, () -> assignments.declareNoConflict(theirs, concern));
    for (boolean declined : new boolean[] {true, false}) {
      doing(
          theirs,
          () ->
              concerns.triage(
                  theirs, concern, concerns.glance(theirs, concern).version(), CALM, ""));
      UUID back = offer(theirs, concern, council);
      assertThat(as(officer, () -> concerns.get(officer, concern)).id()).isEqualTo(concern);
      if (declined) {
        doing(officer, () -> handOvers.decline(officer, back, DeclineReason.OUTSIDE_REMIT));
      } else {
        doing(theirs, () -> handOvers.withdraw(theirs, back));
      }
      assertThat(as(officer, () -> concerns.get(officer, concern)).id()).isEqualTo(concern);
      assertThat(as(officer, () -> handOvers.get(officer, first)).id()).isEqualTo(first);
    }
  }

  @Test
  void aSavedListIsOnesOwn() {
    doing(officer, () -> saved.save(officer, "My red ones", "/concerns?band=RED"));
    assertThat(as(officer, () -> saved.list(officer)))
        .extracting(SavedFilter::name)
        .containsExactly("My red ones");
    UUID id = as(officer, () -> saved.list(officer)).getFirst().id();
    assertThat(as(manager, () -> saved.list(manager))).isEmpty();
    doing(manager, () -> saved.forget(manager, id));
    assertThat(as(officer, () -> saved.list(officer))).hasSize(1);
    doing(officer, () -> saved.forget(officer, id));
    assertThat(as(officer, () -> saved.list(officer))).isEmpty();
  }

  @Test
  void theManagerSeesHowOldTheQueueIsAndNobodyElseDoes() {
    opened(ReceiptCode.fresh());
    QueueHealth health = as(manager, () -> workload.look(manager));
    assertThat(health.nobody()).isPositive();
    assertThat(health.ages().get(QueueHealth.Age.DAY)).isPositive();
    assertThatThrownBy(() -> as(officer, () -> workload.look(officer)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aChannelCanHaveTimesOfItsOwn() {
    Worker administrator = partnership.worker(council, "Pat Admin", Role.PLATFORM_ADMINISTRATOR);
    ChannelClock quick =
        new ChannelClock(Channel.PUBLIC_FORM, Duration.ofHours(2), Duration.ofHours(9));
    doing(administrator, () -> reports.clock(administrator, quick));
    try {
      UUID concern = opened(ReceiptCode.fresh());
      Clocks clocks = as(officer, () -> concerns.get(officer, concern)).clocks();
      assertThat(Duration.between(received(concern), clocks.acknowledgeBy())).hasHours(2);
      assertThat(Duration.between(received(concern), clocks.triageBy())).hasHours(9);
    } finally {
      doing(administrator, () -> reports.withoutClock(administrator, Channel.PUBLIC_FORM));
    }
    UUID later = opened(ReceiptCode.fresh());
    assertThat(
            Duration.between(
                received(later),
                as(officer, () -> concerns.get(officer, later)).clocks().triageBy()))
        .hasHours(72);
  }

  private DutyRota.Reached rota() {
    return as(officer, () -> rota.now(council));
  }

  private Instant received(UUID concern) {
    return as(officer, () -> concerns.glance(officer, concern)).receivedAt();
  }

  private List<UUID> listed(ConcernFilter filter) {
    return as(officer, () -> concerns.list(officer, filter, 1)).lines().stream()
        .map(ConcernLine::id)
        .toList();
  }

  private static ConcernFilter snoozed() {
    return ConcernFilter.only(Set.of(ConcernFilter.Only.SNOOZED), ConcernFilter.Order.NEWEST);
  }

  private UUID offer(Worker giver, UUID concern, UUID receiver) {
    return as(
        giver,
        () ->
            handOvers.offer(
                giver,
                concern,
                concerns.glance(giver, concern).version(),
                receiver,
                Need.HOUSING,
                false,
                ""));
  }

  private UUID opened(ReceiptCode receipt) {
    UUID concern = reports.submit(TestPartnership.report(), receipt).concern();
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    return concern;
  }

  private UUID triaged(TriageFactors factors) {
    return triaged(factors, ReceiptCode.fresh());
  }

  private UUID triaged(TriageFactors factors, ReceiptCode receipt) {
    UUID concern = opened(receipt);
    doing(officer, () -> concerns.triage(officer, concern, 0, factors, ""));
    return concern;
  }

  private void inTransaction(Worker worker, Runnable work) {
    doing(worker, () -> transactions.executeWithoutResult(status -> work.run()));
  }

  private static <T> T as(Worker worker, Supplier<T> work) {
    return Standing.member(worker.id()).call(work::get);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }
}
