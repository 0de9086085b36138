package org.lodestar.app.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Grants;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A role alone reaches nothing. Asked of the policy itself, on an object without a row: wherever
 * there is one, row-level security would hide it too, and a policy that forgot would not be told.
 */
@PlatformTest
class PolicyTest {
  private final Grants grants;
  private final Policy policy;
  private final Workforce workforce;
  private final TransactionOperations transactions;

  private UUID organisation;
  private Worker caseworker;
  private UUID object;

  PolicyTest(
      Grants grants, Policy policy, Workforce workforce, TransactionOperations transactions) {
    this.grants = grants;
    this.policy = policy;
    this.workforce = workforce;
    this.transactions = transactions;
  }

  @BeforeEach
  void anObjectOfAnotherOrganisation() {
    organisation = workforce.anOrganisation();
    caseworker = workforce.aWorker(organisation, Role.CASEWORKER);
    object = Ids.next();
    allow(workforce.anOrganisation(), Level.WORK);
  }

  private void allow(UUID holder, Level level) {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> grants.allow(object, holder, level, "TEST")));
  }

  private void require(Action action) {
    Standing.member(caseworker.id())
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> policy.require(caseworker, action, object)));
  }

  private boolean allows(Action action) {
    return Standing.member(caseworker.id())
        .call(
            () ->
                Boolean.TRUE.equals(
                    transactions.execute(status -> policy.allows(caseworker, action, object))));
  }

  @Test
  void whatIsAnotherOrganisationsIsNotFound() {
    assertThatThrownBy(() -> require(Action.READ_CASE)).isInstanceOf(NotFound.class);
    assertThat(allows(Action.READ_CASE)).isFalse();
  }

  @Test
  void whatIsTheirsIsReachedAsFarAsItWasGranted() {
    allow(organisation, Level.READ);
    assertThatCode(() -> require(Action.READ_CASE)).doesNotThrowAnyException();
    assertThat(allows(Action.READ_CASE)).isTrue();
    assertThatThrownBy(() -> require(Action.WORK_ON_CASE)).isInstanceOf(NotFound.class);
    assertThat(allows(Action.WORK_ON_CASE)).isFalse();
  }

  @Test
  void withoutTheRoleAGrantOpensNothing() {
    allow(organisation, Level.WORK);
    assertThatThrownBy(() -> require(Action.TRIAGE_CONCERN)).isInstanceOf(NotAllowed.class);
    assertThat(allows(Action.TRIAGE_CONCERN)).isFalse();
  }
}
