package org.lodestar.app.members.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in and look after the platform, held so that the last one cannot be removed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlatformAdministrators {
  private final DSLContext sql;

  PlatformAdministrators(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * The organisation of each. Whoever else asks waits until this transaction ends; the
   * organisations are held too, so that one that is closed meanwhile no longer counts.
   */
  public Map<UUID, UUID> lock() {
    return sql.select(PERSON.ID, ORGANISATION.ID)
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION), ORGANISATION.CLOSED_AT.isNull())
        .where(
            PERSON.STATE.eq(Person.State.ACTIVE.name()),
            PERSON.PASSWORD_HASH.isNotNull(),
            exists(
                selectOne()
                    .from(ROLE_HELD)
                    .where(
                        ROLE_HELD.PERSON.eq(PERSON.ID),
                        ROLE_HELD.ROLE.eq(Role.PLATFORM_ADMINISTRATOR.name()))))
        .orderBy(PERSON.ID)
        .forNoKeyUpdate()
        .of(PERSON, ORGANISATION)
        .fetchMap(PERSON.ID, ORGANISATION.ID);
  }
}
