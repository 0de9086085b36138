package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;
import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.store.tables.Tables;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.springframework.transaction.support.TransactionOperations;

/** Who sees a case: in lists, counts, searches, pages, and in the database itself. */
@PlatformTest
class CaseSightTest {
  private final Cases cases;
  private final CaseAccess access;
  private final CasePeople people;
  private final CasePathways pathways;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private UUID organisation;
  private Worker manager;
  private Worker colleague;
  private CaseFile file;
  private Person person;
  private String name;

  CaseSightTest(
      Cases cases,
      CaseAccess access,
      CasePeople people,
      CasePathways pathways,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.pathways = pathways;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aCaseOfTheCouncil() {
    organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
    name = "Zebulon" + System.nanoTime();
    file = as(manager, () -> cases.open(manager, NewCase.without(null, manager.id())));
    person = as(manager, () -> people.add(manager, file.id(), Cast.person(AgeStatus.ADULT, name)));
    doing(
        manager,
        () ->
            pathways.note(
                manager, file.id(), person.id(), Map.of(Circumstance.MEDICAL_NEED, Known.YES)));
  }

  private CaseListing listed(Worker worker, String search) {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, search);
    return as(worker, () -> cases.list(worker, filter, 1));
  }

  private void assertOutOfSight(Worker worker) {
    for (String search : List.of("", name, file.reference())) {
      CaseListing listing = listed(worker, search);
      assertThat(listing.count()).as("count for '%s'", search).isZero();
      assertThat(listing.cases()).isEmpty();
    }
    assertThatThrownBy(() -> as(worker, () -> cases.get(worker, file.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(worker, () -> access.check(worker, file.id())))
        .isInstanceOf(NotFound.class);
    assertThat(rowsSeenBy(worker)).isZero();
  }

  private int rowsSeenBy(Worker worker) {
    return as(
        worker,
        () ->
            transactions.execute(
                status ->
                    sql.fetchCount(CASE_FILE, CASE_FILE.ID.eq(file.id()))
                        + sql.fetchCount(PERSON, PERSON.ID.eq(person.id()))));
  }

  @Test
  void aColleagueFindsACaseOfTheSameOrganisation() {
    assertThat(listed(colleague, name).count()).isEqualTo(1);
    assertThat(listed(colleague, "").count()).isEqualTo(1);
  }

  @Test
  void aRestrictedCaseIsNotThereForColleaguesWhoAreNotNamed() {
    doing(manager, () -> access.restrict(manager, file.id(), Set.of(), file.version()));
    assertOutOfSight(colleague);
    assertThat(listed(manager, name).count()).isEqualTo(1);
    CaseFile now = as(manager, () -> cases.head(manager, file.id()));
    doing(manager, () -> access.lift(manager, file.id(), now.version()));
    assertThat(listed(colleague, name).count()).isEqualTo(1);
  }

  @Test
  void aPersonAddedToARestrictedCaseIsRestrictedToo() {
    doing(manager, () -> access.restrict(manager, file.id(), Set.of(), file.version()));
    String other = "Quillon" + System.nanoTime();
    doing(manager, () -> people.add(manager, file.id(), Cast.person(AgeStatus.UNSURE, other)));
    assertThat(listed(colleague, other).count()).isZero();
    assertThat(listed(manager, other).count()).isEqualTo(1);
  }

  @Test
  void aWorkerReadsNothingBeforeSayingWhetherTheyKnowSomebody() {
    assertThatThrownBy(() -> as(colleague, () -> cases.get(colleague, file.id())))
        .isInstanceOf(DeclarationNeeded.class);
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    assertThat(as(colleague, () -> cases.get(colleague, file.id())).people()).hasSize(1);
  }

  @Test
  void aWorkerWhoKnowsSomebodyIsShutOutAndInChargeNoMore() {
    doing(
        manager, () -> access.declareConflict(manager, file.id(), ConflictReason.FAMILY_OR_FRIEND));
    assertOutOfSight(manager);
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    assertThat(as(colleague, () -> cases.head(colleague, file.id())).owner()).isNull();
  }

  @Test
  void anotherOrganisationSeesNoRowOfAnyTable() {
    Worker stranger =
        workforce.aWorker(workforce.anOrganisation(), Role.MANAGER, Role.FIRST_RESPONDER);
    assertOutOfSight(stranger);
    for (Table<?> table : Tables.CASE_FILE.getSchema().getTables()) {
      int seen = as(stranger, () -> transactions.execute(status -> sql.fetchCount(table)));
      assertThat(seen).as(table.getName()).isZero();
    }
    int nobody =
        Standing.nobody().call(() -> transactions.execute(status -> sql.fetchCount(CASE_FILE)));
    assertThat(nobody).isZero();
  }

  @Test
  void whoSavesSecondIsToldAndOverwritesNothing() {
    PersonDetails first = Cast.person(AgeStatus.ADULT, "First");
    PersonDetails second = Cast.person(AgeStatus.ADULT, "Second");
    doing(manager, () -> people.change(manager, file.id(), person.id(), first, 0));
    assertThatThrownBy(
            () -> doing(manager, () -> people.change(manager, file.id(), person.id(), second, 0)))
        .isInstanceOf(EditClash.class);
    assertThat(
            as(manager, () -> people.get(manager, file.id(), person.id()))
                .person()
                .name()
                .orElseThrow()
                .text())
        .isEqualTo("First");
  }
}
