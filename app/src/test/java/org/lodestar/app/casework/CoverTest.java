package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;
import static org.lodestar.app.casework.store.tables.Tables.SUPERVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.casework.face.CaseHandOvers.Wanted;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.Supervisions;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Who carries how much, handing cases over, standing in, and supervision. */
@PlatformTest
class CoverTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseAccess access;
  private final CaseCover cover;
  private final CaseHandOvers handOvers;
  private final Supervisions supervisions;
  private final Grants grants;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Worker manager;
  private Worker leaving;
  private Worker staying;
  private LocalDate today;

  CoverTest(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseAccess access,
      CaseCover cover,
      CaseHandOvers handOvers,
      Supervisions supervisions,
      Grants grants,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.access = access;
    this.cover = cover;
    this.handOvers = handOvers;
    this.supervisions = supervisions;
    this.grants = grants;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aTeam() {
    UUID organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    leaving = workforce.aWorker(organisation, Role.CASEWORKER);
    staying = workforce.aWorker(organisation, Role.CASEWORKER);
    today = LocalDate.now(LONDON);
  }

  private UUID caseOf(Worker worker) {
    UUID file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())).id());
    doing(manager, () -> access.declareNoConflict(manager, file));
    return file;
  }

  private @Nullable UUID ownerOf(UUID file) {
    return as(manager, () -> cases.head(manager, file)).owner();
  }

  private HandedOver handOver(Worker to, UUID... files) {
    return as(
        manager,
        () ->
            handOvers.handOver(
                manager, new Wanted(Ids.next(), leaving.id(), to.id(), Set.of(files))));
  }

  @Test
  void casesGoToSomebodyElseInOneStepAndCanBeGivenBack() {
    UUID one = caseOf(leaving);
    UUID other = caseOf(leaving);
    assertThat(handOver(staying, one, other).moved()).isEqualTo(2);
    assertThat(List.of(ownerOf(one), ownerOf(other))).containsOnly(staying.id());
    HandedOver again = handOver(staying, one);
    assertThat(again.moved()).as("no longer theirs").isZero();
    assertThat(again.left()).hasSize(1);
    doing(
        manager,
        () ->
            handOvers.handOver(
                manager, new Wanted(Ids.next(), staying.id(), leaving.id(), Set.of(one))));
    assertThat(ownerOf(one)).isEqualTo(leaving.id());
  }

  @Test
  void stepsThatTheOldOneHadTakenGoAlong() {
    UUID file = caseOf(leaving);
    UUID child =
        as(
            leaving,
            () ->
                people.add(leaving, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")).id());
    PathwayStep step =
        as(leaving, () -> pathways.get(leaving, file, child)).steps().stream()
            .filter(each -> each.step().code() == StepCode.CHILD_FRONT_DOOR)
            .findFirst()
            .orElseThrow();
    StepOutcome taken =
        new StepOutcome(PathwayStep.State.OPEN, null, leaving.id(), step.due(), step.version());
    doing(leaving, () -> pathways.settle(leaving, file, child, StepCode.CHILD_FRONT_DOOR, taken));
    int mine = waiting(leaving);
    handOver(staying, file);
    assertThat(waiting(leaving)).isZero();
    assertThat(waiting(staying)).isEqualTo(mine);
  }

  @Test
  void whatTheNewOneIsShutOutOfTheManagerDoesNotSeeOrIsClosedStays() {
    UUID shut = caseOf(leaving);
    doing(manager, () -> access.shutOut(manager, shut, staying.id(), ConflictReason.OTHER));
    UUID closed = caseOf(leaving);
    long version = as(leaving, () -> cases.head(leaving, closed)).version();
    doing(leaving, () -> cases.close(leaving, closed, CloseReason.OPENED_IN_ERROR, version));
    UUID foreign = caseOfElsewhere();
    HandedOver outcome = handOver(staying, shut, closed, foreign);
    assertThat(outcome.moved()).isZero();
    assertThat(outcome.left())
        .extracting(HandedOver.Left::why)
        .containsExactlyInAnyOrder(CannotOpen.SHUT_OUT, null, null);
    assertThat(ownerOf(shut)).isEqualTo(leaving.id());
  }

  private UUID caseOfElsewhere() {
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    return as(other, () -> cases.open(other, NewCase.without(null, other.id())).id());
  }

  @Test
  void nobodyTakesOverWhoDoesNotWorkOnCasesHere() {
    UUID file = caseOf(leaving);
    Worker auditor = workforce.aWorker(manager.organisation(), Role.AUDITOR);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    for (Worker wrong : List.of(auditor, stranger)) {
      assertThatThrownBy(() -> handOver(wrong, file)).hasMessageContaining("cannotTakeOver");
    }
    assertThatThrownBy(() -> as(manager, () -> cover.of(manager, stranger.id(), 1)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                as(
                    leaving,
                    () ->
                        handOvers.handOver(
                            leaving,
                            new Wanted(Ids.next(), leaving.id(), staying.id(), Set.of(file)))))
        .isInstanceOf(NotAllowed.class);
    assertThat(ownerOf(file)).isEqualTo(leaving.id());
  }

  @Test
  void theManagerSeesWhoCarriesHowMuchOfTheirOwnOrganisation() {
    UUID file = caseOf(leaving);
    caseOf(leaving);
    caseOfElsewhere();
    doing(
        leaving,
        () -> people.add(leaving, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")));
    List<CaseLoad> loads = as(manager, () -> cover.loads(manager));
    assertThat(loads).hasSize(1);
    CaseLoad load = loads.getFirst();
    assertThat(load.worker()).isEqualTo(leaving.id());
    assertThat(load.open()).isEqualTo(2);
    assertThat(load.children()).isEqualTo(1);
    assertThat(load.nextDue()).isEqualTo(today);
    assertThat(load.overdue()).isZero();
    assertThat(as(manager, () -> cover.countOf(manager, leaving.id()))).isEqualTo(2);
  }

  @Test
  void aCaseOfAnotherOrganisationThatIsLentForSomeHoursTellsNothingOfItsWorkers() {
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    UUID foreign =
        as(stranger, () -> cases.open(stranger, NewCase.without(null, stranger.id())).id());
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        grants.lend(
                            foreign,
                            manager.id(),
                            Level.READ,
                            "EMERGENCY",
                            Instant.now().plusSeconds(3600))));
    assertThat(as(manager, () -> cases.referenceOf(foreign))).as("they read it").isNotBlank();
    assertThat(as(manager, () -> cover.loads(manager))).isEmpty();
    for (Runnable asked :
        List.<Runnable>of(
            () -> cover.of(manager, stranger.id(), 1),
            () -> cover.countOf(manager, stranger.id()),
            () -> cover.isGone(manager, stranger.id()),
            () -> cover.countOpenToAll(manager, stranger.id()))) {
      assertThatThrownBy(() -> doing(manager, asked)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whatWaitsForSomebodyWhoIsAwayWaitsForTheirDeputyOnThoseDaysOnly() {
    UUID file = caseOf(leaving);
    doing(
        leaving,
        () -> people.add(leaving, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")));
    assertThat(waiting(staying)).isZero();
    int mine = waiting(leaving);
    assertThat(mine).isPositive();
    doing(leaving, () -> cover.standIn(leaving, staying.id(), today, today.plusDays(7)));
    assertThat(waiting(staying)).isEqualTo(mine);
    assertThat(as(staying, () -> cover.covers(staying.id()))).containsExactly(leaving.id());
    doing(
        leaving, () -> cover.standIn(leaving, staying.id(), today.plusDays(1), today.plusDays(7)));
    assertThat(waiting(staying)).as("not yet").isZero();
    doing(leaving, () -> cover.standIn(leaving, staying.id(), today, today));
    doing(leaving, () -> cover.end(leaving));
    assertThat(waiting(staying)).as("ended").isZero();
  }

  private int waiting(Worker worker) {
    return as(worker, () -> pathways.countFor(worker.id(), false));
  }

  @Test
  void daysThatMakeNoSenseAreRefused() {
    for (List<LocalDate> days :
        List.of(
            List.of(today.plusDays(2), today.plusDays(1)),
            List.of(today.minusDays(2), today.minusDays(1)),
            List.of(today, today.plusDays(93)))) {
      assertThatThrownBy(
              () ->
                  doing(
                      leaving,
                      () -> cover.standIn(leaving, staying.id(), days.getFirst(), days.getLast())))
          .isInstanceOf(Refused.class);
    }
    assertThatThrownBy(
            () -> doing(leaving, () -> cover.standIn(leaving, leaving.id(), today, today)))
        .hasMessageContaining("deputyOfOneself");
  }

  @Test
  void supervisionIsReadByTheTwoWhoTalkedAndByNobodyElse() {
    Worker otherManager = workforce.aWorker(manager.organisation(), Role.MANAGER);
    UUID id =
        as(
            manager,
            () ->
                supervisions.record(
                    manager,
                    leaving.id(),
                    today,
                    "",
                    PersonalText.of("Tired after a hard month"),
                    PersonalText.of("Two cases fewer")));
    assertThat(as(leaving, () -> supervisions.own(leaving))).hasSize(1);
    assertThat(as(otherManager, () -> supervisions.with(otherManager, leaving.id()))).isEmpty();
    assertThat(rows(otherManager, id)).isZero();
    assertThat(rows(staying, id)).isZero();
    assertThatThrownBy(
            () -> doing(staying, () -> supervisions.answer(staying, id, PersonalText.of("Mine"))))
        .isInstanceOf(NotFound.class);
    doing(leaving, () -> supervisions.answer(leaving, id, PersonalText.of("Thank you")));
    assertThatThrownBy(
            () -> doing(leaving, () -> supervisions.answer(leaving, id, PersonalText.of("Again"))))
        .isInstanceOf(EditClash.class);
    assertThat(as(manager, () -> supervisions.with(manager, leaving.id())).getFirst().answer())
        .isEqualTo(PersonalText.of("Thank you"));
  }

  private int rows(Worker worker, UUID id) {
    return as(
        worker,
        () -> transactions.execute(status -> sql.fetchCount(SUPERVISION, SUPERVISION.ID.eq(id))));
  }

  @Test
  void supervisionIsNotWithOneselfNotInTheFutureAndNotAboutACaseOutOfSight() {
    String foreign = "K-AAAA-A9";
    for (String[] wrong :
        new String[][] {
          {manager.id().toString(), "0", ""},
          {leaving.id().toString(), "1", ""},
          {leaving.id().toString(), "0", foreign}
        }) {
      assertThatThrownBy(
              () ->
                  as(
                      manager,
                      () ->
                          supervisions.record(
                              manager,
                              UUID.fromString(wrong[0]),
                              today.plusDays(Long.parseLong(wrong[1])),
                              wrong[2],
                              PersonalText.of("Words"),
                              null)))
          .isInstanceOf(Refused.class);
    }
  }
}
