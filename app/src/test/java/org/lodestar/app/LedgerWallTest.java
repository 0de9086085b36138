package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Worker;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/** Past the ledger nothing has a name, and nothing leads back to one. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerWallTest {
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Gathering gathering;
  private final Worker colleague;

  LedgerWallTest(
      DSLContext sql,
      TransactionOperations transactions,
      MatrixObjects objects,
      MatrixWorkers workers,
      Gathering gathering) {
    this.sql = sql;
    this.transactions = transactions;
    this.objects = objects;
    this.workers = workers;
    this.gathering = gathering;
    this.colleague = workers.keeper(workers.organisation());
  }

  /** Told and taken over, and something told since. */
  @BeforeAll
  void aCaseWithEverything() {
    objects.everything(colleague);
    objects.own("concern", workers);
    gathering.run();
    objects.own("concern", workers);
  }

  @Test
  void whoCountsSeesNoRecordOfAnybody() {
    List<String> seen = new ArrayList<>();
    List<String> tables = tablesOfPeople();
    for (String table : tables) {
      if (rows(Standing.counter("test"), table) > 0) {
        seen.add(table);
      }
    }
    assertThat(tables).hasSizeGreaterThan(60).contains("casework.person", "concerns.concern");
    assertThat(seen).isEmpty();
  }

  @Test
  void nobodyButTheCounterSeesAFact() {
    List<String> tables = List.of("ledger.heard", "ledger.fact", "ledger.tally");
    List<Standing> others =
        List.of(
            Standing.nobody(),
            Standing.member(colleague.id()),
            Standing.task("any"),
            Standing.reporter(colleague.id()));
    for (String table : tables) {
      assertThat(rows(Standing.counter("test"), table)).as(table + " to the counter").isPositive();
      for (Standing other : others) {
        assertThat(rows(other, table)).as(table + " to " + other.kind()).isZero();
      }
    }
  }

  @Test
  void theLedgerHoldsNoIdentifierButOfWhoClosedAPeriod() {
    List<String> columns =
        list(
            "select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'ledger' and table_name <> 'flyway_schema_history'"
                + " and data_type not in ('bigint', 'integer', 'date', 'boolean', 'ARRAY')"
                + " order by 1");
    assertThat(columns)
        .containsExactlyInAnyOrder(
            "coverage.kind",
            "fact.kind",
            "fact.line",
            "formula.dimension",
            "formula.formula",
            "heard.line",
            "snapshot.closed_at",
            "snapshot.closed_by",
            "snapshot.digest",
            "snapshot.salt",
            "tally.code",
            "tally.dimension",
            "tally.formula");
  }

  @Test
  void theDatabaseItselfRefusesALineWithWordsInIt() {
    for (String line :
        List.of(
            "concern.raised|2026-05|type=Mira Dovewell|",
            "concern.raised|2026-05-12||",
            "concern.raised|2026-05|type=CRIMINAL|note=A",
            "C-7K3M-Q2")) {
      assertThatThrownBy(() -> transactions.executeWithoutResult(status -> insert(line)))
          .as(line)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
    transactions.executeWithoutResult(
        status -> {
          insert("concern.raised|2026-05|type=CRIMINAL|");
          status.setRollbackOnly();
        });
  }

  private void insert(String line) {
    sql.execute("insert into ledger.heard (line) values (?)", line);
  }

  /** But for what the partnership has switched off: of that nothing is counted. */
  private List<String> tablesOfPeople() {
    return list(
        "select distinct schemaname || '.' || tablename from pg_policies"
            + " where schemaname <> 'ledger' and (schemaname, tablename) <> ('members', 'capability')"
            + " order by 1");
  }

  private List<String> list(String query) {
    return Objects.requireNonNull(
        transactions.execute(status -> sql.fetch(query).into(String.class)));
  }

  private int rows(Standing standing, String table) {
    return standing.call(
        () ->
            transactions.execute(
                status -> sql.fetchSingle("select count(*) from " + table).into(Integer.class)));
  }
}
