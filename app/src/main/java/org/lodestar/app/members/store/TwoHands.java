package org.lodestar.app.members.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;
import static org.lodestar.app.members.store.tables.Tables.TWO_HANDS;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether there has ever been a second administrator. Until then the first one may act alone;
 * afterwards never again, whoever leaves.
 */
@Component
@Transactional
public class TwoHands {
  /** Roles that look after accounts. */
  public static final List<Role> ADMINISTRATORS =
      List.of(Role.ORGANISATION_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);

  private final DSLContext sql;
  private final Clock clock;

  TwoHands(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Whether the only administrator may still act alone. */
  @Transactional(readOnly = true)
  public boolean isAlone() {
    return !sql.fetchExists(TWO_HANDS) && administrators().size() < 2;
  }

  /** Writes down that there are two, once there are. */
  public void close() {
    if (sql.fetchExists(TWO_HANDS)) {
      return;
    }
    List<UUID> both = administrators();
    if (both.size() >= 2) {
      sql.insertInto(TWO_HANDS)
          .set(TWO_HANDS.SECOND, both.get(1))
          .set(TWO_HANDS.SINCE, clock.instant().atOffset(ZoneOffset.UTC))
          .onConflictDoNothing()
          .execute();
    }
  }

  /** The first two are enough to know. */
  private List<UUID> administrators() {
    return sql.select(PERSON.ID)
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION), ORGANISATION.CLOSED_AT.isNull())
        .where(PERSON.STATE.eq(Person.State.ACTIVE.name()), administers())
        .orderBy(PERSON.CREATED_AT, PERSON.ID)
        .limit(2)
        .fetch(PERSON.ID);
  }

  private static Condition administers() {
    return exists(
        selectOne()
            .from(ROLE_HELD)
            .where(
                ROLE_HELD.PERSON.eq(PERSON.ID),
                ROLE_HELD.ROLE.in(ADMINISTRATORS.stream().map(Role::name).toList())));
  }
}
