package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.CaseView;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.retention.face.DisposalRounds;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.RetentionRules;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.RecordClass;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A case with something in every table of every module is disposed of: afterwards no row of the
 * database points at it, no key of it is left, and rows restored from an older backup open nothing.
 */
@PlatformTest
class DisposedCaseTest {
  /** Records of what was done keep identifiers that lead nowhere; who was shut out stays so. */
  private static final Set<String> MAY_REMEMBER =
      Set.of("audit.event.object", "members.exclusion.object");

  private static final String VERDICTS =
      "select count(*) from pathwayaudit.verdict where audit in"
          + " (select id from pathwayaudit.audit where organisation = ?)";

  private static final List<String> RESTORED =
      List.of(
          "casework.case_file",
          "casework.person",
          "casework.person_name",
          "casework.safe_contact",
          "casework.episode",
          "casework.chronology");

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MatrixObjects objects;
  private final MatrixAudits audits;
  private final Workforce workforce;
  private final Cases cases;
  private final RetentionRules rules;
  private final Disposals disposals;
  private final DisposalRounds rounds;
  private final Recoded recoded;

  DisposedCaseTest(
      DSLContext sql,
      TransactionOperations transactions,
      MatrixObjects objects,
      MatrixAudits audits,
      Workforce workforce,
      Cases cases,
      RetentionRules rules,
      Disposals disposals,
      DisposalRounds rounds,
      Recoded recoded) {
    this.recoded = recoded;
    this.sql = sql;
    this.transactions = transactions;
    this.objects = objects;
    this.audits = audits;
    this.workforce = workforce;
    this.cases = cases;
    this.rules = rules;
    this.disposals = disposals;
    this.rounds = rounds;
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private <T> T task(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.call())));
  }

  @Test
  void nothingOfADisposedCaseIsLeftAndABackupOfItsRowsOpensNothing() {
    UUID organisation = workforce.anOrganisation();
    Worker keeper =
        workforce.aWorker(
            organisation, Role.MANAGER, Role.FIRST_RESPONDER, Role.TRIAGE_OFFICER, Role.NAVIGATOR);
    Worker officer = workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER);
    UUID file = objects.everything(keeper);
    audits.names("pathway-sheet", keeper);
    int verdicts = count(VERDICTS, organisation);
    assertThat(verdicts).as("nameless facts before").isPositive();
    CaseView before = as(keeper, () -> cases.get(keeper, file));
    String reference = before.file().reference();
    String name = before.people().getFirst().name().orElseThrow().text();
    Set<UUID> about = new TreeSet<>(before.people().stream().map(Person::id).toList());
    about.add(file);
    List<String> keys = keysOfOrganisation(keeper, file);
    assertThat(mentions(about)).as("tables that hold something").hasSizeGreaterThan(20);
    Map<String, List<String>> backup = backup(about);

    end(keeper, file);
    dispose(keeper, officer);

    assertThat(mentions(about).keySet()).isSubsetOf(MAY_REMEMBER);
    assertThat(keysThatAreLeft(keys)).isEmpty();
    assertThat(count(VERDICTS, organisation)).as("nameless facts stay").isEqualTo(verdicts);
    restore(backup);
    assertNothingOpens(keeper, file, name, reference);
  }

  private int count(String query, Object... with) {
    return task(() -> sql.fetchSingle(query, with).into(Integer.class));
  }

  /** Everything that goes on about the case comes to its end, and the case is closed. */
  private void end(Worker keeper, UUID file) {
    List.of(
            "update sharing.share set state = 'REVOKED', ended_at = now(), code = null"
                + " where case_file = ?",
            "update sharing.notes_request set state = 'GIVEN', answered_at = now() where case_file = ?",
            "update meetings.agreed_action set state = 'DONE' where case_file = ?",
            "update meetings.meeting set starts_at = now() - interval '1 day' where case_file = ?",
            "update meetings.child_clock set ended = 'MET', ended_on = current_date"
                + " where case_file = ?",
            "update support.service_request set state = 'ENDED', chase_by = null"
                + " where case_file = ?",
            "update rights.data_request set state = 'CLOSED', code = null where finding in"
                + " (select finding from rights.found_person where case_file = ?)",
            "update breakglass.opening set reviewed_at = now() where case_file = ?",
            "update retention.hold set lifted_at = now(), lifted_by = placed_by, lift_reason = ''"
                + " where home = ?",
            "update referral.clock set ended_on = current_date where person in"
                + " (select person from referral.nrm_referral where case_file = ?)")
        .forEach(statement -> task(() -> sql.execute(statement, file)));
    recoded.withoutCode();
    as(
        keeper,
        () -> {
          long version = cases.head(keeper, file).version();
          cases.close(
              keeper,
              file,
              CloseReason.HANDED_TO_ANOTHER_SERVICE,
              PersonalText.of("Another service goes on"),
              version);
          return version;
        });
  }

  private void dispose(Worker keeper, Worker officer) {
    Terms atOnce = new Terms(0, null, Doing.DISPOSE, 0, 100, "A test", false);
    List.of(RecordClass.ADULT_CASE, RecordClass.CHILD_CASE)
        .forEach(
            recordClass ->
                as(
                    officer,
                    () -> {
                      rules.change(officer, recordClass, atOnce, 0);
                      return recordClass;
                    }));
    UUID id = as(officer, () -> disposals.prepare(officer));
    List.of(officer, keeper)
        .forEach(
            worker ->
                as(
                    worker,
                    () -> {
                      long version = disposals.get(worker, id).disposal().version();
                      disposals.approve(worker, id, version);
                      return version;
                    }));
    rounds.run();
  }

  /** Columns of identifiers, of all schemas, in which one of these stands. */
  private Map<String, Integer> mentions(Set<UUID> about) {
    UUID[] wanted = about.toArray(UUID[]::new);
    return task(
        () -> {
          Map<String, Integer> found = new TreeMap<>();
          sql.fetch(
                  "select n.nspname || '.' || c.relname as t, a.attname as c, a.atttypid = 'uuid[]'::regtype"
                      + " as many from pg_attribute a join pg_class c on c.oid = a.attrelid"
                      + " join pg_namespace n on n.oid = c.relnamespace"
                      + " where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped"
                      + " and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)"
                      + " and has_table_privilege(c.oid, 'select') order by 1, 2")
              .forEach(
                  row -> {
                    String table = row.get("t", String.class);
                    String column = row.get("c", String.class);
                    String condition =
                        row.get("many", Boolean.class)
                            ? "\"" + column + "\" && ?::uuid[]"
                            : "\"" + column + "\" = any (?::uuid[])";
                    int rows =
                        sql.fetchSingle(
                                "select count(*) from " + table + " where " + condition,
                                (Object) wanted)
                            .into(Integer.class);
                    if (rows > 0) {
                      found.put(table + "." + column, rows);
                    }
                  });
          return found;
        });
  }

  /** Keys of the case and of all that lies in it; not of what stands for itself. */
  private List<String> keysOfOrganisation(Worker keeper, UUID file) {
    return as(
            keeper,
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            sql.fetch(
                                    "select subject_kind || ' ' || subject from vault.data_key"
                                        + " where subject_kind not in"
                                        + " ('WORKER', 'EXPORT', 'ADVOCACY') and subject not in"
                                        + " (select id from support.advocacy_draft)"
                                        + " and subject not in (select id from rights.data_request)"
                                        + " and subject not in (select id from"
                                        + " requests.information_request)")
                                .into(String.class))))
        .stream()
        .filter(key -> !isOfAnotherCase(key, file))
        .toList();
  }

  private boolean isOfAnotherCase(String key, UUID file) {
    UUID subject = UUID.fromString(key.substring(key.indexOf(' ') + 1));
    return key.startsWith("CASE ")
        && !subject.equals(file)
        && task(
                () ->
                    sql.fetchSingle("select count(*) from casework.case_file where id = ?", subject)
                        .into(Integer.class))
            == 1;
  }

  private List<String> keysThatAreLeft(List<String> keys) {
    assertThat(keys).as("keys before").hasSizeGreaterThan(6);
    List<String> left =
        new ArrayList<>(
            task(
                () ->
                    sql.fetch("select subject_kind || ' ' || subject from vault.data_key")
                        .into(String.class)));
    left.retainAll(keys);
    return left;
  }

  /** As pg_dump would take it: rows and grants, and no keys. */
  private Map<String, List<String>> backup(Set<UUID> about) {
    UUID[] wanted = about.toArray(UUID[]::new);
    return task(
        () -> {
          Map<String, List<String>> rows = new TreeMap<>();
          rows.put(
              "members.access_grant",
              sql.fetch(
                      "select to_jsonb(t)::text from members.access_grant t where object = any (?)",
                      (Object) wanted)
                  .into(String.class));
          for (String table : RESTORED) {
            String of =
                table.endsWith("case_file")
                    ? "id"
                    : table.endsWith("person") || table.endsWith("chronology")
                        ? "case_file"
                        : "person";
            rows.put(
                table,
                sql.fetch(
                        "select to_jsonb(t)::text from " + table + " t where " + of + " = any (?)",
                        (Object) wanted)
                    .into(String.class));
          }
          return rows;
        });
  }

  private void restore(Map<String, List<String>> backup) {
    List<String> order = new ArrayList<>(List.of("members.access_grant"));
    order.addAll(RESTORED);
    for (String table : order) {
      List<String> rows = Objects.requireNonNull(backup.get(table));
      assertThat(rows).as(table).isNotEmpty();
      rows.forEach(
          row ->
              task(
                  () ->
                      sql.execute(
                          "insert into "
                              + table
                              + " select * from jsonb_populate_record(null::"
                              + table
                              + ", ?::jsonb)",
                          row)));
    }
  }

  private void assertNothingOpens(Worker keeper, UUID file, String name, String reference) {
    task(
        () ->
            sql.execute(
                "insert into casework.declaration values (?, ?, now())", file, keeper.id()));
    CaseView restored = as(keeper, () -> cases.get(keeper, file));
    assertThat(restored.file().reference()).as("the row is back").isEqualTo(reference);
    assertThat(restored.file().summary()).isNull();
    assertThat(restored.people())
        .isNotEmpty()
        .allMatch(person -> person.name().map(each -> each.text().isBlank()).orElse(true));
    assertThat(restored.chronology())
        .isNotEmpty()
        .allMatch(entry -> entry.words() == null || entry.words().text().isBlank());
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, name);
    assertThat(as(keeper, () -> cases.list(keeper, filter, 1)).cases()).isEmpty();
  }
}
