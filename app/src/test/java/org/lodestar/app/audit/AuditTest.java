package org.lodestar.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.store.Recoded;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class AuditTest {
  private enum Deed implements AuditAction {
    LOOKED,
    TRIED
  }

  private enum Purpose {
    TRIAGE
  }

  private final Audit audit;
  private final TransactionOperations transactions;
  private final DatabaseAccess access;
  private final UUID object = Ids.next();
  private final Recoded recoded;

  AuditTest(
      Audit audit, TransactionOperations transactions, DatabaseAccess access, Recoded recoded) {
    this.recoded = recoded;
    this.audit = audit;
    this.transactions = transactions;
    this.access = access;
  }

  @Test
  void whatAWorkerDidIsRecordedWithTheirOrganisationAndPurpose() throws Exception {
    UUID organisation = Ids.next();
    UUID worker = aWorker(organisation, "TRIAGE_OFFICER");
    Instant before = Instant.now().minusSeconds(1);
    as(
        Standing.member(worker),
        () -> {
          audit.record(
              Entry.of(Deed.LOOKED, ObjectRef.of("CONCERN", object))
                  .purpose(Purpose.TRIAGE)
                  .detail(Detail.none().with("fields", 3)));
          return 0;
        });
    AuditEvent event = onlyEvent();
    assertThat(event.at()).isAfter(before);
    assertThat(event)
        .extracting(
            AuditEvent::actorKind,
            AuditEvent::actor,
            AuditEvent::organisation,
            AuditEvent::action,
            AuditEvent::objectKind,
            AuditEvent::purpose,
            AuditEvent::outcome)
        .containsExactly("MEMBER", worker, organisation, "LOOKED", "CONCERN", "TRIAGE", "DONE");
    assertThat(event.detail()).containsOnly(Map.entry("fields", "3"));
  }

  @Test
  void aTaskIsKnownByItsName() {
    look(Standing.task("clock-sweep"));
    assertThat(onlyEvent())
        .extracting(AuditEvent::actorKind, AuditEvent::actor, AuditEvent::purpose)
        .containsExactly("TASK", null, "clock-sweep");
  }

  @Test
  void whatWasRolledBackWasNotDone() {
    transactions.executeWithoutResult(
        status -> {
          audit.record(Deed.LOOKED, ObjectRef.of("CASE", object));
          status.setRollbackOnly();
        });
    assertThat(events()).isEmpty();
  }

  @Test
  void aRefusalOutlivesTheTransactionThatIsRolledBack() {
    transactions.executeWithoutResult(
        status -> {
          audit.refused(Entry.of(Deed.TRIED, ObjectRef.of("CASE", object)));
          status.setRollbackOnly();
        });
    assertThat(onlyEvent().outcome()).isEqualTo("REFUSED");
  }

  @Test
  void nothingIsRecordedOutsideATransaction() {
    assertThatThrownBy(() -> audit.record(Deed.LOOKED, ObjectRef.of("CASE", object)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void onlyAnAuditorReadsIt() throws Exception {
    look(Standing.task("test"));
    UUID auditor = aWorker(Ids.next(), "AUDITOR");
    UUID manager = aWorker(Ids.next(), "MANAGER");
    UUID administrator = aWorker(Ids.next(), "PLATFORM_ADMINISTRATOR");
    assertThat(eventsFor(Standing.member(auditor)))
        .singleElement()
        .extracting(AuditEvent::action)
        .isEqualTo("OTHER");
    assertThat(eventsFor(Standing.member(manager))).isEmpty();
    assertThat(eventsFor(Standing.member(administrator))).isEmpty();
    assertThat(eventsFor(Standing.reporter(Ids.next()))).isEmpty();
    assertThat(eventsFor(Standing.nobody())).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    for (int i = 0; i < 120; i++) {
      look(Standing.task("test"));
    }
    List<UUID> seen = new ArrayList<>();
    @Nullable UUID cursor = null;
    int pages = 0;
    do {
      UUID after = cursor;
      AuditPage page = as(Standing.task("test"), () -> audit.page(filter(), after));
      page.events().forEach(event -> seen.add(event.id()));
      cursor = page.older().orElse(null);
      pages++;
    } while (cursor != null);
    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(120).doesNotHaveDuplicates();
  }

  @Test
  void filtersNarrowTheList() {
    look(Standing.task("test"));
    Instant now = Instant.now();
    assertThat(eventsBy(new AuditFilter(null, "LOOKED", object, null, null, null))).hasSize(1);
    assertThat(eventsBy(new AuditFilter(null, "TRIED", object, null, null, null))).isEmpty();
    assertThat(eventsBy(new AuditFilter(Ids.next(), null, object, null, null, null))).isEmpty();
    assertThat(eventsBy(new AuditFilter(null, null, object, Outcome.REFUSED, null, null)))
        .isEmpty();
    assertThat(eventsBy(new AuditFilter(null, null, object, null, now.plusSeconds(9), null)))
        .isEmpty();
    assertThat(eventsBy(new AuditFilter(null, null, object, null, null, now.minusSeconds(9))))
        .isEmpty();
    assertThat(
            eventsBy(
                new AuditFilter(null, null, object, null, now.minusSeconds(9), now.plusSeconds(9))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.event set action = 'X'",
        "delete from audit.event",
        "truncate audit.event",
        "update audit.link set hash = hash",
        "delete from audit.link",
        "update audit.checkpoint set hash = hash",
        "delete from audit.checkpoint",
        "truncate audit.unlinked",
        "alter table audit.event disable row level security"
      })
  void theApplicationCanOnlyInsert(String command) {
    assertThatThrownBy(() -> execute(access.application(), command))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"who\": \"Ana Popescu\"}", "{\"n\": 1}", "{\"a\": {\"b\": \"c\"}}", "[\"a\"]"})
  void theDatabaseTakesNoTextEither(String detail) {
    assertThatThrownBy(
            () ->
                execute(
                    access.application(),
                    "insert into audit.event"
                        + " (id, at, actor_kind, action, object_kind, outcome, detail)"
                        + " values (gen_random_uuid(), now(), 'TASK', 'X', 'X', 'DONE', '"
                        + detail
                        + "')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("event_detail_check");
  }

  private void look(Standing standing) {
    as(
        standing,
        () -> {
          audit.record(Deed.LOOKED, ObjectRef.of("CASE", object));
          return 0;
        });
  }

  private AuditEvent onlyEvent() {
    assertThat(events()).hasSize(1);
    return events().getFirst();
  }

  private List<AuditEvent> events() {
    return eventsFor(Standing.task("test"));
  }

  private List<AuditEvent> eventsFor(Standing standing) {
    return as(standing, () -> audit.page(filter(), null).events());
  }

  private List<AuditEvent> eventsBy(AuditFilter filter) {
    return as(Standing.task("test"), () -> audit.page(filter, null).events());
  }

  private AuditFilter filter() {
    return new AuditFilter(null, null, object, null, null, null);
  }

  private <T> T as(Standing standing, Supplier<T> work) {
    return standing.call(() -> transactions.execute(status -> work.get()));
  }

  private UUID aWorker(UUID organisation, String role) throws SQLException {
    UUID worker = Ids.next();
    execute(
        access.owner(),
        "insert into members.organisation (id, name, kind, created_at) values ('%s', '%s', 'COUNCIL', now());"
                .formatted(organisation, organisation)
            + "insert into members.person (id, organisation, email, display_name, state, created_at)"
                .concat(" values ('%s', '%s', '%s@example.org', 'A', 'ACTIVE', now());")
                .formatted(worker, organisation, worker)
            + "insert into members.role_held values ('%s', '%s')".formatted(worker, role));
    recoded.person(worker);
    return worker;
  }

  private void execute(DatabaseAccess.Credentials role, String command) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(access.url(), role.user(), role.password());
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
