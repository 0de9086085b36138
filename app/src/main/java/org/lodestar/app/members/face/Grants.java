package org.lodestar.app.members.face;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read what. Modules write it through this face; row-level security reads it. A grant is
 * written before the row that it opens, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Grants {
  /** No grant that ends by itself ends here: it marks one that waits to be brought back. */
  private static final OffsetDateTime SET_ASIDE = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private final DSLContext sql;
  private final Clock clock;

  Grants(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Opens an object to a holder, or changes how far it is open.
   *
   * @param holder a worker, an organisation or the holder of a receipt
   * @param purpose why, as a code such as {@code TRIAGE}
   */
  public void allow(UUID object, UUID holder, Level level, String purpose) {
    allowUntil(object, holder, level, purpose, null);
  }

  /** As {@link #allow}, ending by itself at an instant. */
  public void allowUntil(
      UUID object, UUID holder, Level level, String purpose, @Nullable Instant until) {
    OffsetDateTime end = until == null ? null : until.atOffset(ZoneOffset.UTC);
    sql.insertInto(ACCESS_GRANT)
        .set(ACCESS_GRANT.OBJECT, object)
        .set(ACCESS_GRANT.HOLDER, holder)
        .set(ACCESS_GRANT.LEVEL, level.stored())
        .set(ACCESS_GRANT.PURPOSE, purpose)
        .set(ACCESS_GRANT.GRANTED_BY, Standing.current().member().orElse(null))
        .set(ACCESS_GRANT.GRANTED_AT, now())
        .set(ACCESS_GRANT.UNTIL, end)
        .onConflict(ACCESS_GRANT.OBJECT, ACCESS_GRANT.HOLDER)
        .doUpdate()
        .set(ACCESS_GRANT.LEVEL, level.stored())
        .set(ACCESS_GRANT.PURPOSE, purpose)
        .set(ACCESS_GRANT.UNTIL, end)
        .execute();
  }

  /**
   * Lends an object to a worker until an instant. A grant that they hold for another purpose stays
   * as it is, also one that has ended or is set aside.
   */
  public void lend(UUID object, UUID holder, Level level, String purpose, Instant until) {
    sql.insertInto(ACCESS_GRANT)
        .set(ACCESS_GRANT.OBJECT, object)
        .set(ACCESS_GRANT.HOLDER, holder)
        .set(ACCESS_GRANT.LEVEL, level.stored())
        .set(ACCESS_GRANT.PURPOSE, purpose)
        .set(ACCESS_GRANT.GRANTED_BY, Standing.current().member().orElse(null))
        .set(ACCESS_GRANT.GRANTED_AT, now())
        .set(ACCESS_GRANT.UNTIL, until.atOffset(ZoneOffset.UTC))
        .onConflict(ACCESS_GRANT.OBJECT, ACCESS_GRANT.HOLDER)
        .doUpdate()
        .set(ACCESS_GRANT.LEVEL, level.stored())
        .set(ACCESS_GRANT.UNTIL, until.atOffset(ZoneOffset.UTC))
        .where(ACCESS_GRANT.PURPOSE.eq(purpose))
        .execute();
  }

  /** Takes back what was lent to a worker for a purpose, and nothing else. */
  public void takeBack(UUID object, UUID holder, String purpose) {
    sql.deleteFrom(ACCESS_GRANT)
        .where(
            ACCESS_GRANT.OBJECT.eq(object),
            ACCESS_GRANT.HOLDER.eq(holder),
            ACCESS_GRANT.PURPOSE.eq(purpose))
        .execute();
  }

  /**
   * Insists that nobody was ever let in to the object or shut out of it. Whoever makes an object
   * whose identifier came from outside asks this first: else a known identifier would open what it
   * belongs to.
   *
   * @throws IllegalStateException when the identifier is in use
   */
  public void mustBeNew(UUID object) {
    boolean known =
        sql.fetchExists(
            DSL.selectOne()
                .from(ACCESS_GRANT)
                .where(ACCESS_GRANT.OBJECT.eq(object))
                .unionAll(DSL.selectOne().from(ACCESS_GRANT).where(ACCESS_GRANT.HOLDER.eq(object)))
                .unionAll(DSL.selectOne().from(EXCLUSION).where(EXCLUSION.OBJECT.eq(object))));
    if (known) {
      throw new IllegalStateException("The identifier of a new object is in use");
    }
  }

  /** Closes an object to a holder. */
  public void revoke(UUID object, UUID holder) {
    sql.deleteFrom(ACCESS_GRANT)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.HOLDER.eq(holder))
        .execute();
  }

  /**
   * Forgets who was let in to objects that are gone. Who was shut out stays shut out: the record of
   * what was done with them is not for their eyes either.
   */
  public void forget(Collection<UUID> objects) {
    sql.deleteFrom(ACCESS_GRANT).where(ACCESS_GRANT.OBJECT.in(objects)).execute();
  }

  /** Closes an object to all but the given workers: what a restricted person's record needs. */
  public void restrictTo(UUID object, List<UUID> people, String purpose) {
    sql.deleteFrom(ACCESS_GRANT).where(ACCESS_GRANT.OBJECT.eq(object)).execute();
    people.forEach(person -> allow(object, person, Level.WORK, purpose));
  }

  /**
   * Sets every grant aside but one, and opens the object to these workers meanwhile. They hold no
   * grant of their own on it. May be done again for other workers; {@link #widen} undoes it.
   *
   * @param keeps whose grant stays as it is, such as the holder of a receipt
   */
  public void narrow(UUID object, UUID keeps, List<UUID> people, String purpose) {
    widen(object, purpose);
    sql.update(ACCESS_GRANT)
        .set(ACCESS_GRANT.UNTIL, SET_ASIDE)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.HOLDER.ne(keeps))
        .and(ACCESS_GRANT.UNTIL.isNull())
        .execute();
    people.forEach(person -> allow(object, person, Level.WORK, purpose));
  }

  /** Takes the grants of this purpose away and brings back those that were set aside. */
  public void widen(UUID object, String purpose) {
    sql.deleteFrom(ACCESS_GRANT)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.PURPOSE.eq(purpose))
        .execute();
    sql.update(ACCESS_GRANT)
        .setNull(ACCESS_GRANT.UNTIL)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.UNTIL.eq(SET_ASIDE))
        .execute();
  }

  /** How far the object is open to a holder now, if at all. */
  public Optional<Level> levelOf(UUID object, UUID holder) {
    return sql.select(ACCESS_GRANT.LEVEL)
        .from(ACCESS_GRANT)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.HOLDER.eq(holder))
        .and(ACCESS_GRANT.UNTIL.isNull().or(ACCESS_GRANT.UNTIL.gt(now())))
        .fetchOptional(row -> Level.values()[row.value1()]);
  }

  /** All who hold a grant on the object. */
  public List<UUID> holdersOf(UUID object) {
    return sql.select(ACCESS_GRANT.HOLDER)
        .from(ACCESS_GRANT)
        .where(ACCESS_GRANT.OBJECT.eq(object))
        .fetch(ACCESS_GRANT.HOLDER);
  }

  /** All objects that are open to a holder: for a worker, what is open to them by name. */
  public Set<UUID> heldBy(UUID holder) {
    return sql.select(ACCESS_GRANT.OBJECT)
        .from(ACCESS_GRANT)
        .where(ACCESS_GRANT.HOLDER.eq(holder))
        .fetchSet(ACCESS_GRANT.OBJECT);
  }

  /** Those who hold a grant on the object for this purpose. */
  public List<UUID> holdersFor(UUID object, String purpose) {
    return sql.select(ACCESS_GRANT.HOLDER)
        .from(ACCESS_GRANT)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.PURPOSE.eq(purpose))
        .fetch(ACCESS_GRANT.HOLDER);
  }

  /** Copies every grant and exclusion of one object to another, such as a case to its person. */
  public void inherit(UUID from, UUID to) {
    sql.insertInto(ACCESS_GRANT)
        .select(
            sql.select(
                    DSL.val(to),
                    ACCESS_GRANT.HOLDER,
                    ACCESS_GRANT.LEVEL,
                    ACCESS_GRANT.PURPOSE,
                    ACCESS_GRANT.GRANTED_BY,
                    ACCESS_GRANT.GRANTED_AT,
                    ACCESS_GRANT.UNTIL)
                .from(ACCESS_GRANT)
                .where(ACCESS_GRANT.OBJECT.eq(from)))
        .onConflictDoNothing()
        .execute();
    inheritExclusions(from, to);
  }

  /** Copies every exclusion of one object to another, such as a concern to its case. */
  public void inheritExclusions(UUID from, UUID to) {
    sql.insertInto(EXCLUSION)
        .select(
            sql.select(
                    DSL.val(to),
                    EXCLUSION.PERSON,
                    EXCLUSION.REASON,
                    EXCLUSION.RECORDED_BY,
                    EXCLUSION.RECORDED_AT)
                .from(EXCLUSION)
                .where(EXCLUSION.OBJECT.eq(from)))
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Shuts a worker out whatever their organisation holds: a conflict of interest.
   *
   * @param reason a code such as {@code NAMED_IN_REPORT}
   */
  public void exclude(UUID object, UUID person, String reason) {
    sql.insertInto(EXCLUSION)
        .set(EXCLUSION.OBJECT, object)
        .set(EXCLUSION.PERSON, person)
        .set(EXCLUSION.REASON, reason)
        .set(EXCLUSION.RECORDED_BY, Standing.current().member().orElse(null))
        .set(EXCLUSION.RECORDED_AT, now())
        .onConflictDoNothing()
        .execute();
  }

  /** Lets an excluded worker in again. */
  public void readmit(UUID object, UUID person) {
    sql.deleteFrom(EXCLUSION)
        .where(EXCLUSION.OBJECT.eq(object), EXCLUSION.PERSON.eq(person))
        .execute();
  }

  /** Workers shut out of the object. */
  public List<UUID> excludedFrom(UUID object) {
    return sql.select(EXCLUSION.PERSON)
        .from(EXCLUSION)
        .join(PERSON)
        .on(PERSON.ID.eq(EXCLUSION.PERSON))
        .where(EXCLUSION.OBJECT.eq(object))
        .fetch(EXCLUSION.PERSON);
  }

  /** Objects out of which every one of these workers is shut; none when no workers are named. */
  public Set<UUID> shutToAll(Collection<UUID> people) {
    Set<UUID> each = Set.copyOf(people);
    if (each.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        sql.select(EXCLUSION.OBJECT)
            .from(EXCLUSION)
            .where(EXCLUSION.PERSON.in(each))
            .groupBy(EXCLUSION.OBJECT)
            .having(DSL.count().eq(each.size()))
            .fetch(EXCLUSION.OBJECT));
  }

  /** Those of the objects of which a worker is shut out. */
  public Set<UUID> shutOutOf(Collection<UUID> objects, UUID person) {
    return sql.select(EXCLUSION.OBJECT)
        .from(EXCLUSION)
        .where(EXCLUSION.OBJECT.in(objects), EXCLUSION.PERSON.eq(person))
        .fetchSet(EXCLUSION.OBJECT);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
