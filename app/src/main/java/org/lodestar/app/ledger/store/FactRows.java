package org.lodestar.app.ledger.store;

import static org.lodestar.app.ledger.store.tables.Tables.BOOK;
import static org.lodestar.app.ledger.store.tables.Tables.COVERAGE;
import static org.lodestar.app.ledger.store.tables.Tables.FACT;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** Facts in their order, and since when each kind is told. */
@Component
public class FactRows {
  private final DSLContext sql;

  FactRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Holds the end of the ledger for this transaction, and says where it is. */
  long hold() {
    return sql.select(BOOK.SEQ).from(BOOK).forUpdate().fetchSingle(BOOK.SEQ);
  }

  /** Where the end of the ledger is, for somebody who only looks. */
  long end() {
    return sql.select(BOOK.SEQ).from(BOOK).fetchSingle(BOOK.SEQ);
  }

  /** Appends facts behind the end that was held. */
  void append(long end, List<Fact> facts) {
    var insert = sql.insertInto(FACT, FACT.SEQ, FACT.KIND, FACT.MONTH, FACT.LINE);
    long seq = end;
    for (Fact fact : facts) {
      insert = insert.values(++seq, fact.kind(), fact.month().atDay(1), fact.line());
    }
    insert.execute();
    sql.update(BOOK).set(BOOK.SEQ, seq).execute();
  }

  /** Since when each kind is told. */
  public Map<String, YearMonth> coverage() {
    return sql.selectFrom(COVERAGE).fetch().stream()
        .collect(Collectors.toMap(row -> row.getKind(), row -> YearMonth.from(row.getSince())));
  }

  /** From now on these kinds are told; what was told before stays as it is. Says how many. */
  public int cover(Set<String> kinds, YearMonth since) {
    for (String kind : kinds) {
      sql.insertInto(COVERAGE)
          .set(COVERAGE.KIND, kind)
          .set(COVERAGE.SINCE, since.atDay(1))
          .onConflictDoNothing()
          .execute();
    }
    return kinds.size();
  }
}
