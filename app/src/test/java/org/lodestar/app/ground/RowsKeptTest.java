package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of rows is never older than the rows. */
@PlatformTest
class RowsKeptTest {
  private static final Table<Record> SERVICE = table(name("directory", "service"));
  private static final String WRITE =
      "update directory.service set position = position where id = (select min(id::text)::uuid from"
          + " directory.service)";

  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private final DSLContext sql;
  private final RowsKept<String, Integer> kept;
  private final AtomicInteger made = new AtomicInteger();

  RowsKeptTest(PlatformTransactionManager transactions, DSLContext sql) {
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    writing = new TransactionTemplate(transactions);
    this.sql = sql;
    kept = new RowsKept<>(sql, SERVICE);
  }

  private int get() {
    return kept.get("one", made::incrementAndGet);
  }

  private Integer read() {
    return reading.execute(_ -> get());
  }

  private void write() {
    assertThat(sql.execute(WRITE)).isEqualTo(1);
  }

  @Test
  void whatNobodyWroteIsMadeOnce() {
    assertThat(read()).isEqualTo(1);
    assertThat(read()).isEqualTo(1);
    assertThat(reading.<Integer>execute(_ -> kept.get("other", made::incrementAndGet)))
        .isEqualTo(2);
    assertThat(read()).isEqualTo(1);
  }

  @Test
  void aRowThatWasWrittenIsSeenByTheNext() {
    assertThat(read()).isEqualTo(1);
    writing.executeWithoutResult(_ -> write());
    assertThat(read()).isEqualTo(2);
    assertThat(read()).isEqualTo(2);
  }

  @Test
  void whoMayWriteReadsAnewAndNothingOfItIsKept() {
    assertThat(read()).isEqualTo(1);
    writing.executeWithoutResult(
        standing -> {
          write();
          assertThat(get()).isEqualTo(2);
          assertThat(get()).isEqualTo(3);
          standing.setRollbackOnly();
        });
    assertThat(read()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenTwiceInOneTransactionIsSeenAsItEndsThere() {
    assertThat(read()).isEqualTo(1);
    writing.executeWithoutResult(
        _ -> {
          write();
          assertThat(get()).isEqualTo(2);
          write();
        });
    assertThat(read()).isEqualTo(3);
    assertThat(read()).isEqualTo(3);
  }
}
