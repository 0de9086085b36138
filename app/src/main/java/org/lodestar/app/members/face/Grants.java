package org.lodestar.app.members.face;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.Shutting;
import org.lodestar.app.members.store.tables.tables.records.AccessGrantRecord;
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
  private final CodedRows rows;
  private final Shutting shutting;
  private final Clock clock;

  Grants(DSLContext sql, CodedRows rows, Shutting shutting, Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.shutting = shutting;
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
    AccessGrantRecord row = row(object, holder, level, purpose, until);
    sql.insertInto(ACCESS_GRANT)
        .set(row)
        .onConflict(ACCESS_GRANT.OBJECT, ACCESS_GRANT.HOLDER)
        .doUpdate()
        .set(ACCESS_GRANT.LEVEL, row.getLevel())
        .set(ACCESS_GRANT.PURPOSE, row.getPurpose())
        .set(ACCESS_GRANT.UNTIL, row.getUntil())
        .set(ACCESS_GRANT.CODE, row.getCode())
        .execute();
  }

  /** By whom and when is told and decides nothing, so the code does not say it. */
  private AccessGrantRecord row(
      UUID object, UUID holder, Level level, String purpose, @Nullable Instant until) {
    AccessGrantRecord row = new AccessGrantRecord();
    row.setObject(object);
    row.setHolder(holder);
    row.setLevel(level.stored());
    row.setPurpose(purpose);
    row.setGrantedBy(Standing.current().member().orElse(null));
    row.setGrantedAt(now());
    row.setUntil(until == null ? null : CodedRows.kept(until));
    return rows.coded(ACCESS_GRANT, row);
  }

  /**
   * Lends an object to a worker until an instant. A grant that they hold for another purpose stays
   * as it is, also one that has ended or is set aside.
   */
  public void lend(UUID object, UUID holder, Level level, String purpose, Instant until) {
    AccessGrantRecord row = row(object, holder, level, purpose, until);
    sql.insertInto(ACCESS_GRANT)
        .set(row)
        .onConflict(ACCESS_GRANT.OBJECT, ACCESS_GRANT.HOLDER)
        .doUpdate()
        .set(ACCESS_GRANT.LEVEL, row.getLevel())
        .set(ACCESS_GRANT.UNTIL, row.getUntil())
        .set(ACCESS_GRANT.CODE, row.getCode())
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

  /**
   * Insists that an object is of the kind that the caller takes it for: everybody who is let in to
   * it was let in for one of these purposes, or whoever acts works on it. Where a row of another
   * table names the object, whoever writes into the database can name any other there; then we
   * would ourselves let somebody in to what was never theirs.
   *
   * @throws NotFound when it is another's
   */
  public void mustBeOf(UUID object, Set<String> purposes) {
    Optional<UUID> member = Standing.current().member();
    if (member.isEmpty()) {
      return;
    }
    List<AccessGrantRecord> right = rows.list(ACCESS_GRANT, ACCESS_GRANT.OBJECT.eq(object));
    boolean alike = right.stream().allMatch(grant -> purposes.contains(grant.getPurpose()));
    if (!alike && right.stream().noneMatch(grant -> isOf(member.get(), grant))) {
      throw new NotFound();
    }
  }

  private boolean isOf(UUID member, AccessGrantRecord grant) {
    boolean holds =
        grant.getHolder().equals(member)
            || sql.fetchExists(
                PERSON, PERSON.ID.eq(member), PERSON.ORGANISATION.eq(grant.getHolder()));
    OffsetDateTime until = grant.getUntil();
    return holds
        && grant.getLevel() >= Level.WORK.stored()
        && (until == null || until.isAfter(now()));
  }

  /**
   * Closes an object to all but the given workers: what a restricted person's record needs.
   *
   * @throws NotFound for an object that is another's
   */
  public void restrictTo(UUID object, List<UUID> people, String purpose) {
    mustBeOf(object, Set.of(purpose));
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
    mustBeOf(object, Set.of(purpose));
    widen(object, purpose);
    rows.change(
        ACCESS_GRANT,
        ACCESS_GRANT
            .OBJECT
            .eq(object)
            .and(ACCESS_GRANT.HOLDER.ne(keeps))
            .and(ACCESS_GRANT.UNTIL.isNull()),
        row -> row.setUntil(SET_ASIDE));
    people.forEach(person -> allow(object, person, Level.WORK, purpose));
  }

  /** Takes the grants of this purpose away and brings back those that were set aside. */
  public void widen(UUID object, String purpose) {
    sql.deleteFrom(ACCESS_GRANT)
        .where(ACCESS_GRANT.OBJECT.eq(object), ACCESS_GRANT.PURPOSE.eq(purpose))
        .execute();
    rows.change(
        ACCESS_GRANT,
        ACCESS_GRANT.OBJECT.eq(object).and(ACCESS_GRANT.UNTIL.eq(SET_ASIDE)),
        row -> row.setUntil(null));
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

  /** Objects that are open to a holder for this purpose. */
  public Set<UUID> heldFor(UUID holder, String purpose) {
    return sql.select(ACCESS_GRANT.OBJECT)
        .from(ACCESS_GRANT)
        .where(ACCESS_GRANT.HOLDER.eq(holder), ACCESS_GRANT.PURPOSE.eq(purpose))
        .fetchSet(ACCESS_GRANT.OBJECT);
  }

  /** Copies every grant and exclusion of one object to another, such as a case to its person. */
  public void inherit(UUID from, UUID to) {
    List<AccessGrantRecord> copies =
        rows.list(ACCESS_GRANT, ACCESS_GRANT.OBJECT.eq(from)).stream()
            .map(row -> copied(row, to))
            .toList();
    if (!copies.isEmpty()) {
      sql.insertInto(ACCESS_GRANT)
          .columns(ACCESS_GRANT.fields())
          .valuesOfRecords(copies)
          .onConflictDoNothing()
          .execute();
    }
    inheritExclusions(from, to);
  }

  private AccessGrantRecord copied(AccessGrantRecord row, UUID to) {
    AccessGrantRecord copy = new AccessGrantRecord();
    copy.from(row);
    copy.setObject(to);
    return rows.coded(ACCESS_GRANT, copy);
  }

  /** Copies every exclusion of one object to another, such as a concern to its case. */
  public void inheritExclusions(UUID from, UUID to) {
    shutting.inherit(from, to);
  }

  /**
   * Shuts a worker out whatever their organisation holds: a conflict of interest.
   *
   * @param reason a code such as {@code NAMED_IN_REPORT}
   */
  public void exclude(UUID object, UUID person, String reason) {
    shutting.exclude(object, person, reason);
  }

  /** Lets an excluded worker in again. */
  public void readmit(UUID object, UUID person) {
    shutting.readmit(object, person);
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

  /** Out of which objects each of these workers is shut; who is out of none is left out. */
  public Map<UUID, Set<UUID>> shutOut(Collection<UUID> people) {
    Map<UUID, Set<UUID>> shut = new HashMap<>();
    sql.select(EXCLUSION.PERSON, EXCLUSION.OBJECT)
        .from(EXCLUSION)
        .where(EXCLUSION.PERSON.eq(DSL.any(people.toArray(UUID[]::new))))
        .forEach(row -> shut.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
    return shut;
  }

  /** Those of the objects of which a worker is shut out. */
  public Set<UUID> shutOutOf(Collection<UUID> objects, UUID person) {
    if (objects.isEmpty()) {
      return Set.of();
    }
    return sql.select(EXCLUSION.OBJECT)
        .from(EXCLUSION)
        .where(EXCLUSION.OBJECT.in(objects), EXCLUSION.PERSON.eq(person))
        .fetchSet(EXCLUSION.OBJECT);
  }

  private OffsetDateTime now() {
    return CodedRows.kept(clock.instant());
  }
}
