package org.lodestar.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.audit.face.AuditChecks;
import org.lodestar.app.audit.face.AuditVerifier;
import org.lodestar.app.audit.store.Sequencer;
import org.lodestar.app.audit.store.TableShape;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.springframework.transaction.support.TransactionOperations;

/** Tampering by the owner of the database, who is above every grant and policy. */
@PlatformApartTest
class AuditVerifierTest {
  private enum Deed implements AuditAction {
    LOOKED
  }

  private final Audit audit;
  private final AuditVerifier verifier;
  private final Sequencer sequencer;
  private final TransactionOperations transactions;
  private final AuditChecks checks;
  private final TableShape tables;
  private final DatabaseAccess access;
  private final Path checkpointFile;

  AuditVerifierTest(
      Audit audit,
      AuditVerifier verifier,
      Sequencer sequencer,
      TransactionOperations transactions,
      AuditChecks checks,
      TableShape tables,
      DatabaseAccess access,
      DataFolder folder) {
    this.audit = audit;
    this.verifier = verifier;
    this.sequencer = sequencer;
    this.transactions = transactions;
    this.checks = checks;
    this.tables = tables;
    this.access = access;
    this.checkpointFile = folder.folder("audit").resolve("checkpoints.log");
  }

  @BeforeEach
  void aSignedChainOfTenAndFiveMoreLinksUnsigned() throws Exception {
    asOwner("truncate audit.event, audit.link, audit.unlinked, audit.checkpoint");
    Files.deleteIfExists(checkpointFile);
    record(10);
    sequencer.runAndSign();
    record(5);
    sequencer.run();
  }

  @Test
  void anUntouchedRecordIsSound() {
    Verdict verdict = verifier.verify();
    assertThat(verdict.sentences())
        .containsExactly("The audit record is sound: 15 events, 2 checkpoints.");
    assertThat(verdict.exitStatus()).isZero();
  }

  @Test
  void aChangedEventIsNamed() throws Exception {
    asOwner("update audit.event set action = 'NOTHING' where id = " + eventAt(4));
    assertFirst(Finding.Kind.CHANGED, 4);
  }

  @Test
  void anEventWhoseTimeIsChangedByAMicrosecondIsNamed() throws Exception {
    asOwner("update audit.event set at = at + interval '1 microsecond' where id = " + eventAt(13));
    assertFirst(Finding.Kind.CHANGED, 13);
  }

  @Test
  void aChangedDetailIsNamed() throws Exception {
    asOwner("update audit.event set detail = '{\"number\": \"9\"}' where id = " + eventAt(7));
    assertFirst(Finding.Kind.CHANGED, 7);
  }

  @Test
  void aDeletedEventIsNamed() throws Exception {
    asOwner("delete from audit.event where id = " + eventAt(6));
    assertFirst(Finding.Kind.EVENT_MISSING, 6);
  }

  @Test
  void aDeletedEventWithItsLinkIsNamed() throws Exception {
    asOwner("delete from audit.event where id = " + eventAt(3));
    asOwner("delete from audit.link where sequence = 3");
    assertFirst(Finding.Kind.LINK_MISSING, 3);
  }

  @Test
  void anEventInsertedPastTheChainIsNamed() throws Exception {
    UUID forged = Ids.next();
    insertEvent(forged);
    assertThat(verifier.verify().findings())
        .containsExactly(new Finding(Finding.Kind.OUTSIDE_CHAIN, 0, forged));
  }

  @Test
  void anEventInsertedIntoTheChainIsNamed() throws Exception {
    UUID forged = Ids.next();
    insertEvent(forged);
    asOwner("alter table audit.link drop constraint link_sequence_check");
    asOwner("update audit.link set sequence = -sequence - 1 where sequence >= 5");
    asOwner("update audit.link set sequence = -sequence where sequence < 0");
    asOwner("insert into audit.link values (5, '" + forged + "', decode(repeat('ab', 32), 'hex'))");
    asOwner("alter table audit.link add constraint link_sequence_check check (sequence > 0)");
    assertFirst(Finding.Kind.CHANGED, 5);
  }

  @Test
  void twoEventsThatChangedPlacesAreNamed() throws Exception {
    String eighth = eventAt(8);
    String ninth = eventAt(9);
    asOwner("delete from audit.link where sequence = 8");
    asOwner("update audit.link set event = " + eighth + " where sequence = 9");
    asOwner(
        "insert into audit.link select 8, " + ninth + ", hash from audit.link where sequence = 9");
    assertFirst(Finding.Kind.CHANGED, 8);
  }

