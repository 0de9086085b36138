package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The second wall alone, without any Java in front of it: what each content table shows to nobody,
 * to a stranger and to a colleague.
 */
@PlatformTest
class RowSecurityMatrixTest {

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;

  RowSecurityMatrixTest(
      DSLContext sql,
      TransactionOperations transactions,
      MatrixObjects objects,
      MatrixWorkers workers) {
    this.sql = sql;
    this.transactions = transactions;
    this.objects = objects;
    this.workers = workers;
  }

  @Test
  void aTableOfContentShowsNothingToNobodyAndToAStrangerAndSomethingToAColleague() {
    Worker colleague = workers.keeper(workers.organisation());
    objects.everything(colleague);
    objects.own("concern", workers);
    objects.own("own-report", workers);
    objects.own("own-draft", workers);
    Worker stranger = workers.stranger();
    List<String> tables = contentTables();
    List<String> seen = new ArrayList<>();
    int filled = 0;
    for (String table : tables) {
      if (rows(Standing.nobody(), table) > 0) {
        seen.add(table + " to nobody");
      }
      if (rows(Standing.member(stranger.id()), table) > 0) {
        seen.add(table + " to a stranger");
      }
      filled += rows(Standing.member(colleague.id()), table) > 0 ? 1 : 0;
    }
    System.out.println("Row security: " + tables.size() + " tables, " + filled + " seen by owner");
    assertThat(tables).hasSizeGreaterThan(15);
    assertThat(seen).isEmpty();
    assertThat(filled).isGreaterThan(12);
  }

  private List<String> contentTables() {
    return transactions.execute(
        status ->
            sql.fetch(
                    "select distinct schemaname || '.' || tablename from pg_policies"
                        + " where coalesce(qual, '') like '%may_see%'"
                        + " or coalesce(qual, '') like '%may_know%' order by 1")
                .into(String.class));
  }

  private int rows(Standing standing, String table) {
    return standing.call(
        () ->
            transactions.execute(
                status -> sql.fetchSingle("select count(*) from " + table).into(Integer.class)));
  }
}
