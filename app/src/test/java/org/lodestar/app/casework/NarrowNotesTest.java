package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;
import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY;
import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY_EARLIER;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CaseCircle;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Notes that only those who work with the person open. */
@PlatformTest
class NarrowNotesTest {
  private final Cases cases;
  private final CaseAccess access;
  private final CaseChronology chronology;
  private final CaseCircle circle;
  private final CasePeople people;
  private final CaseSections sections;
  private final Workforce workforce;
  private final DSLContext sql;
  private final DatabaseAccess database;
  private final TransactionOperations transactions;

  private Worker owner;
  private Worker manager;
  private Worker colleague;
  private CaseFile file;
  private UUID note;

  NarrowNotesTest(
      Cases cases,
      CaseAccess access,
      CaseChronology chronology,
      CaseCircle circle,
      CasePeople people,
      CaseSections sections,
      Workforce workforce,
      DSLContext sql,
      DatabaseAccess database,
      TransactionOperations transactions) {
    this.cases = cases;
    this.access = access;
    this.chronology = chronology;
    this.circle = circle;
    this.people = people;
    this.sections = sections;
    this.workforce = workforce;
    this.sql = sql;
    this.database = database;
    this.transactions = transactions;
  }

  @BeforeEach
  void aNarrowNote() {
    UUID organisation = workforce.anOrganisation();
    owner = workforce.aWorker(organisation, Role.CASEWORKER);
    manager = workforce.aWorker(organisation, Role.MANAGER);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
    file = as(owner, () -> cases.open(owner, NewCase.without(null, owner.id())));
    doing(manager, () -> access.declareNoConflict(manager, file.id()));
    doing(colleague, () -> access.declareNoConflict(colleague, file.id()));
    note = as(owner, () -> write(owner, true));
    doing(owner, () -> chronology.change(owner, edited(owner), true));
  }

  private UUID write(Worker writer, boolean narrow) {
    return chronology.note(
        writer,
        file.id(),
        null,
        ChronologyEntry.Kind.NOTE,
        Instant.now(),
        PersonalText.of("What she told only me"),
        narrow);
  }

  private ChronologyEntry edited(Worker writer) {
    return chronology.get(writer, file.id(), note);
  }

  private boolean opens(Worker worker) {
    boolean listed =
        as(worker, () -> cases.get(worker, file.id())).chronology().stream()
            .anyMatch(entry -> entry.id().equals(note));
    int rows =
        as(
            worker,
            () ->
                transactions.execute(
                    status ->
                        sql.fetchCount(CHRONOLOGY, CHRONOLOGY.ID.eq(note))
                            + sql.fetchCount(
                                CHRONOLOGY_EARLIER, CHRONOLOGY_EARLIER.ENTRY.eq(note))));
    assertThat(rows).as("in the database itself").isEqualTo(listed ? 2 : 0);
    return listed;
  }

