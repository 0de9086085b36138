package org.lodestar.app.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Conflicts;
import org.lodestar.app.members.face.Grants;
import org.springframework.transaction.support.TransactionOperations;

/** Who has a conflict of interest is shut out before the first view. */
@PlatformTest
class ConflictsTest {
  private final Conflicts conflicts;
  private final Grants grants;
  private final Policy policy;
  private final Workforce workforce;
  private final TransactionOperations transactions;

  private Worker caseworker;
  private Worker manager;
  private UUID object;
  private ObjectRef reference;

  ConflictsTest(
      Conflicts conflicts,
      Grants grants,
      Policy policy,
      Workforce workforce,
      TransactionOperations transactions) {
    this.conflicts = conflicts;
    this.grants = grants;
    this.policy = policy;
    this.workforce = workforce;
    this.transactions = transactions;
  }

  @BeforeEach
  void anObjectOfTheOrganisation() {
    UUID organisation = workforce.anOrganisation();
    caseworker = workforce.aWorker(organisation, Role.CASEWORKER);
    manager = workforce.aWorker(organisation, Role.MANAGER);
    object = Ids.next();
    reference = ObjectRef.of("CASE", object);
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> grants.allow(object, organisation, Level.WORK, "TEST")));
  }

  private void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(() -> transactions.executeWithoutResult(status -> work.run()));
  }

  private boolean reads(Worker worker) {
    return Standing.member(worker.id())
        .call(
            () ->
                Boolean.TRUE.equals(
                    transactions.execute(
                        status -> policy.allows(worker, Action.READ_CASE, object))));
  }

  @Test
  void aDeclaredConflictWinsOverTheGrantOfTheOrganisation() {
    assertThat(reads(caseworker)).isTrue();
    as(caseworker, () -> conflicts.declare(caseworker, reference, ConflictReason.NAMED_IN_IT));
    assertThat(reads(caseworker)).isFalse();
    assertThat(reads(manager)).isTrue();
  }

  @Test
  void aManagerRecordsAndLiftsItForAColleague() {
    as(
        manager,
        () ->
            conflicts.record(manager, reference, caseworker.id(), ConflictReason.FAMILY_OR_FRIEND));
    assertThat(reads(caseworker)).isFalse();
    as(manager, () -> conflicts.lift(manager, reference, caseworker.id()));
    assertThat(reads(caseworker)).isTrue();
  }

  @Test
  void aCaseworkerRecordsItForNobodyElse() {
    assertThatThrownBy(
            () ->
                as(
                    caseworker,
                    () ->
                        conflicts.record(
                            caseworker, reference, manager.id(), ConflictReason.OTHER)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aManagerOfAnotherOrganisationFindsNothing() {
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertThatThrownBy(
            () ->
                as(
                    stranger,
                    () ->
                        conflicts.record(
                            stranger, reference, caseworker.id(), ConflictReason.OTHER)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyLiftsTheirOwn() {
    as(manager, () -> conflicts.declare(manager, reference, ConflictReason.BUSINESS_INTEREST));
    assertThatThrownBy(() -> as(manager, () -> conflicts.lift(manager, reference, manager.id())))
        .isInstanceOf(NotAllowed.class);
  }
}