  @Test
  void aTailCutOffBelowACheckpointIsNamed() throws Exception {
    asOwner(
        "delete from audit.event where id in (select event from audit.link where sequence > 8)");
    asOwner("delete from audit.link where sequence > 8");
    assertFirst(Finding.Kind.TAIL_MISSING, 9);
  }

  @Test
  void aTailCutOffTogetherWithItsCheckpointIsFoundByTheFile() throws Exception {
    asOwner(
        "delete from audit.event where id in (select event from audit.link where sequence > 8)");
    asOwner("delete from audit.link where sequence > 8");
    asOwner("delete from audit.checkpoint");
    assertThat(verifier.verify().findings())
        .contains(
            new Finding(Finding.Kind.TAIL_MISSING, 9, null),
            new Finding(Finding.Kind.CHECKPOINT_MISSING, 10, null));
  }

  @Test
  void anEmptiedRecordIsFoundByTheFile() throws Exception {
    asOwner("truncate audit.event, audit.link, audit.unlinked, audit.checkpoint");
    assertFirst(Finding.Kind.TAIL_MISSING, 1);
  }

  @Test
  void anEmptiedEventTableIsNamedAtItsFirstEvent() throws Exception {
    asOwner("truncate audit.event");
    assertFirst(Finding.Kind.EVENT_MISSING, 1);
  }

  @Test
  void aHistoryRewrittenWithRightHashesIsNamedAtTheNextSignedPoint() throws Exception {
    asOwner("update audit.event set action = 'NOTHING' where id = " + eventAt(4));
    asOwner("insert into audit.unlinked select event from audit.link");
    asOwner("truncate audit.link");
    asOwner("create table audit.kept as select * from audit.checkpoint");
    asOwner("truncate audit.checkpoint");
    sequencer.run();
    asOwner("delete from audit.checkpoint");
    asOwner("insert into audit.checkpoint select * from audit.kept");
    asOwner("drop table audit.kept");
    assertFirst(Finding.Kind.CHECKPOINT_DIFFERS, 10);
  }

  @Test
  void aForgedSignatureIsNamed() throws Exception {
    asOwner("update audit.checkpoint set signature = decode(repeat('00', 64), 'hex')");
    assertThat(verifier.verify().findings())
        .contains(new Finding(Finding.Kind.SIGNATURE_WRONG, 10, null));
  }

  @Test
  void anEventDeletedBeforeItWasChainedIsNamed() throws Exception {
    record(1);
    String waiting = one("select event::text from audit.unlinked");
    asOwner("delete from audit.event where id = '" + waiting + "'");
    assertThat(verifier.verify().findings())
        .containsExactly(new Finding(Finding.Kind.WAITING_MISSING, 0, UUID.fromString(waiting)));
  }

  @Test
  void theSequencerDoesNotPaperOverAChainThatWasCutShort() throws Exception {
    asOwner("delete from audit.link where sequence > 8");
    record(3);
    assertThat(sequencer.runAndSign()).isZero();
    assertFirst(Finding.Kind.TAIL_MISSING, 9);
  }

