package org.lodestar.app.ledger.store;

import static org.lodestar.app.ledger.store.tables.Tables.HEARD;

import java.util.List;
import org.jooq.DSLContext;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** Facts that wait to be taken over. */
@Component
public class HeardRows {
  private final DSLContext sql;

  HeardRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps one. Whoever does cannot read it again. */
  public void insert(Fact fact) {
    sql.insertInto(HEARD).set(HEARD.LINE, fact.line()).execute();
  }

  /** Keeps some, in one round trip. */
  public void insertAll(List<Fact> facts) {
    if (!facts.isEmpty()) {
      sql.batch(
              facts.stream()
                  .map(each -> sql.insertInto(HEARD).set(HEARD.LINE, each.line()))
                  .toList())
          .execute();
    }
  }

  /** Takes some away, in the order of what they say and not of when they were told. */
  List<String> take(int most) {
    return sql
        .deleteFrom(HEARD)
        .where(HEARD.ID.in(sql.select(HEARD.ID).from(HEARD).orderBy(HEARD.ID).limit(most)))
        .returningResult(HEARD.LINE)
        .fetch(HEARD.LINE)
        .stream()
        .sorted()
        .toList();
  }
}
