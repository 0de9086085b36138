package org.lodestar.app.members.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.tables.Tables;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.transaction.support.TransactionOperations;

/** Who may do what to whose account. */
@PlatformTest
class StaffTest {
  private final Staff staff;
  private final Requests requests;
  private final Workforce workforce;
  private final Organisations organisations;
  private final Grants grants;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private UUID north;
  private UUID south;
  private Worker platform;
  private Worker northAdministrator;
  private Worker northern;
  private Worker southern;
  private final Recoded recoded;

  StaffTest(
      Staff staff,
      Requests requests,
      Workforce workforce,
      Organisations organisations,
      Grants grants,
      DSLContext sql,
      TransactionOperations transactions,
      Recoded recoded) {
    this.recoded = recoded;
    this.staff = staff;
    this.requests = requests;
    this.workforce = workforce;
    this.organisations = organisations;
    this.grants = grants;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void twoOrganisations() {
    north = workforce.anOrganisation();
    south = workforce.anOrganisation();
    platform = workforce.aWorker(south, Role.PLATFORM_ADMINISTRATOR);
    northAdministrator = workforce.aWorker(north, Role.ORGANISATION_ADMINISTRATOR);
    northern = workforce.aWorker(north, Role.CASEWORKER);
    southern = workforce.aWorker(south, Role.CASEWORKER);
  }

  private static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static String fault(Worker worker, Runnable work) {
    try {
      as(worker, work);
    } catch (Refused fault) {
      return fault.key();
    }
    throw new AssertionError("It was allowed");
  }

  private State stateOf(Worker worker) {
    return workforce.person(worker.id()).state();
  }

  private StaffChange changeOf(Worker worker, UUID organisation, Role... roles) {
    StaffRecord now = as(platform, () -> staff.get(platform, worker.id()));
    return new StaffChange(now.displayName(), now.email(), now.post(), organisation, Set.of(roles));
  }

  private long versionOf(Worker worker) {
    return as(platform, () -> staff.get(platform, worker.id())).version();
  }

  @Test
  void anOrganisationAdministratorFindsNobodyOfAnotherOrganisation() {
    List<Callable<?>> attempts =
        List.of(
            () -> staff.get(northAdministrator, southern.id()),
            () -> staff.reset(northAdministrator, southern.id()),
            () -> staff.inviteAgain(northAdministrator, southern.id()),
            () -> staff.heldByNobodyElse(northAdministrator, southern.id()),
            () -> {
              staff.suspend(northAdministrator, southern.id());
              return true;
            },
            () -> {
              staff.leave(northAdministrator, southern.id());
              return true;
            },
            () -> {
              staff.change(
                  northAdministrator, southern.id(), changeOf(southern, north, Role.CASEWORKER), 0);
              return true;
            });
    for (Callable<?> attempt : attempts) {
      assertThatThrownBy(() -> Standing.member(northAdministrator.id()).call(attempt::call))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () -> as(northAdministrator, () -> staff.get(northAdministrator, Ids.next())))
        .isInstanceOf(NotFound.class);
    assertThat(stateOf(southern)).isEqualTo(State.ACTIVE);
  }

  @Test
  void anOrganisationAdministratorListsOnlyTheirOwn() {
    StaffFilter all = new StaffFilter("", south, null);
    List<StaffRecord> seen =
        as(northAdministrator, () -> staff.list(northAdministrator, all, 0, 100));
    assertThat(seen).extracting(StaffRecord::organisation).containsOnly(north);
  }

  @ParameterizedTest
  @EnumSource(names = {"PLATFORM_ADMINISTRATOR", "AUDITOR", "DATA_PROTECTION_OFFICER", "EDITOR"})
  void anOrganisationAdministratorGivesNoRoleThatReachesBeyond(Role role) {
    NewPerson joiner = new NewPerson(north, Ids.next() + "@example.org", "A", "", Set.of(role));
    assertThat(fault(northAdministrator, () -> staff.invite(northAdministrator, joiner)))
        .isEqualTo("members.fault.BEYOND_OWN_ROLES");
    assertThat(
            fault(
                northAdministrator,
                () ->
                    staff.change(
                        northAdministrator,
                        northern.id(),
                        changeOf(northern, north, Role.CASEWORKER, role),
                        versionOf(northern))))
        .isEqualTo("members.fault.BEYOND_OWN_ROLES");
  }

  @Test
  void anOrganisationAdministratorDoesNotTouchAPlatformAdministratorOfTheSameOrganisation() {
    Worker colleague = workforce.aWorker(north, Role.PLATFORM_ADMINISTRATOR);
    assertThat(fault(northAdministrator, () -> staff.reset(northAdministrator, colleague.id())))
        .isEqualTo("members.fault.BEYOND_OWN_ROLES");
    assertThat(fault(northAdministrator, () -> staff.leave(northAdministrator, colleague.id())))
        .isEqualTo("members.fault.BEYOND_OWN_ROLES");
  }

  @Test
  void nobodyGivesThemselvesRolesOrRemovesThemselves() {
    assertThat(
            fault(
                platform,
                () ->
                    staff.change(
                        platform,
                        platform.id(),
                        changeOf(platform, south, Role.PLATFORM_ADMINISTRATOR, Role.CASEWORKER),
                        versionOf(platform))))
        .isEqualTo("members.fault.OWN_ACCOUNT");
    assertThat(fault(platform, () -> staff.leave(platform, platform.id())))
        .isEqualTo("members.fault.OWN_ACCOUNT");
    assertThat(fault(platform, () -> staff.suspend(platform, platform.id())))
        .isEqualTo("members.fault.OWN_ACCOUNT");
  }

  @Test
  void theLastPlatformAdministratorWhoCanSignInStays() {
    Worker only = workforce.aWorker(south, Role.PLATFORM_ADMINISTRATOR);
    sql.update(Tables.PERSON).setNull(Tables.PERSON.PASSWORD_HASH).execute();
    recoded.everybody();
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, "x")
        .where(Tables.PERSON.ID.eq(only.id()))
        .execute();
    recoded.person(only.id());
    assertThat(fault(platform, () -> staff.suspend(platform, only.id())))
        .isEqualTo("members.fault.LAST_ADMINISTRATOR");
    assertThat(fault(platform, () -> staff.leave(platform, only.id())))
        .isEqualTo("members.fault.LAST_ADMINISTRATOR");
    assertThat(
            fault(
                platform,
                () ->
                    staff.change(
                        platform, only.id(), changeOf(only, south, Role.TRAINER), versionOf(only))))
        .isEqualTo("members.fault.LAST_ADMINISTRATOR");
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, "x")
        .where(Tables.PERSON.ID.eq(platform.id()))
        .execute();
    recoded.person(platform.id());
    as(platform, () -> staff.leave(platform, only.id()));
    assertThat(stateOf(only)).isEqualTo(State.LEFT);
  }

  @Test
  void aMoverLosesWhatWasOpenedToThemByName() {
    UUID object = Ids.next();
    asTask(() -> grants.allow(object, northern.id(), Level.WORK, "TEST"));
    Worker second = workforce.aWorker(south, Role.PLATFORM_ADMINISTRATOR);
    UUID asked =
        as(
                platform,
                () ->
                    staff.change(
                        platform,
                        northern.id(),
                        changeOf(northern, south, Role.CASEWORKER),
                        versionOf(northern)))
            .orElseThrow();
    assertThat(holdersOf(object)).as("nothing before somebody agrees").hasSize(1);
    as(second, () -> requests.agree(second, asked));
    assertThat(holdersOf(object)).isEmpty();
    assertThat(workforce.person(northern.id()).organisation()).isEqualTo(south);
  }

  private void asTask(Runnable work) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> work.run()));
  }

  private List<UUID> holdersOf(UUID object) {
    return transactions.execute(status -> grants.holdersOf(object));
  }

  @Test
  void recordsThatOnlyTheLeaverHoldsAreCounted() {
    UUID shared = Ids.next();
    asTask(
        () -> {
          grants.allow(Ids.next(), northern.id(), Level.WORK, "TEST");
          grants.allow(shared, northern.id(), Level.WORK, "TEST");
          grants.allow(shared, north, Level.WORK, "TEST");
        });
    assertThat(as(platform, () -> staff.heldByNobodyElse(platform, northern.id()))).isEqualTo(1);
  }

  @Test
  void ofTwoChangesOfTheSameVersionTheSecondIsTold() {
    long version = versionOf(northern);
    StaffChange change = changeOf(northern, north, Role.CASEWORKER, Role.TRAINER);
    as(platform, () -> staff.change(platform, northern.id(), change, version));
    assertThatThrownBy(
            () -> as(platform, () -> staff.change(platform, northern.id(), change, version)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void anAddressIsTakenInWhateverCaseItIsTyped() {
    String email = as(platform, () -> staff.get(platform, northern.id())).email();
    NewPerson twin =
        new NewPerson(
            north, email.toUpperCase(java.util.Locale.ROOT), "B", "", Set.of(Role.TRAINER));
    assertThat(fault(platform, () -> staff.invite(platform, twin)))
        .isEqualTo("members.fault.EMAIL_TAKEN");
  }

  @Test
  void aRoleThatIsNoAdministratorsReachesNobody() {
    for (Role role :
        EnumSet.complementOf(
            EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.ORGANISATION_ADMINISTRATOR))) {
      Worker worker = workforce.aWorker(north, role);
      assertThat(StaffRules.reaches(worker, north)).as(role.name()).isFalse();
      assertThat(StaffRules.grantable(worker)).as(role.name()).isEmpty();
    }
  }

  @Test
  void theOrganisationOfTheLastPlatformAdministratorStaysOpen() {
    UUID away = workforce.anOrganisation();
    Worker only = workforce.aWorker(away, Role.PLATFORM_ADMINISTRATOR);
    sql.update(Tables.PERSON).setNull(Tables.PERSON.PASSWORD_HASH).execute();
    recoded.everybody();
    canSignIn(only);
    assertThat(fault(platform, () -> organisations.close(away)))
        .isEqualTo("members.fault.LAST_ADMINISTRATOR");
    canSignIn(platform);
    organisations.close(away);
    assertThat(organisations.get(away).open()).isFalse();
  }

  private void canSignIn(Worker worker) {
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, "x")
        .where(Tables.PERSON.ID.eq(worker.id()))
        .execute();
    recoded.person(worker.id());
  }

  /** What one wrote or reported oneself is no content of others. */
  @Test
  void everyRoleThatReadsContentOrTheRecordNeedsTwoAdministrators() {
    Set<Action> own =
        EnumSet.of(Action.WRITE_OWN_DRAFT, Action.READ_OWN_REPORT, Action.ADD_TO_OWN_BREACH);
    Set<Action> ownAccount = EnumSet.of(Action.READ_ACCOUNT_REQUEST);
    for (Action action : EnumSet.allOf(Action.class)) {
      if (action.level() != Level.NONE && !own.contains(action) && !ownAccount.contains(action)) {
        for (Role role : action.roles()) {
          assertThat(StaffRules.needsTwo(Set.of(role))).as(action + " " + role).isTrue();
        }
      }
    }
    for (Action action :
        List.of(Action.READ_AUDIT, Action.ADMINISTER_OWN_ORGANISATION, Action.LIST_RECEIVED)) {
      for (Role role : action.roles()) {
        assertThat(StaffRules.needsTwo(Set.of(role))).as(action + " " + role).isTrue();
      }
    }
  }
}
