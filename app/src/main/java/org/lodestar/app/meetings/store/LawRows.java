package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.LAWFUL_BASIS;
import static org.lodestar.app.meetings.store.tables.Tables.LOCAL_RULE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.lodestar.app.meetings.Law;
import org.springframework.stereotype.Component;

/** Grounds and local rules in force on a day. */
@Component
public class LawRows {
  private final DSLContext sql;

  LawRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Grounds on which agencies may meet. */
  public List<Law> grounds(LocalDate day) {
    return sql.selectFrom(LAWFUL_BASIS)
        .where(LAWFUL_BASIS.VALID_FROM.le(day))
        .and(LAWFUL_BASIS.VALID_TO.isNull().or(LAWFUL_BASIS.VALID_TO.ge(day)))
        .fetch(row -> new Law(row.getCode(), 0, row.getSource(), row.getToBeConfirmed()));
  }

  /** A local rule, if there is one. */
  public Optional<Law> rule(String code, LocalDate day) {
    return sql.selectFrom(LOCAL_RULE)
        .where(LOCAL_RULE.CODE.eq(code), LOCAL_RULE.VALID_FROM.le(day))
        .and(LOCAL_RULE.VALID_TO.isNull().or(LOCAL_RULE.VALID_TO.ge(day)))
        .fetchOptional(
            row -> new Law(code, row.getAmount(), row.getSource(), row.getToBeConfirmed()));
  }
}
