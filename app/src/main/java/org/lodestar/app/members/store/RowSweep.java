package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.NIGHT_ENTRY;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lodestar.app.audit.OtherFaults;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.CodedElsewhere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks each night at every row that carries a code, so that one which nobody met is told too. Row
 * after row flows through: however many there are, a few are held.
 */
@Component
class RowSweep implements OtherFaults {
  private static final Standing STANDING = Standing.task("row-codes");
  private static final int AT_ONCE = 2_000;

  private static final Field<UUID[]> SHUT_OUT_OF =
      DSL.array(DSL.select(EXCLUSION.OBJECT).from(EXCLUSION).where(EXCLUSION.PERSON.eq(PERSON.ID)))
          .as("shut_out_of");

  private final DSLContext sql;
  private final CodedRows rows;
  private final CodedPeople people;
  private final NightRows nights;
  private final PasskeyRows passkeys;
  private final CodedTies ties;
  private final ObjectProvider<CodedElsewhere> elsewhere;
  private final TransactionOperations transactions;

  RowSweep(
      DSLContext sql,
      CodedRows rows,
      CodedPeople people,
      NightRows nights,
      PasskeyRows passkeys,
      CodedTies ties,
      ObjectProvider<CodedElsewhere> elsewhere,
      TransactionOperations transactions) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
    this.nights = nights;
    this.passkeys = passkeys;
    this.ties = ties;
    this.elsewhere = elsewhere;
    this.transactions = transactions;
  }

  /** What was found stands where rows are told that were met. */
  @Override
  public List<String> faults() {
    return List.of();
  }

  @Override
  public void look() {
    CodedRows.tables().forEach(table -> within(() -> judge(table)));
    within(this::judgePeople);
    within(this::judgeNights);
    within(passkeys::judgeAll);
    within(ties::judgeAll);
    elsewhere.orderedStream().forEach(each -> within(each::judgeAll));
  }

  /** A transaction for each table: none stays open longer than it takes to read one. */
  private void within(Runnable work) {
    STANDING.run(() -> transactions.executeWithoutResult(status -> work.run()));
  }

  private void judge(Table<?> table) {
    each(sql.selectFrom(table), row -> rows.isRight(table, row));
  }

  private void judgePeople() {
    each(
        sql.select(CodedPeople.COLUMNS)
            .select(PERSON.SHUT_CODE, CodedPeople.ROLE_NAMES, SHUT_OUT_OF)
            .from(PERSON),
        this::judgePerson);
  }

  private void judgePerson(Record row) {
    people.isRight(row);
    people.rolesOf(row);
    people.isShutRight(
        row.get(PERSON.ID), row.get(PERSON.SHUT_CODE), Arrays.asList(row.get(SHUT_OUT_OF)));
  }

  private void judgeNights() {
    each(sql.selectFrom(NIGHT_ENTRY).where(NIGHT_ENTRY.UNTIL_AT.isNotNull()), nights::isRight);
  }

  private static <R extends Record> void each(ResultQuery<R> query, Consumer<R> judge) {
    try (Cursor<R> cursor = query.fetchSize(AT_ONCE).fetchLazy()) {
      cursor.forEach(judge);
    }
  }
}
