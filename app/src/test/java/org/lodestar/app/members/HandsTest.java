package org.lodestar.app.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.store.tables.Tables;
import org.lodestar.app.site.Refused;
import org.springframework.transaction.support.TransactionOperations;

/** Who can be the second person to whom. */
@PlatformTest
class HandsTest {
  private final Hands hands;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  private UUID administrator;
  private UUID manager;
  private UUID colleague;

  HandsTest(
      Hands hands,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.hands = hands;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void threePeople() {
    UUID organisation = workforce.anOrganisation();
    administrator = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR).id();
    manager = workforce.aWorker(organisation, Role.MANAGER).id();
    colleague = workforce.aWorker(organisation, Role.MANAGER).id();
  }

  private void tie(UUID hand, UUID person, Tie kind, boolean agreed, boolean setUp) {
    Standing.member(hand).run(() -> hands.tie(hand, person, kind, agreed, setUp));
  }

  private boolean apart(UUID first, UUID second) {
    return Standing.member(first).call(() -> hands.apart(first, second));
  }

  @Test
  void twoWhoNeverHadAHandInEachOthersAccountCan() {
    assertThat(apart(manager, colleague)).isTrue();
    assertThat(apart(manager, manager)).as("one person is never two").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "INVITED, false, 89, false",
    "INVITED, false, 91, true",
    "INVITED, true, 13, false",
    "INVITED, true, 15, true",
    "ROLES, false, 89, false",
    "ROLES, true, 15, true",
    "RESET, false, 89, false",
    "RESET, true, 15, true",
    "LET_IN, false, 89, false"
  })
  void whoHadAHandInAnAccountIsNoSecondPersonToItForAWhileInEitherDirection(
      Tie kind, boolean agreed, int days, boolean apart) {
    tie(administrator, manager, kind, agreed, false);
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(days)),
        () -> {
          assertThat(apart(administrator, manager)).isEqualTo(apart);
          assertThat(apart(manager, administrator)).isEqualTo(apart);
          return null;
        });
    assertThat(apart(colleague, manager)).as("nobody else is tied by it").isTrue();
  }

  @Test
  void twoWhomTheSameHandLetInCan() {
    tie(administrator, manager, Tie.INVITED, true, false);
    tie(administrator, colleague, Tie.INVITED, true, false);
    assertThat(apart(manager, colleague)).isTrue();
  }

  @Test
  void ofSomeAskedAtOnceThoseAreLeftOutWhoAreTiedAndOneself() {
    UUID other = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER).id();
    tie(administrator, manager, Tie.INVITED, true, false);
    tie(other, colleague, Tie.INVITED, true, false);
    assertThat(apartFrom(administrator, Set.of(administrator, manager, colleague, other)))
        .containsExactlyInAnyOrder(colleague, other);
    assertThat(apartFrom(manager, Set.of(administrator, colleague)))
        .as("in either direction")
        .containsExactly(colleague);
    assertThat(apartFrom(colleague, Set.of())).isEmpty();
  }

  private Set<UUID> apartFrom(UUID second, Set<UUID> firsts) {
    return Standing.member(second).call(() -> hands.apartFrom(second, firsts));
  }

  @Test
  void aNightCountsUntilSomebodyElseHasLookedAtIt() {
    tie(colleague, manager, Tie.LET_IN, false, false);
    assertThat(apart(colleague, manager)).isFalse();
    Standing.member(administrator).run(() -> hands.untie(manager, Tie.LET_IN));
    assertThat(apart(colleague, manager)).isTrue();
  }

  @Test
  void aShorterTieEndsNoLongerOne() {
    tie(administrator, manager, Tie.RESET, false, false);
    tie(administrator, manager, Tie.RESET, true, false);
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(20)),
        () -> {
          assertThat(apart(administrator, manager)).isFalse();
          return null;
        });
  }

  @Test
  void thatTheFirstAdministratorLetTheSecondInCountsEverywhereButBetweenAdministrators() {
    tie(administrator, manager, Tie.INVITED, false, true);
    assertThat(apart(administrator, manager)).isFalse();
    assertThat(
            Standing.member(administrator)
                .<Boolean, RuntimeException>call(
                    () -> hands.apartAsAdministrators(administrator, manager)))
        .isTrue();
    tie(administrator, manager, Tie.RESET, true, false);
    assertThat(
            Standing.member(administrator)
                .<Boolean, RuntimeException>call(
                    () -> hands.apartAsAdministrators(administrator, manager)))
        .isFalse();
  }

  @Test
  void whoIsTiedToOneOfSeveralIsRefusedInWords() {
    tie(administrator, manager, Tie.INVITED, false, false);
    assertThatThrownBy(
            () ->
                Standing.member(manager)
                    .run(() -> hands.require(manager, List.of(colleague, administrator))))
        .isInstanceOf(Refused.class)
        .hasMessage("members.hands.tied");
    Standing.member(manager).run(() -> hands.require(manager, List.of(colleague)));
    Standing.member(manager).run(() -> hands.require(manager, (UUID) null));
  }

  @Test
  void aVisitorSeesNoTie() {
    tie(administrator, manager, Tie.INVITED, false, false);
    Integer seen =
        Standing.nobody().call(() -> transactions.execute(s -> sql.fetchCount(Tables.TIE)));
    assertThat(seen).isZero();
  }
}
