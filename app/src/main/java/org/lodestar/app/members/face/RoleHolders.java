package org.lodestar.app.members.face;

import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import org.jooq.DSLContext;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many can sign in and act in a role; nobody is named. */
@Component
public class RoleHolders {
  private final DSLContext sql;

  RoleHolders(DSLContext sql) {
    this.sql = sql;
  }

  /** Those who are active and have set a password, in organisations that are not closed. */
  @Transactional(readOnly = true)
  public int count(Role role) {
    return sql.fetchCount(
        sql.selectOne()
            .from(PERSON)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(PERSON.ORGANISATION), ORGANISATION.CLOSED_AT.isNull())
            .join(ROLE_HELD)
            .on(ROLE_HELD.PERSON.eq(PERSON.ID), ROLE_HELD.ROLE.eq(role.name()))
            .where(PERSON.STATE.eq(Person.State.ACTIVE.name()), PERSON.PASSWORD_HASH.isNotNull()));
  }
}