  @Test
  void whoIsInChargeOpensItAndWhoOnlySeesTheCaseDoesNotAlsoAsManager() {
    assertThat(opens(owner)).isTrue();
    assertThat(opens(manager)).isFalse();
    assertThat(opens(colleague)).isFalse();
    assertThatThrownBy(() -> doing(colleague, () -> edited(colleague)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(colleague, () -> chronology.remove(colleague, file.id(), note)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyLetsThemselvesInByWritingANarrowNote() {
    assertThatThrownBy(() -> as(colleague, () -> write(colleague, true)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("notInCircle");
    assertThat(opens(colleague)).isFalse();
    assertThat(as(colleague, () -> write(colleague, false))).isNotNull();
  }

  @Test
  void aManagerChoosesWhoOpensThemAndWhoIsInChargeStays() {
    doing(manager, () -> circle.set(manager, file.id(), Set.of(colleague.id())));
    assertThat(opens(colleague)).isTrue();
    assertThat(opens(owner)).isTrue();
    assertThat(opens(manager)).isFalse();
    doing(manager, () -> circle.set(manager, file.id(), Set.of()));
    assertThat(opens(colleague)).isFalse();
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(
            () -> doing(manager, () -> circle.set(manager, file.id(), Set.of(stranger.id()))))
        .hasMessageContaining("colleaguesOnly");
    assertThatThrownBy(() -> doing(owner, () -> circle.set(owner, file.id(), Set.of(owner.id()))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aCircleThatSomebodyPointedAtAnotherCaseLetsNobodyIn() throws SQLException {
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    UUID theirs =
        as(stranger, () -> cases.open(stranger, NewCase.without(null, stranger.id()))).id();
    pointedAt(theirs);
    assertThatThrownBy(
            () -> doing(manager, () -> circle.set(manager, file.id(), Set.of(colleague.id()))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                doing(
                    manager,
                    () -> cases.change(manager, file.id(), null, colleague.id(), file.version())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(colleague, () -> cases.get(colleague, theirs)))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> cases.get(stranger, theirs)).file().id()).isEqualTo(theirs);
  }

  /** As whoever has the database, and not the platform, would do it. */
  private void pointedAt(UUID theirs) throws SQLException {
    DatabaseAccess.Credentials by = database.owner();
    try (Connection connection =
            DriverManager.getConnection(database.url(), by.user(), by.password());
        var statement = connection.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      int rows =
          statement.executeUpdate(
              "update casework.narrow_circle set circle = '%s' where case_file = '%s'"
                  .formatted(theirs, file.id()));
      assertThat(rows).isOne();
    }
  }

  @Test
  void aNarrowNoteIsGivenToNobodyAlsoNotByWhoOpensIt() {
    UUID person =
        as(
            owner,
            () -> people.add(owner, file.id(), Cast.person(AgeStatus.ADULT, "Invented")).id());
    doing(
        owner,
        () -> {
          about(person, "For few", true);
          about(person, "For all", false);
        });
    List<CaseSheet> sheets =
        as(
            owner,
            () -> sections.read(owner, file.id(), person, Set.of("CHRONOLOGY"), Language.ENGLISH));
    assertThat(sheets.getFirst().passages().getFirst().lines())
        .extracting(line -> line.words().text())
        .containsExactly("For all");
  }

  private void about(UUID person, String words, boolean narrow) {
    chronology.note(
        owner,
        file.id(),
        person,
        ChronologyEntry.Kind.NOTE,
        Instant.now(),
        PersonalText.of(words),
        narrow);
  }

  @Test
  void theCircleGoesWithTheCharge() {
    doing(owner, () -> cases.change(owner, file.id(), null, colleague.id(), file.version()));
    assertThat(opens(colleague)).isTrue();
    assertThat(opens(owner)).isFalse();
  }

  @Test
  void nobodyLetsThemselvesInByTakingCharge() {
    doing(
        colleague, () -> cases.change(colleague, file.id(), null, colleague.id(), file.version()));
    assertThat(opens(colleague)).isFalse();
    assertThat(opens(owner)).isTrue();
    doing(
        colleague,
        () -> cases.change(colleague, file.id(), null, colleague.id(), file.version() + 1));
    assertThat(opens(colleague)).as("also when the charge is saved once more").isFalse();
    doing(manager, () -> cases.change(manager, file.id(), null, owner.id(), file.version() + 2));
    doing(
        manager, () -> cases.change(manager, file.id(), null, colleague.id(), file.version() + 3));
    assertThat(opens(colleague)).as("a manager gave them the charge").isTrue();
  }

  @Test
  void aNoteThatIsWidenedIsOpenToAllWhoSeeTheCase() {
    doing(owner, () -> chronology.change(owner, edited(owner), false));
    boolean listed =
        as(colleague, () -> cases.get(colleague, file.id())).chronology().stream()
            .anyMatch(entry -> entry.id().equals(note));
    assertThat(listed).isTrue();
    assertThat(earlier(colleague, note)).as("what it said while it was narrow").isZero();
  }

  @Test
  void whatAnOpenNoteSaidBeforeIsNarrowOnceTheNoteIs() {
    UUID open = as(owner, () -> write(owner, false));
    ChronologyEntry first = as(owner, () -> chronology.get(owner, file.id(), open));
    doing(owner, () -> chronology.change(owner, first, false));
    assertThat(earlier(colleague, open)).isEqualTo(1);
    ChronologyEntry second = as(owner, () -> chronology.get(owner, file.id(), open));
    doing(owner, () -> chronology.change(owner, second, true));
    assertThat(earlier(colleague, open)).isZero();
    assertThat(earlier(owner, open)).isEqualTo(2);
  }

  private int earlier(Worker worker, UUID entry) {
    return as(
        worker,
        () ->
            transactions.execute(
                status -> sql.fetchCount(CHRONOLOGY_EARLIER, CHRONOLOGY_EARLIER.ENTRY.eq(entry))));
  }
}
