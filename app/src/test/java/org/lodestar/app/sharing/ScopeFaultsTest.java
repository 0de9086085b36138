package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.SealedDocuments;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.store.tables.Tables;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The faults of scope that other systems for casework had, each tried here and each failing safely.
 * The first six are named in the history of one of them; the last two follow from how it refers.
 */
@PlatformTest
class ScopeFaultsTest {
  private final SharingScene scene;
  private final Proposals proposals;
  private final Shares shares;
  private final ReceivedShares received;
  private final SealedDocuments documents;
  private final LiaisonLog log;
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseChronology chronology;
  private final CaseSections sections;
  private final Workforce workforce;
  private final Policy policy;
  private final Grants grants;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private Made made;

  ScopeFaultsTest(
      SharingScene scene,
      Proposals proposals,
      Shares shares,
      ReceivedShares received,
      SealedDocuments documents,
      LiaisonLog log,
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CaseChronology chronology,
      CaseSections sections,
      Workforce workforce,
      Policy policy,
      Grants grants,
      DSLContext sql,
      TransactionOperations transactions) {
    this.scene = scene;
    this.proposals = proposals;
    this.shares = shares;
    this.received = received;
    this.documents = documents;
    this.log = log;
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.chronology = chronology;
    this.sections = sections;
    this.workforce = workforce;
    this.policy = policy;
    this.grants = grants;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aScene() {
    made = scene.make();
  }

  private void assertNotFound(Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
  }

  /** Nothing of the case itself, by page, list, search or plain SQL. */
  private void assertCaseIsClosedTo(Worker worker) {
    assertNotFound(() -> as(worker, () -> cases.get(worker, made.caseFile())));
    assertNotFound(() -> as(worker, () -> cases.head(worker, made.caseFile())));
    assertNotFound(() -> as(worker, () -> access.check(worker, made.caseFile())));
    assertNotFound(() -> as(worker, () -> people.get(worker, made.caseFile(), made.person())));
    assertNotFound(
        () ->
            as(
                worker,
                () ->
                    sections.read(
                        worker,
                        made.caseFile(),
                        made.person(),
                        Set.of("IDENTITY"),
                        Language.ENGLISH)));
    CaseFilter byName = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, made.name());
    assertThat(as(worker, () -> cases.list(worker, byName, 1)).count()).isZero();
    assertThat(rows(worker)).isZero();
  }

  private int rows(Worker worker) {
    return as(
        worker,
        () ->
            transactions.execute(
                status ->
                    sql.fetchCount(CASE_FILE, CASE_FILE.ID.eq(made.caseFile()))
                        + sql.fetchCount(PERSON, PERSON.ID.eq(made.person()))));
  }

  @Test
  void privilegeEscalationThroughAShare() {
    UUID id = scene.accepted(made, scene.wanted(made));
    Worker manager = workforce.aWorker(made.receiver().organisation(), Role.MANAGER);
    for (Worker worker : List.of(made.receiver(), manager)) {
      assertThat(as(worker, () -> received.notice(worker, id)).state())
          .isEqualTo(ShareState.ACCEPTED);
      assertNotFound(() -> as(worker, () -> shares.get(worker, id)));
      assertNotFound(() -> doing(worker, () -> shares.offer(worker, id, 0)));
      assertNotFound(
          () ->
              doing(
                  worker,
                  () ->
                      shares.renew(
                          worker,
                          id,
                          null,
                          as(worker, () -> received.notice(worker, id)).share().version(),
                          Language.ENGLISH)));
      assertNotFound(
          () ->
              doing(worker, () -> proposals.propose(worker, scene.wanted(made), Language.ENGLISH)));
      assertCaseIsClosedTo(worker);
    }
  }

  @Test
  void changingOnesOwnGroupsGainsNoShare() {
    UUID id = scene.accepted(made, scene.wanted(made));
    Worker outsider = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    Worker pretending =
        new Worker(
            outsider.id(),
            outsider.displayName(),
            made.receiver().organisation(),
            "As if",
            outsider.roles(),
            outsider.factorAt());
    assertNotFound(() -> as(pretending, () -> received.notice(pretending, id)));
    assertNotFound(() -> scene.reads(pretending, id));
    assertThat(as(pretending, () -> received.list(pretending, ReceivedFilter.ALL, "", 1)).count())
        .as("what a worker says of their organisation opens nothing: the database asks its own")
        .isZero();
    Worker raised =
        new Worker(
            outsider.id(),
            outsider.displayName(),
            outsider.organisation(),
            "Own",
            Set.of(Role.values()),
            outsider.factorAt());
    assertNotFound(() -> as(raised, () -> received.notice(raised, id)));
    assertThat(Action.ADMINISTER_OWN_ORGANISATION.roles())
        .as("whoever changes groups reads no share")
        .doesNotContainAnyElementsOf(Action.READ_SHARE.roles());
  }

  @Test
  void linkedCasesAreNotShownThroughAShare() {
    CaseFile other = as(made.giver(), () -> cases.open(made.giver(), NewCase.without(null, null)));
    String secret = "Secretlink" + System.nanoTime();
    doing(
        made.giver(),
        () ->
            chronology.link(
                made.giver(),
                made.caseFile(),
                made.person(),
                other.reference(),
                LinkRelation.SAME_CONTROLLER,
                PersonalText.of(secret)));
    UUID id = scene.accepted(made, everything());
    assertThat(read(made.receiver(), id)).doesNotContain(secret, other.reference());
    assertNotFound(() -> as(made.receiver(), () -> cases.get(made.receiver(), other.id())));
  }

