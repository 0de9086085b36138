package org.lodestar.app.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseView;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseAttachments;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSelections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.transaction.support.TransactionOperations;

/** Emergency access, on a real database. */
@PlatformTest
class EmergenciesTest {
  private static final PersonalText WHY = PersonalText.of("She stands at our desk and bleeds");

  private final Emergencies emergencies;
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseChronology chronology;
  private final CaseSelections selections;
  private final CaseAttachments files;
  private final OpenedFiles copies;
  private final Uploads uploads;
  private final CaseOfOne made;
  private final Workforce workforce;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  private Worker owner;
  private Worker manager;
  private Worker officer;
  private Worker stranger;
  private CaseOfOne.Made about;
  private CaseFile file;
  private final Recoded recoded;

  EmergenciesTest(
      Emergencies emergencies,
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseChronology chronology,
      CaseSelections selections,
      CaseAttachments files,
      OpenedFiles copies,
      Uploads uploads,
      CaseOfOne made,
      Workforce workforce,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock,
      Recoded recoded) {
    this.recoded = recoded;
    this.emergencies = emergencies;
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.chronology = chronology;
    this.selections = selections;
    this.files = files;
    this.copies = copies;
    this.uploads = uploads;
    this.made = made;
    this.workforce = workforce;
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void aCaseOfAnotherOrganisation() {
    UUID organisation = workforce.anOrganisation();
    owner = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    manager = workforce.aWorker(organisation, Role.MANAGER);
    officer = workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER);
    stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    about = made.leadingTo(FormRoute.NRM_ADULT, owner);
    file = as(owner, () -> cases.head(owner, about.caseFile()));
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Objects.requireNonNull(Standing.member(worker.id()).call(work));
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Outcome tries(Worker worker, String reference) {
    return as(worker, () -> emergencies.open(worker, reference, Ground.DANGER_NOW, WHY));
  }

  private Opening opened(Worker worker) {
    Outcome outcome = tries(worker, file.reference());
    assertThat(outcome).isInstanceOf(Outcome.Opened.class);
    return ((Outcome.Opened) outcome).opening();
  }

  private CaseView reads(Worker worker) {
    doing(worker, () -> access.declareNoConflict(worker, file.id()));
    return as(worker, () -> cases.get(worker, file.id()));
  }

  private OpeningView view(Worker worker, Opening opening) {
    return as(worker, () -> emergencies.get(worker, opening.id()));
  }

  @Test
  void aForeignCaseIsReadForAWhileAndNothingInItCanBeChanged() {
    assertThatThrownBy(() -> as(stranger, () -> cases.get(stranger, file.id())))
        .isInstanceOf(NotFound.class);
    Opening opening = opened(stranger);
    assertThat(opening.until()).isEqualTo(opening.openedAt().plus(Duration.ofHours(4)));
    assertThat(reads(stranger).people()).hasSize(1);
    assertThat(view(stranger, opening).reason()).isEqualTo(WHY);
    assertThatThrownBy(
            () ->
                doing(
                    stranger,
                    () -> cases.change(stranger, file.id(), PersonalText.of("changed"), null, 0)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsLentToReadDoesNotGoOutWithAnExport() {
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    CaseFile own = as(foreign, () -> cases.open(foreign, NewCase.without(null, foreign.id())));
    opened(foreign);
    reads(foreign);
    assertThat(as(foreign, () -> selections.of(foreign, null)).cases())
        .extracting(CaseFile::id)
        .containsExactly(own.id());
  }

  @Test
  void itLendsTheCaseAndItsPeopleAndNothingElse() {
    UUID note =
        as(
            owner,
            () ->
                chronology.note(
                    owner,
                    file.id(),
                    null,
                    ChronologyEntry.Kind.NOTE,
                    clock.instant().minusSeconds(60),
                    PersonalText.of("What she told only me"),
                    true));
    opened(stranger);
    assertThat(reads(stranger).chronology()).noneMatch(entry -> entry.id().equals(note));
    Set<UUID> lent =
        Objects.requireNonNull(
            transactions.execute(
                status ->
                    new HashSet<>(
                        sql.fetch(
                                "select object from members.access_grant where holder = ?"
                                    + " and purpose = 'EMERGENCY'",
                                stranger.id())
                            .into(UUID.class))));
    assertThat(lent).containsExactlyInAnyOrder(file.id(), about.person());
  }

  @Test
  void everybodyConcernedIsToldInTheSameTransactionOrNothingHappens() {
    Opening opening = opened(stranger);
    assertThat(view(manager, opening).told())
        .extracting(OpeningView.Alert::worker)
        .contains(manager.id(), officer.id());
    assertThat(as(officer, () -> emergencies.unseen(officer.id())))
        .extracting(Opening::id)
        .contains(opening.id());
    view(officer, opening);
    assertThat(as(officer, () -> emergencies.unseen(officer.id())))
        .extracting(Opening::id)
        .doesNotContain(opening.id());
    Worker second = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    doing(
        second,
        () ->
            transactions.executeWithoutResult(
                status -> {
                  emergencies.open(second, file.reference(), Ground.OTHER, WHY);
                  status.setRollbackOnly();
                }));
    assertThatThrownBy(() -> reads(second)).isInstanceOf(NotFound.class);
    assertThat(as(manager, () -> emergencies.toReview(manager.id())))
        .extracting(Opening::worker)
        .doesNotContain(second.id());
  }

  @Test
  void aWrongReferenceAndOneThatIsShutOutComeOutAlike() {
    Worker named = workforce.aWorker(owner.organisation(), Role.CASEWORKER);
    doing(manager, () -> access.declareNoConflict(manager, file.id()));
    doing(
        manager, () -> access.shutOut(manager, file.id(), named.id(), ConflictReason.NAMED_IN_IT));
    assertThat(tries(named, file.reference())).isEqualTo(new Outcome.Nothing());
    assertThat(tries(named, "K-0000-00")).isEqualTo(new Outcome.Nothing());
    assertThat(tries(named, "")).isEqualTo(new Outcome.Nothing());
    assertThat(tries(named, file.reference().substring(0, 8)))
        .as("a part of it")
        .isEqualTo(new Outcome.Nothing());
  }

  @Test
  void whoeverIsShutOutWhileItStandsOpenReadsNothingMore() {
    opened(stranger);
    reads(stranger);
    transactions.executeWithoutResult(
        status ->
            sql.execute(
                "insert into members.exclusion (object, person, reason, recorded_at)"
                    + " values (?, ?, 'NAMED_IN_IT', now())",
                file.id(),
                stranger.id()));
    recoded.person(stranger.id());
    assertThatThrownBy(() -> as(stranger, () -> cases.get(stranger, file.id())))
        .isInstanceOf(NotFound.class);
    assertThat(tries(stranger, file.reference())).isEqualTo(new Outcome.Nothing());
  }

  @Test
  void aRestrictedCaseOpensAndOnlyThoseWhoSeeItAreTold() {
    Worker other = workforce.aWorker(owner.organisation(), Role.MANAGER);
    doing(manager, () -> access.declareNoConflict(manager, file.id()));
    long version = as(manager, () -> cases.head(manager, file.id())).version();
    doing(manager, () -> access.restrict(manager, file.id(), Set.of(owner.id()), version));
    assertThatThrownBy(() -> as(other, () -> cases.head(other, file.id())))
        .isInstanceOf(NotFound.class);
    Opening opening = opened(stranger);
    assertThat(reads(stranger).file().restricted()).isTrue();
    assertThat(view(manager, opening).told())
        .extracting(OpeningView.Alert::worker)
        .contains(manager.id(), officer.id())
        .doesNotContain(other.id());
    assertThatThrownBy(() -> view(other, opening)).isInstanceOf(NotFound.class);
    assertThat(as(manager, () -> access.named(manager, file.id())))
        .as("who was lent it is not one of those who are named")
        .containsExactlyInAnyOrder(manager.id(), owner.id());
  }

  @Test
  void itEndsByItself() {
    Instant now = clock.instant();
    ScopedClock.at(now.minus(Duration.ofHours(3)), () -> opened(stranger));
    assertThat(reads(stranger).file().id()).isEqualTo(file.id());
    Worker late = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    Opening over = ScopedClock.at(now.minus(Duration.ofHours(5)), () -> opened(late));
    assertThatThrownBy(() -> reads(late)).isInstanceOf(NotFound.class);
    assertThat(view(manager, over).state()).isEqualTo(OpeningState.CLOSED);
  }

  @Test
  void itIsEndedByHandAndNothingElseIsTakenAway() {
    Opening opening = opened(stranger);
    reads(stranger);
    doing(officer, () -> emergencies.close(officer, opening.id(), opening.version()));
    assertThatThrownBy(() -> as(stranger, () -> cases.get(stranger, file.id())))
        .isInstanceOf(NotFound.class);
    assertThat(as(owner, () -> cases.get(owner, file.id())).file().id()).isEqualTo(file.id());
    assertThatThrownBy(
            () ->
                doing(
                    stranger,
                    () -> emergencies.close(stranger, opening.id(), opening.version() + 1)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whoOpenedItNeverReviewsIt() {
    Worker breaker = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    Opening opening = opened(breaker);
    assertThatThrownBy(() -> review(manager, opening))
        .as("while it is open")
        .isInstanceOf(Refused.class);
    doing(breaker, () -> emergencies.close(breaker, opening.id(), opening.version()));
    assertThatThrownBy(() -> review(breaker, opening))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("breakglass.refused.own"));
    assertThatThrownBy(() -> review(owner, opening)).isInstanceOf(NotAllowed.class);
    assertThat(as(manager, () -> emergencies.toReview(manager.id())))
        .extracting(Opening::id)
        .contains(opening.id());
    assertThat(as(breaker, () -> emergencies.toReview(breaker.id())))
        .extracting(Opening::id)
        .doesNotContain(opening.id());
    review(manager, opening);
    OpeningView reviewed = view(breaker, opening);
    assertThat(reviewed.state()).isEqualTo(OpeningState.NOT_JUSTIFIED);
    assertThat(reviewed.words()).isEqualTo(PersonalText.of("The duty manager could be reached"));
    assertThat(as(manager, () -> emergencies.toReview(manager.id())))
        .extracting(Opening::id)
        .doesNotContain(opening.id());
    assertThatThrownBy(() -> review(officer, opening)).isInstanceOf(Refused.class);
  }

  private void review(Worker worker, Opening opening) {
    doing(
        worker,
        () ->
            emergencies.review(
                worker,
                opening.id(),
                opening.version() + 1,
                false,
                PersonalText.of("The duty manager could be reached")));
  }

  @Test
  void whatIsSeenThenIsMarkedInTheRecordAndNothingElseIs() {
    CaseFile own = as(stranger, () -> cases.open(stranger, NewCase.without(null, stranger.id())));
    Opening opening = opened(stranger);
    reads(stranger);
    as(stranger, () -> people.get(stranger, file.id(), about.person()));
    as(stranger, () -> cases.get(stranger, own.id()));
    List<AuditEvent> events = events(stranger);
    assertThat(events)
        .filteredOn(event -> event.detail().containsKey("emergency"))
        .extracting(AuditEvent::action)
        .contains("NO_CONFLICT_DECLARED", "CASE_VIEWED", "PERSON_VIEWED");
    assertThat(events)
        .filteredOn(event -> own.id().equals(event.object()))
        .isNotEmpty()
        .noneMatch(event -> event.detail().containsKey("emergency"));
    assertThat(view(officer, opening).seen())
        .extracting(OpeningView.Seen::action)
        .contains("CASE_VIEWED", "PERSON_VIEWED");
  }

  @Test
  void aFileThatIsOpenedInAnEmergencyIsSeenByWhoeverReviewsIt() {
    byte[] letter = "Come back, or we find your sister".getBytes(StandardCharsets.UTF_8);
    HeldFile held =
        (HeldFile) uploads.take("l.txt", "", new ByteArrayInputStream(letter), Already.nothing());
    as(owner, () -> files.add(owner, file.id(), about.person(), held, "A threat"));
    Opening opening = opened(stranger);
    reads(stranger);
    as(stranger, () -> files.makeCopy(stranger, file.id(), held.id()));
    as(stranger, () -> copies.openCopy(stranger, held.id()));
    assertThat(view(officer, opening).seen())
        .extracting(OpeningView.Seen::action)
        .contains("FILE_COPY_MADE", "FILE_COPY_OPENED");
  }

  private List<AuditEvent> events(Worker worker) {
    AuditFilter filter = new AuditFilter(worker.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(filter, null)).events();
  }

  @Test
  void whoTriesTooOftenWaits() {
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(tries(stranger, "K-ZZZZ-Z" + attempt)).isEqualTo(new Outcome.Nothing());
    }
    assertThat(tries(stranger, file.reference())).isEqualTo(new Outcome.TooOften());
    Instant later = clock.instant().plus(Duration.ofMinutes(61));
    ScopedClock.at(later, () -> opened(stranger));
    ScopedClock.at(later, () -> opened(foreign()));
  }

  private Worker foreign() {
    return workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
  }

  @Test
  void nobodyOpensManyInADay() {
    for (int each = 0; each < 2; each++) {
      CaseFile another = as(owner, () -> cases.open(owner, NewCase.without(null, owner.id())));
      assertThat(tries(stranger, another.reference())).isInstanceOf(Outcome.Opened.class);
    }
    assertThat(tries(stranger, file.reference())).isEqualTo(new Outcome.TooOften());
  }

  @Test
  void whoReadsTheCaseAnywayOpensNothing() {
    assertThat(tries(owner, file.reference().toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(new Outcome.AlreadyYours(file.id()));
    Worker caller = workforce.aWorker(owner.organisation(), Role.CALL_TAKER);
    assertThatThrownBy(() -> tries(caller, file.reference())).isInstanceOf(NotAllowed.class);
  }
}
