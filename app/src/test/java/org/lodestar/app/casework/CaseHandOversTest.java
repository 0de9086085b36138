package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.HANDED_OVER;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseCharge;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.casework.face.CaseHandOvers.Wanted;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A worker leaves: what was theirs goes to somebody who can open it, and exactly that goes back.
 */
@PlatformTest
class CaseHandOversTest {
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseAccess access;
  private final CaseCharge charge;
  private final CaseHandOvers handOvers;
  private final Staff staff;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  private Worker manager;
  private Worker other;
  private Worker cass;
  private Worker flora;

  CaseHandOversTest(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseAccess access,
      CaseCharge charge,
      CaseHandOvers handOvers,
      Staff staff,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.access = access;
    this.charge = charge;
    this.handOvers = handOvers;
    this.staff = staff;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void aTeam() {
    UUID organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    other = workforce.aWorker(organisation, Role.MANAGER);
    cass = workforce.aWorker(organisation, Role.CASEWORKER);
    flora = workforce.aWorker(organisation, Role.FIRST_RESPONDER, Role.CASEWORKER);
  }

  private UUID caseOf(Worker worker) {
    UUID file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())).id());
    for (Worker each : List.of(manager, other)) {
      doing(each, () -> access.declareNoConflict(each, file));
    }
    return file;
  }

  /** Open to those who are named, and to the manager who names them. */
  private UUID restrictedCaseOf(Worker worker) {
    UUID file = caseOf(worker);
    doing(
        worker, () -> people.add(worker, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")));
    restrict(file, worker);
    return file;
  }

  private void restrict(UUID file, Worker... named) {
    long version = as(manager, () -> cases.head(manager, file)).version();
    Set<UUID> ids = Set.copyOf(Arrays.stream(named).map(Worker::id).toList());
    doing(manager, () -> access.restrict(manager, file, ids, version));
  }

  private HandedOver handOver(Worker from, Worker to, UUID... files) {
    Wanted wanted = new Wanted(Ids.next(), from.id(), to.id(), Set.of(files));
    return as(manager, () -> handOvers.handOver(manager, wanted));
  }

  private HandedOver takeBack(Worker by, HandedOver made) {
    return as(by, () -> handOvers.takeBack(by, made.id()));
  }

  private @Nullable UUID ownerOf(UUID file) {
    return as(manager, () -> cases.head(manager, file)).owner();
  }

  private boolean opens(Worker worker, UUID file) {
    try {
      doing(worker, () -> access.declareNoConflict(worker, file));
      return as(worker, () -> cases.get(worker, file)).file().id().equals(file);
    } catch (NotFound e) {
      return false;
    }
  }

  @Test
  @Tag("care")
  void whoTakesARestrictedCaseOverIsNamedInTheSameActAndOpensItWithEverybodyInIt() {
    UUID file = restrictedCaseOf(cass);
    assertThat(opens(flora, file)).isFalse();
    HandedOver made = handOver(cass, flora, file);
    assertThat(made.moved()).isEqualTo(1);
    assertThat(ownerOf(file)).isEqualTo(flora.id());
    assertThat(opens(flora, file)).isTrue();
    assertThat(as(flora, () -> cases.get(flora, file)).people()).hasSize(1);
    assertThat(adrift(manager)).isEmpty();
    assertThat(waiting(flora)).as("what is due is on the list of who has it").isPositive();
    assertThat(takeBack(manager, made).moved()).isEqualTo(1);
    assertThat(ownerOf(file)).isEqualTo(cass.id());
    assertThat(opens(flora, file)).as("named by the hand-over alone").isFalse();
    assertThat(opens(cass, file)).isTrue();
  }

  @Test
  void whoMayNotNameGivesARestrictedCaseToNobodyWhoCannotOpenItAndTheOthersGoOn() {
    UUID open = caseOf(cass);
    UUID file = as(cass, () -> cases.open(cass, NewCase.without(null, cass.id())).id());
    doing(other, () -> access.declareNoConflict(other, file));
    long version = as(other, () -> cases.head(other, file)).version();
    doing(other, () -> access.restrict(other, file, Set.of(cass.id(), manager.id()), version));
    HandedOver made = handOver(cass, flora, open, file);
    assertThat(made.moved()).isEqualTo(1);
    assertThat(made.left()).extracting(HandedOver.Left::why).containsExactly(CannotOpen.NOT_NAMED);
    assertThat(as(other, () -> cases.head(other, file)).owner()).isEqualTo(cass.id());
    assertThat(opens(flora, file)).isFalse();
  }

  @Test
  void allThatAreTickedTogetherAreThoseThatTheWholeOrganisationSees() {
    UUID open = caseOf(cass);
    UUID restricted = restrictedCaseOf(cass);
    Wanted all = new Wanted(Ids.next(), cass.id(), flora.id(), Set.of(), true);
    assertThat(as(manager, () -> handOvers.handOver(manager, all)).moved()).isEqualTo(1);
    assertThat(ownerOf(open)).isEqualTo(flora.id());
    assertThat(ownerOf(restricted)).isEqualTo(cass.id());
  }

  @Test
  void nobodyIsPutInChargeOfACaseThatTheyCannotOpenByChangingItEither() {
    UUID file = restrictedCaseOf(cass);
    long version = as(cass, () -> cases.head(cass, file)).version();
    assertThatThrownBy(() -> doing(cass, () -> cases.change(cass, file, null, flora.id(), version)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("casework.rule.charge.NOT_NAMED");
    UUID shut = caseOf(cass);
    doing(manager, () -> access.shutOut(manager, shut, flora.id(), ConflictReason.OTHER));
    long now = as(cass, () -> cases.head(cass, shut)).version();
    assertThatThrownBy(() -> doing(cass, () -> cases.change(cass, shut, null, flora.id(), now)))
        .hasMessageContaining("casework.rule.charge.SHUT_OUT");
    assertThat(ownerOf(file)).isEqualTo(cass.id());
  }

  @Test
  @Tag("care")
  void aCaseInChargeOfSomebodyWhoCannotOpenItIsFoundHoweverItCameToThem() {
    UUID file = restrictedCaseOf(cass);
    UUID plain = caseOf(cass);
    doing(cass, () -> people.add(cass, plain, Cast.person(AgeStatus.UNDER_18, "Invented Child")));
    assertThat(adrift(manager)).isEmpty();
    int before = waiting(manager);
    moved(file, flora);
    assertThat(adrift(manager)).extracting(Adrift::why).containsExactly(CannotOpen.NOT_NAMED);
    assertThat(waiting(manager)).as("its dues stand on the manager's page").isGreaterThan(before);
    assertThat(adrift(other)).as("who cannot see it").isEmpty();
    assertThat(adrift(cass)).as("it waits for the manager").isEmpty();
    moved(plain, cass);
    suspend(cass);
    assertThat(adrift(manager))
        .extracting(Adrift::why)
        .containsExactlyInAnyOrder(CannotOpen.NOT_NAMED, CannotOpen.GONE);
    assertThat(adrift(other)).extracting(Adrift::caseFile).containsExactly(plain);
    assertThat(handOver(cass, flora, plain).moved()).isEqualTo(1);
    assertThat(adrift(other)).isEmpty();
  }

  /** As somebody did before there was a rule, or past the platform. */
  private void moved(UUID file, Worker to) {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.update(CASE_FILE)
                            .set(CASE_FILE.OWNER, to.id())
                            .where(CASE_FILE.ID.eq(file))
                            .execute()));
  }

  private void suspend(Worker worker) {
    Worker administrator =
        workforce.aWorker(worker.organisation(), Role.ORGANISATION_ADMINISTRATOR);
    doing(administrator, () -> staff.suspend(administrator, worker.id()));
  }

  @Test
  void whereNoManagerOpensACaseThoseWhoDoAreTold() {
    UUID file = restrictedCaseOf(cass);
    doing(
        manager,
        () ->
            access.restrict(
                manager, file, Set.of(cass.id(), flora.id()), cases.head(manager, file).version()));
    moved(file, cass);
    suspend(cass);
    assertThat(adrift(flora)).isEmpty();
    suspend(manager);
    assertThat(adrift(flora)).extracting(Adrift::caseFile).containsExactly(file);
  }

  private List<Adrift> adrift(Worker worker) {
    return as(worker, () -> charge.adrift(worker.id()));
  }

  private int waiting(Worker worker) {
    return as(worker, () -> pathways.countFor(worker.id(), false));
  }

  @Test
  void aStepThatSomebodyTookInACaseOfAnotherComesBackWhenTheyLeave() {
    UUID file = caseOf(flora);
    UUID child =
        as(
            flora,
            () -> people.add(flora, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")).id());
    int all = waiting(flora);
    takenBy(cass, flora, file, child);
    assertThat(waiting(flora)).isEqualTo(all - 1);
    suspend(cass);
    assertThat(waiting(flora)).isEqualTo(all);
  }

  /** Whoever is in charge writes down who takes the first step with a day. */
  private void takenBy(Worker taker, Worker inCharge, UUID file, UUID child) {
    PathwayStep step =
        as(inCharge, () -> pathways.get(inCharge, file, child)).steps().stream()
            .filter(each -> each.due() != null)
            .findFirst()
            .orElseThrow();
    StepOutcome taken =
        new StepOutcome(PathwayStep.State.OPEN, null, taker.id(), step.due(), step.version());
    doing(inCharge, () -> pathways.settle(inCharge, file, child, step.step().code(), taken));
  }

  private UUID childIn(UUID file, Worker worker) {
    return as(
        worker,
        () -> people.add(worker, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")).id());
  }

  @Test
  @Tag("care")
  void whatWhoeverIsShutOutOfACaseHadTakenWaitsForTheManagerAndThenForWhoTakesCharge() {
    UUID file = caseOf(cass);
    UUID child = childIn(file, cass);
    int all = waiting(cass);
    takenBy(cass, cass, file, child);
    assertThat(waiting(cass)).isEqualTo(all);
    doing(cass, () -> access.declareConflict(cass, file, ConflictReason.OTHER));
    assertThat(waiting(cass)).isZero();
    assertThat(waiting(manager)).isEqualTo(all);
    long version = as(manager, () -> cases.head(manager, file)).version();
    doing(manager, () -> cases.change(manager, file, null, flora.id(), version));
    assertThat(waiting(flora)).isEqualTo(all);
    assertThat(waiting(manager)).isZero();
  }

  @Test
  void whatSomebodyHadTakenWhoIsNotNamedInARestrictedCaseWaitsForWhoeverIsInCharge() {
    UUID file = caseOf(cass);
    UUID child = childIn(file, cass);
    int all = waiting(cass);
    takenBy(flora, cass, file, child);
    assertThat(waiting(cass)).isEqualTo(all - 1);
    restrict(file, cass);
    assertThat(waiting(flora)).isZero();
    assertThat(waiting(cass)).isEqualTo(all);
  }

  @Test
  void whereWhoeverIsInChargeAndWhoeverTookAStepAreBothGoneItWaitsForTheManager() {
    UUID file = caseOf(cass);
    UUID child = childIn(file, cass);
    int all = waiting(cass);
    takenBy(flora, cass, file, child);
    suspend(cass);
    assertThat(waiting(manager)).as("all but what a colleague has taken").isEqualTo(all - 1);
    suspend(flora);
    assertThat(waiting(manager)).isEqualTo(all);
  }

  @Test
  void exactlyWhatWasHandedOverGoesBackAndWhatWasChangedSinceIsNamed() {
    UUID back = caseOf(cass);
    UUID changed = caseOf(cass);
    UUID on = caseOf(cass);
    UUID florasOwn = caseOf(flora);
    HandedOver made = handOver(cass, flora, back, changed, on);
    long version = as(manager, () -> cases.head(manager, changed)).version();
    doing(manager, () -> cases.close(manager, changed, CloseReason.OPENED_IN_ERROR, version));
    handOver(flora, manager, on);
    HandedOver taken = takeBack(other, made);
    assertThat(taken.moved()).isEqualTo(1);
    assertThat(taken.left())
        .extracting(HandedOver.Left::reference)
        .containsExactlyInAnyOrder(reference(changed), reference(on));
    assertThat(ownerOf(back)).isEqualTo(cass.id());
    assertThat(ownerOf(on)).isEqualTo(manager.id());
    assertThat(ownerOf(florasOwn)).isEqualTo(flora.id());
    assertThat(takeBack(manager, made)).as("pressed again").isEqualTo(taken);
    assertThat(ownerOf(back)).isEqualTo(cass.id());
  }

  private String reference(UUID file) {
    return as(manager, () -> cases.head(manager, file)).reference();
  }

  @Test
  void twoWhoTakeTheSameBackAtOnceTakeItBackOnce() {
    UUID file = caseOf(cass);
    HandedOver made = handOver(cass, flora, file);
    List<HandedOver> both =
        List.of(manager, other).stream()
            .map(each -> CompletableFuture.supplyAsync(() -> takeBack(each, made)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(both).allMatch(each -> each.moved() == 1 && each.left().isEmpty());
    assertThat(ownerOf(file)).isEqualTo(cass.id());
    assertThat(as(manager, () -> cases.head(manager, file)).version()).isEqualTo(2);
  }

  @Test
  void whatIsSentTwiceIsHandedOverOnce() {
    UUID file = caseOf(cass);
    Wanted wanted = new Wanted(Ids.next(), cass.id(), flora.id(), Set.of(file));
    HandedOver first = as(manager, () -> handOvers.handOver(manager, wanted));
    assertThat(as(manager, () -> handOvers.handOver(manager, wanted))).isEqualTo(first);
    assertThat(as(manager, () -> handOvers.lately(manager, cass.id()))).hasSize(1);
    assertThat(as(manager, () -> cases.head(manager, file)).version()).isEqualTo(1);
  }

  @Test
  void whatIsSentAsAnActThatWasMadeWithOtherTicksOrToAnotherIsRefusedAndNothingGoes() {
    UUID one = caseOf(cass);
    UUID two = caseOf(cass);
    UUID act = Ids.next();
    HandedOver made = sent(act, flora, false, one);
    assertRefused(() -> sent(act, flora, false, two));
    assertRefused(() -> sent(act, flora, false, one, two));
    assertRefused(() -> sent(act, flora, true, one));
    assertRefused(() -> sent(act, flora, true));
    assertRefused(() -> sent(act, manager, false, one));
    assertThat(ownerOf(two)).isEqualTo(cass.id());
    assertThat(ownerOf(one)).isEqualTo(flora.id());
    takeBack(manager, made);
    assertRefused(() -> sent(act, flora, false, one));
    assertThat(ownerOf(one)).as("it went back and stays so").isEqualTo(cass.id());
    assertThat(sent(Ids.next(), flora, false, one, two).moved()).isEqualTo(2);
  }

  private static void assertRefused(ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("casework.rule.handedBefore");
  }

  private HandedOver sent(UUID act, Worker to, boolean rest, UUID... files) {
    Wanted wanted = new Wanted(act, cass.id(), to.id(), Set.of(files), rest);
    return as(manager, () -> handOvers.handOver(manager, wanted));
  }

  @Test
  void whatStayedBehindIsToldWithItsReasonWhenTheSameIsSentAgain() {
    UUID one = caseOf(cass);
    UUID shut = caseOf(cass);
    doing(manager, () -> access.shutOut(manager, shut, flora.id(), ConflictReason.OTHER));
    UUID act = Ids.next();
    HandedOver first = sent(act, flora, false, one, shut);
    assertThat(first.left()).extracting(HandedOver.Left::why).containsExactly(CannotOpen.SHUT_OUT);
    assertThat(sent(act, flora, false, one, shut)).isEqualTo(first);
    UUID another = Ids.next();
    HandedOver all = sent(another, manager, true);
    assertThat(sent(another, manager, true)).isEqualTo(all);
  }

  @Test
  void afterADayItIsHandedOverAnewAndNobodyElseTakesItBack() {
    UUID file = caseOf(cass);
    HandedOver made = handOver(cass, flora, file);
    assertThatThrownBy(() -> takeBack(cass, made)).isInstanceOf(NotAllowed.class);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertThatThrownBy(() -> takeBack(stranger, made)).isInstanceOf(NotFound.class);
    aged(made, Duration.ofHours(24));
    assertThatThrownBy(() -> takeBack(manager, made))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("handedLongAgo");
    assertThat(as(manager, () -> handOvers.lately(manager, cass.id()))).isEmpty();
    assertThat(ownerOf(file)).isEqualTo(flora.id());
  }

  private void aged(HandedOver made, Duration by) {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        sql.update(HANDED_OVER)
                            .set(HANDED_OVER.AT, clock.instant().minus(by).atOffset(ZoneOffset.UTC))
                            .where(HANDED_OVER.HAND_OVER.eq(made.id()))
                            .execute()));
  }

  @Test
  void whoReceivesIsToldUntilTheyLookAndNotOfWhatWentBack() {
    UUID one = caseOf(cass);
    UUID two = caseOf(cass);
    HandedOver made = handOver(cass, flora, one, two);
    assertThat(as(flora, () -> handOvers.newlyOf(flora.id())))
        .singleElement()
        .satisfies(
            newly -> {
              assertThat(newly.from()).isEqualTo(cass.id());
              assertThat(newly.references()).hasSize(2);
            });
    takeBack(manager, made);
    assertThat(as(flora, () -> handOvers.newlyOf(flora.id()))).isEmpty();
    handOver(cass, flora, one);
    assertThat(as(flora, () -> handOvers.look(flora))).hasSize(1);
    assertThat(as(flora, () -> handOvers.look(flora))).isEmpty();
  }

  @Test
  void openCasesOfWhichNobodyIsInChargeWaitForTheManagerWithWhatIsDue() {
    UUID file = as(cass, () -> cases.open(cass, NewCase.without(null, null)).id());
    doing(cass, () -> people.add(cass, file, Cast.person(AgeStatus.UNDER_18, "Invented Child")));
    assertThat(as(manager, () -> charge.nobodys(manager.id()))).isEqualTo(1);
    assertThat(as(cass, () -> charge.nobodys(cass.id()))).isZero();
    assertThat(waiting(manager)).isPositive();
  }

  @Test
  @Tag("care")
  void aCaseOfNobodyThatNoManagerCanOpenIsToldToThoseWhoAreNamedWithWhatIsDue() {
    UUID file = caseOf(flora);
    childIn(file, flora);
    restrict(file, cass);
    UUID open = as(cass, () -> cases.open(cass, NewCase.without(null, null)).id());
    assertThat(as(cass, () -> charge.nobodys(cass.id()))).as("a manager can open it").isZero();
    assertThat(waiting(cass)).isZero();
    suspend(manager);
    assertThat(as(cass, () -> charge.nobodys(cass.id()))).isEqualTo(1);
    assertThat(waiting(cass)).isPositive();
    assertThat(as(flora, () -> charge.nobodys(flora.id()))).as("who is not named").isZero();
    assertThat(as(other, () -> charge.nobodys(other.id()))).as("the open one").isEqualTo(1);
    assertThat(as(other, () -> cases.referenceOf(open))).isNotBlank();
  }
}
