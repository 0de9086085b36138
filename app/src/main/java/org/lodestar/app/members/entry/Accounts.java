package org.lodestar.app.members.entry;

import static org.jooq.impl.DSL.lower;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.store.CodedPeople;
import org.lodestar.app.members.store.CodedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workers as sign-in sees them. */
@Component
@Transactional
public class Accounts {
  private final DSLContext sql;
  private final CodedRows rows;
  private final CodedPeople people;

  Accounts(DSLContext sql, CodedRows rows, CodedPeople people) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
  }

  /** The account with an e-mail address, in whatever case it is typed. */
  public Optional<Account> find(String email) {
    return find(lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)));
  }

  /** The account of a worker. */
  public Account get(UUID person) {
    return find(PERSON.ID.eq(person)).orElseThrow(NotFound::new);
  }

  private Optional<Account> find(Condition which) {
    return sql.select(CodedPeople.COLUMNS)
        .select(CodedRows.columns(ORGANISATION))
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION))
        .where(which)
        .fetchOptional()
        .filter(row -> people.isRight(row) && rows.isRight(ORGANISATION, row))
        .map(Accounts::account);
  }

  private static Account account(Record row) {
    return new Account(
        row.get(PERSON.ID),
        row.get(PERSON.EMAIL),
        row.get(PERSON.DISPLAY_NAME),
        row.get(ORGANISATION.NAME),
        row.get(PERSON.PASSWORD_HASH),
        "ACTIVE".equals(row.get(PERSON.STATE)) && row.get(ORGANISATION.CLOSED_AT) == null,
        row.get(PERSON.FACTOR_SET));
  }

  /**
   * Keeps a worker out who was not whom they were taken for; an administrator lets them in again.
   */
  public void suspend(UUID person) {
    people.change(
        PERSON.ID.eq(person).and(PERSON.STATE.eq("ACTIVE")), row -> row.setState("SUSPENDED"));
  }

  /** Stores a new password, already stretched. */
  void setPassword(UUID person, String hash) {
    people.change(PERSON.ID.eq(person), row -> row.setPasswordHash(hash));
  }

  /** Stores that a worker who was invited has come. */
  void join(UUID person) {
    people.change(
        PERSON.ID.eq(person).and(PERSON.STATE.eq("INVITED")), row -> row.setState("ACTIVE"));
  }
}
