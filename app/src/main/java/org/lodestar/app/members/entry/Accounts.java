package org.lodestar.app.members.entry;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.members.store.tables.Tables.FACTOR;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.lodestar.app.members.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workers as sign-in sees them. */
@Component
@Transactional
public class Accounts {
  private static final Field<Boolean> CONFIRMED =
      field(
          exists(
              selectOne()
                  .from(FACTOR)
                  .where(FACTOR.PERSON.eq(PERSON.ID), FACTOR.CONFIRMED_AT.isNotNull())));

  private final DSLContext sql;

  Accounts(DSLContext sql) {
    this.sql = sql;
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
    return sql.select(
            PERSON.ID,
            PERSON.EMAIL,
            PERSON.DISPLAY_NAME,
            PERSON.PASSWORD_HASH,
            PERSON.STATE,
            ORGANISATION.NAME,
            ORGANISATION.CLOSED_AT,
            CONFIRMED)
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION))
        .where(which)
        .fetchOptional(Accounts::account);
  }

  private static Account account(Record row) {
    return new Account(
        row.get(PERSON.ID),
        row.get(PERSON.EMAIL),
        row.get(PERSON.DISPLAY_NAME),
        row.get(ORGANISATION.NAME),
        row.get(PERSON.PASSWORD_HASH),
        "ACTIVE".equals(row.get(PERSON.STATE)) && row.get(ORGANISATION.CLOSED_AT) == null,
        row.get(CONFIRMED));
  }

  /**
   * Keeps a worker out who was not whom they were taken for; an administrator lets them in again.
   */
  public void suspend(UUID person) {
    sql.update(PERSON)
        .set(PERSON.STATE, "SUSPENDED")
        .where(PERSON.ID.eq(person), PERSON.STATE.eq("ACTIVE"))
        .execute();
  }

  /** Stores a new password, already stretched. */
  void setPassword(UUID person, String hash) {
    sql.update(PERSON).set(PERSON.PASSWORD_HASH, hash).where(PERSON.ID.eq(person)).execute();
  }
}