  /** Every part there is. */
  private NewShare everything() {
    List<CaseSection> all = sections.list();
    NewShare wanted =
        scene.wanted(made, Basis.CONSENT, all.stream().map(CaseSection::code).toList(), false);
    return new NewShare(
        wanted.caseFile(),
        wanted.person(),
        wanted.receiver(),
        wanted.terms(),
        new Grounds(
            wanted.grounds().why(),
            wanted.grounds().agreed(),
            null,
            all.stream()
                .collect(Collectors.toMap(CaseSection::code, each -> PersonalText.of("Needed")))));
  }

  private String read(Worker worker, UUID id) {
    return as(worker, () -> received.read(worker, id, Reading.Kind.SCREEN))
        .orElseThrow()
        .sheets()
        .stream()
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.words().text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void exportsKeepToTheScope() {
    UUID inside = scene.accepted(made, scene.wanted(made));
    assertThat(as(made.reader(), () -> received.read(made.reader(), inside, Reading.Kind.PAPER)))
        .get()
        .satisfies(
            printed ->
                assertThat(printed.sheets().stream().map(sheet -> sheet.code()))
                    .containsExactly("IDENTITY", "AGE"));
    UUID outside =
        scene.offered(
            made,
            scene.wanted(
                made,
                Receiver.outside(PersonalText.of("An invented solicitor")),
                Basis.CONSENT,
                List.of("AGE"),
                false));
    doing(made.giver(), () -> documents.newPassPhrase(made.giver(), outside));
    assertThat(as(made.giver(), () -> documents.take(made.giver(), outside)).view().sheets())
        .extracting(sheet -> sheet.code())
        .containsExactly("AGE");
    assertNotFound(() -> as(made.receiver(), () -> documents.take(made.receiver(), outside)));
    assertNotFound(
        () ->
            as(
                made.receiver(),
                () ->
                    log.list(
                        made.receiver(), made.caseFile(), new LiaisonLog.Filter(null, null), 0)));
  }

  @Test
  void familyAndOtherPeopleOfTheCaseAreOutOfScope() {
    String brother = "Brotherly" + System.nanoTime();
    UUID other =
        as(
            made.giver(),
            () ->
                people
                    .add(
                        made.giver(),
                        made.caseFile(),
                        SharingScene.details(AgeStatus.ADULT, brother))
                    .id());
    String note = "Ofbrother" + System.nanoTime();
    doing(
        made.giver(),
        () ->
            chronology.note(
                made.giver(),
                made.caseFile(),
                other,
                ChronologyEntry.Kind.NOTE,
                Instant.now().minusSeconds(60),
                PersonalText.of(note)));
    UUID id = scene.accepted(made, everything());
    assertThat(read(made.receiver(), id)).contains(made.name()).doesNotContain(brother, note);
    assertNotFound(
        () -> as(made.receiver(), () -> people.get(made.receiver(), made.caseFile(), other)));
  }

  @Test
  void aTransitionIsNotUpdatedByWhoMayNot() {
    UUID id = scene.offered(made, scene.wanted(made));
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertNotFound(() -> doing(stranger, () -> received.accept(stranger, id)));
    assertNotFound(
        () ->
            doing(
                stranger, () -> shares.revoke(stranger, id, EndReason.NO_LONGER_NEEDED, null, 1)));
    assertNotFound(() -> doing(made.giver(), () -> received.accept(made.giver(), id)));
    assertThatThrownBy(() -> doing(made.reader(), () -> received.accept(made.reader(), id)))
        .as("a practitioner reads and does not answer")
        .isInstanceOf(NotAllowed.class);
    int changed =
        as(
            stranger,
            () ->
                transactions.execute(
                    status ->
                        sql.update(Tables.SHARE)
                            .set(Tables.SHARE.STATE, "ACCEPTED")
                            .where(Tables.SHARE.ID.eq(id))
                            .execute()));
    assertThat(changed).as("rows that a stranger changes in the database").isZero();
    assertThat(as(made.giver(), () -> shares.get(made.giver(), id)).state())
        .isEqualTo(ShareState.OFFERED);
  }

  @Test
  void aPendingShareOpensNoRecord() {
    UUID id = scene.offered(made, scene.wanted(made));
    scene.declare(made.receiver(), id);
    assertThat(scene.reads(made.receiver(), id)).isFalse();
    UUID version = as(made.giver(), () -> shares.get(made.giver(), id)).versions().getFirst().id();
    as(
        made.receiver(),
        () ->
            transactions.execute(
                status -> {
                  assertThat(policy.allows(made.receiver(), Action.READ_SHARE, version)).isFalse();
                  assertThat(sql.fetchCount(Tables.SHARE_VERSION)).isZero();
                  return version;
                }));
    assertCaseIsClosedTo(made.receiver());
  }

  @Test
  void aReceiversFullRoleAppliesToNothingBeyondTheShare() {
    UUID id = scene.accepted(made, scene.wanted(made));
    UUID organisation = made.receiver().organisation();
    for (Role role : Role.values()) {
      Worker worker = workforce.aWorker(organisation, role);
      boolean reads = Action.READ_SHARE.roles().contains(role);
      if (reads) {
        scene.declare(worker, id);
        assertThat(scene.reads(worker, id)).as("%s reads the share", role).isTrue();
      } else {
        assertThatThrownBy(() -> scene.reads(worker, id))
            .as("%s reads no share", role)
            .isInstanceOf(NotAllowed.class);
      }
      assertThat(rows(worker)).as("%s sees rows of the case", role).isZero();
      assertThatThrownBy(() -> as(worker, () -> cases.get(worker, made.caseFile())))
          .as("%s opens no case", role)
          .isInstanceOfAny(NotFound.class, NotAllowed.class);
    }
    List<UUID> holders =
        as(made.giver(), () -> transactions.execute(status -> grants.holdersOf(made.caseFile())));
    assertThat(holders).as("holders of the case").doesNotContain(organisation);
  }
}
