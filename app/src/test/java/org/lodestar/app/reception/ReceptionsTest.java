package org.lodestar.app.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;

/** A plan from its first line to what came of it, on a real database. */
@PlatformTest
class ReceptionsTest {
  private final Receptions receptions;
  private final Workforce workforce;
  private final Clock clock;
  private final Added added;

  private Worker lead;
  private Worker second;
  private Worker health;
  private UUID id;

  ReceptionsTest(Receptions receptions, Workforce workforce, Clock clock, Added added) {
    this.receptions = receptions;
    this.workforce = workforce;
    this.clock = clock;
    this.added = added;
  }

  @BeforeEach
  void aPlan() {
    lead = workforce.aWorker(workforce.anOrganisation(), Role.OPERATIONS_LEAD);
    second = workforce.aWorker(lead.organisation(), Role.MANAGER);
    health = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    id = as(lead, () -> receptions.plan(lead, wanted(Set.of(health.organisation()))));
  }

  private Wanted wanted(Set<UUID> partners) {
    return new Wanted(
        LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))).plusDays(3),
        4,
        ReceptionPlan.Children.NO,
        List.of("Romanian"),
        partners,
        Written.of("name", "Blue Heron").with("place", "A yard in the docks"));
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Receptions.View seen(Worker worker) {
    return as(worker, () -> receptions.get(worker, id));
  }

  private long version() {
    return seen(lead).plan().version();
  }

  private void add(Provision.Kind kind, @Nullable Integer people, @Nullable String language) {
    Provision provision =
        new Provision(
            Ids.next(), id, kind, people, language, true, Written.of("what", kind.name()), 0);
    doing(lead, () -> receptions.add(lead, provision));
  }

  private void everything() {
    add(Provision.Kind.PLACE, 4, null);
    add(Provision.Kind.INTERPRETER, null, "Romanian");
    add(Provision.Kind.HEALTH, null, null);
    add(Provision.Kind.FIRST_RESPONDER, null, null);
  }

  private void propose() {
    long version = version();
    doing(lead, () -> receptions.propose(lead, id, version));
  }

  private void approve(Worker worker) {
    long version = version();
    doing(worker, () -> receptions.approve(worker, id, version));
  }

  private ReceptionPlan.State state() {
    return seen(lead).plan().state();
  }

  @Test
  void noOperationIsApprovedBeforePlacesInterpretersAndHealthCoverAreListed() {
    propose();
    assertThatThrownBy(() -> approve(second))
        .isInstanceOf(Refused.class)
        .hasMessage("reception.rule.gaps");
    everything();
    assertThat(seen(lead).gaps()).isEmpty();
    propose();
    approve(second);
    assertThat(state()).isEqualTo(ReceptionPlan.State.APPROVED);
  }

  @Test
  void whoProposedItDoesNotApproveIt() {
    everything();
    propose();
    assertThatThrownBy(() -> approve(lead)).hasMessage("reception.rule.ownWork");
    assertThat(state()).isEqualTo(ReceptionPlan.State.PROPOSED);
  }

  @Test
  void whatIsChangedIsApprovedAnew() {
    everything();
    propose();
    approve(second);
    UUID place = seen(lead).provisions().getFirst().id();
    doing(lead, () -> receptions.remove(lead, id, place));
    assertThat(state()).isEqualTo(ReceptionPlan.State.DRAFT);
    assertThat(seen(lead).plan().marks().approvedBy()).isNull();
  }

  @Test
  void whoIsAskedReadsItAndOthersDoNotKnowOfIt() {
    assertThat(seen(health).plan().written().text("place")).isEqualTo("A yard in the docks");
    assertThatThrownBy(() -> doing(health, () -> receptions.propose(health, id, version())))
        .isInstanceOf(NotFound.class);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.OPERATIONS_LEAD);
    assertThatThrownBy(() -> seen(stranger)).isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> receptions.list(stranger, 1)).count()).isZero();
    Worker analyst = workforce.aWorker(lead.organisation(), Role.ANALYST);
    assertThatThrownBy(() -> seen(analyst)).isInstanceOf(NotAllowed.class);
    long version = version();
    doing(lead, () -> receptions.change(lead, id, wanted(Set.of()), version));
    assertThatThrownBy(() -> seen(health)).isInstanceOf(NotFound.class);
  }

  @Test
  void twoWhoChangeItAtOnceLoseNothing() {
    long looked = version();
    doing(lead, () -> receptions.change(lead, id, wanted(Set.of()), looked));
    assertThatThrownBy(
            () -> doing(second, () -> receptions.change(second, id, wanted(Set.of()), looked)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void whatCameOfItIsWrittenAfterItsDayAndCanBePutRight() {
    everything();
    propose();
    approve(second);
    Written outcome = Written.of("met", "5").with("received", "4");
    Added.Since before = added.since();
    long version = version();
    assertThatThrownBy(() -> doing(lead, () -> receptions.hold(lead, id, outcome, version)))
        .hasMessage("reception.rule.notYet");
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(4)),
        () -> {
          doing(lead, () -> receptions.hold(lead, id, outcome, version));
          return true;
        });
    assertThat(state()).isEqualTo(ReceptionPlan.State.HELD);
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(5)),
        () -> {
          long shown = version();
          doing(lead, () -> receptions.hold(lead, id, outcome, shown));
          return true;
        });
    assertThat(before.of("K12").numerator()).as("told once, without a name").isEqualTo(1);
    assertThat(before.of("K12_PLAN").numerator()).as("approved by its day").isEqualTo(1);
    assertThat(seen(second).plan().outcome().text("met")).isEqualTo("5");
    assertThatThrownBy(() -> doing(lead, () -> receptions.cancel(lead, id, version())))
        .hasMessage("reception.rule.moved");
  }

  @Test
  void aDayThatHasPassedIsRefused() {
    Wanted late =
        new Wanted(
            LocalDate.of(2020, 1, 1),
            1,
            ReceptionPlan.Children.NO,
            List.of(),
            Set.of(),
            Written.of("name", "x"));
    assertThatThrownBy(() -> as(lead, () -> receptions.plan(lead, late)))
        .hasMessage("reception.rule.day");
  }
}
