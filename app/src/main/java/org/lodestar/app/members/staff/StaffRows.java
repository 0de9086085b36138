package org.lodestar.app.members.staff;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.store.CodedPeople;
import org.springframework.stereotype.Component;

/** Accounts in the database, in the caller's transaction. */
@Component
class StaffRows {
  private final DSLContext sql;
  private final CodedPeople people;

  StaffRows(DSLContext sql, CodedPeople people) {
    this.sql = sql;
    this.people = people;
  }

  List<StaffRecord> list(StaffFilter filter, int offset, int limit) {
    return fetch(matching(filter), offset, limit);
  }

  int count(StaffFilter filter) {
    return sql.fetchCount(PERSON, matching(filter));
  }

  Optional<StaffRecord> find(UUID id) {
    return fetch(PERSON.ID.eq(id), 0, 1).stream().findFirst();
  }

  Optional<UUID> findByEmail(String email) {
    return sql.select(PERSON.ID)
        .from(PERSON)
        .where(lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)))
        .fetchOptional(PERSON.ID);
  }

  private List<StaffRecord> fetch(Condition which, int offset, int limit) {
    return sql.select(
            PERSON.ID,
            PERSON.DISPLAY_NAME,
            PERSON.EMAIL,
            PERSON.POST,
            PERSON.ORGANISATION,
            ORGANISATION.NAME,
            PERSON.STATE,
            PERSON.CREATED_AT,
            PERSON.LEFT_AT,
            PERSON.VERSION,
            PERSON.CODE,
            PERSON.ROLES_CODE,
            CodedPeople.ROLE_NAMES)
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION))
        .where(which)
        .orderBy(lower(PERSON.DISPLAY_NAME), PERSON.ID)
        .limit(limit)
        .offset(offset)
        .fetch(this::record);
  }

  private StaffRecord record(Record row) {
    OffsetDateTime left = row.get(PERSON.LEFT_AT);
    return new StaffRecord(
        row.get(PERSON.ID),
        row.get(PERSON.DISPLAY_NAME),
        row.get(PERSON.EMAIL),
        row.get(PERSON.POST),
        row.get(PERSON.ORGANISATION),
        row.get(ORGANISATION.NAME),
        people.rolesOf(row),
        Person.State.valueOf(row.get(PERSON.STATE)),
        row.get(PERSON.CREATED_AT).toInstant(),
        left == null ? null : left.toInstant(),
        row.get(PERSON.VERSION));
  }

  private static Condition matching(StaffFilter filter) {
    Condition matching = noCondition();
    if (!filter.text().isBlank()) {
      matching =
          PERSON
              .DISPLAY_NAME
              .containsIgnoreCase(filter.text())
              .or(PERSON.EMAIL.containsIgnoreCase(filter.text()));
    }
    if (filter.organisation() != null) {
      matching = matching.and(PERSON.ORGANISATION.eq(filter.organisation()));
    }
    if (filter.state() != null) {
      matching = matching.and(PERSON.STATE.eq(filter.state().name()));
    }
    return matching;
  }

  /** Whether the row was still at this version. */
  boolean change(UUID id, StaffChange change, long version) {
    return people.change(
            PERSON.ID.eq(id).and(PERSON.VERSION.eq(version)),
            row -> {
              row.setDisplayName(change.displayName());
              row.setEmail(change.email());
              row.setPost(change.post());
              row.setOrganisation(change.organisation());
              row.setVersion(version + 1);
            })
        == 1;
  }

  void setRoles(UUID id, Set<Role> roles) {
    people.setRoles(id, roles);
  }

  void setState(UUID id, Person.State state, @Nullable OffsetDateTime leftAt) {
    people.change(
        PERSON.ID.eq(id),
        row -> {
          row.setState(state.name());
          row.setLeftAt(leftAt);
          row.setVersion(row.getVersion() + 1);
        });
  }

  void forgetPassword(UUID id) {
    people.change(PERSON.ID.eq(id), row -> row.setPasswordHash(null));
  }

  /** What was opened to the worker by name; their own factor is not meant. */
  private static Condition heldByName(UUID person) {
    return ACCESS_GRANT.HOLDER.eq(person).and(ACCESS_GRANT.OBJECT.ne(person));
  }

  void revokeHeldByName(UUID person) {
    sql.deleteFrom(ACCESS_GRANT).where(heldByName(person)).execute();
  }

  /** How many records nobody else holds: a number, never which. */
  int heldByNobodyElse(UUID person) {
    var others = ACCESS_GRANT.as("others");
    return sql.selectCount()
        .from(ACCESS_GRANT)
        .where(
            heldByName(person),
            DSL.notExists(
                selectOne()
                    .from(others)
                    .where(
                        others.OBJECT.eq(ACCESS_GRANT.OBJECT),
                        others.HOLDER.ne(ACCESS_GRANT.HOLDER))))
        .fetchSingle(0, int.class);
  }
}