  @Test
  void anEventThatCommitsLateIsChainedAfterThoseThatOvertookIt() throws Exception {
    List<Integer> chainedMeanwhile = new CopyOnWriteArrayList<>();
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      record();
                      join(
                          Thread.ofVirtual()
                              .start(
                                  () -> {
                                    record(1);
                                    chainedMeanwhile.add(sequencer.run());
                                  }));
                    }));
    assertThat(chainedMeanwhile).containsExactly(1);
    assertThat(sequencer.run()).isEqualTo(1);
    assertThat(verifier.verify().isSound()).isTrue();
    assertThat(
            one(
                "select (early.event < late.event)::text from audit.link late, audit.link early"
                    + " where late.sequence = 16 and early.sequence = 17"))
        .isEqualTo("true");
  }

  /** Each is what somebody in the database could do to the end of the record. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "truncate audit.event, audit.link, audit.unlinked, audit.checkpoint | TAIL_MISSING",
        "delete from audit.link where sequence > 8 | TAIL_MISSING",
        "delete from audit.checkpoint where sequence = 15 | CHECKPOINT_MISSING",
        "update audit.link set hash = decode(repeat('ab', 32), 'hex') where sequence = 10"
            + " | CHECKPOINT_DIFFERS",
        "update audit.checkpoint set signature = decode(repeat('00', 64), 'hex') | SIGNATURE_WRONG",
      })
  void aGlanceAtTheStartFindsAnEmptiedOrShortenedRecord(String deed, Finding.Kind kind)
      throws Exception {
    sequencer.runAndSign();
    assertThat(verifier.glance().faults()).isEmpty();
    asOwner(deed);
    Inspection found = checks.glance();
    assertThat(verifier.glance().findings()).extracting(Finding::kind).contains(kind);
    assertThat(found.isSound()).isFalse();
    assertThat(checks.state().faults()).containsAll(found.faults());
  }

  @Test
  void aFileThatLostItsLinesIsNamedUntilSomebodyHasLooked() throws Exception {
    sequencer.runAndSign();
    Files.delete(checkpointFile);
    ScopedClock.at(
        Instant.now().plus(1, ChronoUnit.HOURS),
        () -> {
          assertThat(verifier.glance().findings())
              .containsExactly(new Finding(Finding.Kind.FILE_SHORT, 10, null));
          return sequencer.run();
        });
    assertThat(verifier.glance().faults()).singleElement().asString().contains("had lost lines");
    assertThat(verifier.verify().isSound()).isFalse();
    List<String> lines = Files.readAllLines(checkpointFile);
    assertThat(lines).hasSize(3);
    Files.write(checkpointFile, lines.subList(1, 3));
    assertThat(verifier.verify().isSound()).isTrue();
  }

  @Test
  void anEmptyRecordIsNotCalledSound() throws Exception {
    asOwner("truncate audit.event, audit.link, audit.unlinked, audit.checkpoint");
    Files.deleteIfExists(checkpointFile);
    Verdict verdict = verifier.verify();
    assertThat(verdict.isSound()).isFalse();
    assertThat(verdict.exitStatus()).isNotZero();
    assertThat(verdict.sentences()).singleElement().asString().doesNotContain("sound");
  }

  @Test
  void whatACheckFoundIsSignedSoThatNobodyWritesASoundOne() throws Exception {
    Inspection found = checks.whole();
    assertThat(found.isSound()).isTrue();
    assertThat(checks.state().whole()).isEqualTo(found);
    asOwner(
        "insert into audit.inspection select gen_random_uuid(), at + interval '1 hour', links,"
            + " checkpoints, faults, signature from audit.inspection");
    assertThat(checks.state().faults()).anyMatch(fault -> fault.contains("by somebody else"));
    asOwner("truncate audit.inspection");
  }

  @Test
  void theTablesStandAsTheyWereMade() {
    String made = String.join("\n", tables.present());
    assertThat(tables.faults())
        .as("app/src/main/resources/audit/shape.txt is now\n" + made)
        .isEmpty();
  }

  /** Each is what a writer in the database could do so that views are seen by nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "create trigger hide before insert on audit.event for each row execute function audit.hide()"
            + " | drop trigger hide on audit.event | trigger audit.event",
        "create trigger hide after insert on audit.link for each row execute function audit.hide()"
            + " | drop trigger hide on audit.link | trigger audit.link",
        "alter table audit.event disable trigger mark_emergency"
            + " | alter table audit.event enable trigger mark_emergency | mark_emergency",
        "create rule hide as on insert to audit.unlinked do instead nothing"
            + " | drop rule hide on audit.unlinked | rule audit.unlinked hide",
        "alter policy read_by_auditors on audit.event using (true)"
            + " | | policy audit.event read_by_auditors",
        "create policy hide on audit.event for select using (false)"
            + " | drop policy hide on audit.event | policy audit.event hide",
        "alter table audit.event alter organisation drop default | | default audit.event organisation",
        "grant update (action) on audit.event to public"
            + " | revoke update (action) on audit.event from public | everybody: UPDATE",
        "grant delete on audit.link to public | revoke delete on audit.link from public"
            + " | everybody: DELETE",
        "alter database lodestar set row_security = off"
            + " | alter database lodestar reset row_security | setting database row_security",
        "create table audit.aside () inherits (audit.event) | drop table audit.aside | audit.aside",
      })
  void aChangedTableIsNamedThoughEveryHashIsRight(String deed, String undone, String named)
      throws Exception {
    asOwner(
        "create function audit.hide() returns trigger language plpgsql as 'begin return null; end'");
    Map<String, String> before = definitions();
    try {
      asOwner(deed);
      Verdict verdict = verifier.verify();
      assertThat(verdict.exitStatus()).isEqualTo(1);
      assertThat(verdict.findings()).isEmpty();
      assertThat(verdict.tables()).anyMatch(fault -> fault.contains(named));
    } finally {
      asOwner(undone == null ? Objects.requireNonNull(before.get(named)) : undone);
      asOwner("drop function audit.hide()");
    }
    assertThat(verifier.verify().isSound()).isTrue();
  }

  /** As they are before a row changes them, so that they can be put back word for word. */
  private Map<String, String> definitions() throws SQLException {
    return Map.of(
        "policy audit.event read_by_auditors",
        "alter policy read_by_auditors on audit.event using ("
            + one(
                "select pg_get_expr(polqual, polrelid) from pg_policy where polname = 'read_by_auditors'")
            + ")",
        "default audit.event organisation",
        "alter table audit.event alter organisation set default "
            + one(
                "select pg_get_expr(adbin, adrelid) from pg_attrdef d join pg_attribute a"
                    + " on a.attrelid = d.adrelid and a.attnum = d.adnum where a.attname ="
                    + " 'organisation' and d.adrelid = 'audit.event'::regclass"));
  }

  @Test
  void aChangedFunctionThatDecidesWhoReadsIsNamed() throws Exception {
    String whole = one("select pg_get_functiondef('members.may_read_audit()'::regprocedure)");
    try {
      asOwner(
          "create or replace function members.may_read_audit() returns boolean language sql stable"
              + " as 'select true'");
      assertThat(verifier.verify().tables())
          .anyMatch(fault -> fault.startsWith("Not ours: function members.may_read_audit"));
    } finally {
      asOwner(whole);
    }
    assertThat(tables.faults()).isEmpty();
  }

  @Test
  void whatIsNotRecordedDoesNotHappen() throws Exception {
    asOwner(
        "create function audit.hide() returns trigger language plpgsql as 'begin return null; end'");
    asOwner(
        "create trigger hide before insert on audit.event for each row execute function audit.hide()");
    try {
      assertThatThrownBy(() -> record(1))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("not written");
    } finally {
      asOwner("drop trigger hide on audit.event");
      asOwner("drop function audit.hide()");
    }
    assertThat(one("select count(*)::text from audit.unlinked")).isEqualTo("0");
  }

  @Test
  void tenThousandEventsAreVerifiedInSeconds() throws Exception {
    asOwner(
        "insert into audit.event (id, at, actor_kind, action, object_kind, outcome)"
            + " select gen_random_uuid(), now(), 'TASK', 'LOOKED', 'CASE', 'DONE'"
            + " from generate_series(1, 10000)");
    asOwner(
        "insert into audit.unlinked select id from audit.event e"
            + " where not exists (select from audit.link where event = e.id)");
    assertThat(sequencer.run()).isEqualTo(10_000);
    long start = System.nanoTime();
    Verdict verdict = verifier.verify();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.println("Verified " + verdict.links() + " events in " + milliseconds + " ms");
    assertThat(verdict.isSound()).isTrue();
    assertThat(verdict.links()).isEqualTo(10_015);
    assertThat(milliseconds).isLessThan(10_000);
  }

  private void assertFirst(Finding.Kind kind, long position) {
    Verdict verdict = verifier.verify();
    assertThat(verdict.exitStatus()).isEqualTo(1);
    assertThat(verdict.first())
        .get()
        .extracting(Finding::kind, Finding::position)
        .containsExactly(kind, position);
    assertThat(verdict.sentences().getFirst()).startsWith("At position " + position + ": ");
  }

  private void record(int count) {
    for (int i = 0; i < count; i++) {
      Standing.task("test").run(() -> transactions.executeWithoutResult(status -> record()));
    }
  }

  private void record() {
    audit.record(
        Entry.of(Deed.LOOKED, ObjectRef.of("CASE", Ids.next()))
            .detail(Detail.none().with("number", 1)));
  }

  private void insertEvent(UUID id) throws SQLException {
    asOwner(
        "insert into audit.event (id, at, actor_kind, action, object_kind, outcome) values ('"
            + id
            + "', now(), 'TASK', 'LOOKED', 'CASE', 'DONE')");
  }

  private String eventAt(int position) throws SQLException {
    return "'" + one("select event::text from audit.link where sequence = " + position) + "'";
  }

  /** Row-level security holds the owner too, as far as the owner wants it to. */
  private void asOwner(String command) throws SQLException {
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      statement.execute("alter table audit.event no force row level security");
      statement.execute(command);
      statement.execute("alter table audit.event force row level security");
    }
  }

  private String one(String query) throws SQLException {
    try (Connection owner = owner();
        var statement = owner.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.owner().user(), access.owner().password());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
