package org.lodestar.app.members.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;
import static org.lodestar.app.members.store.tables.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.SessionSecret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of workers. A session lives in the database so that any node serves it; only the hash of
 * its secret is kept. It ends after 15 idle minutes or 8 hours, and with the worker's suspension or
 * leaving at once, since each request reads state and roles anew. Whoever was let in at night
 * without their second factor has a session that ends with the hours they were let in for; after
 * idle minutes it locks itself, and the password opens it again in the same browser.
 */
@Component
@Transactional
public class Workers {
  /** A session without a click for this long is over. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** No session outlives a long shift. */
  public static final Duration LONGEST = Duration.ofHours(8);

  private static final Duration TOUCH = Duration.ofSeconds(20);
  private static final String HALF = "PASSWORD";
  private static final String WHOLE = "FULL";
  private static final String NIGHT = "NIGHT";

  private final DSLContext sql;
  private final Clock clock;

  Workers(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A live session: whose, how far sign-in has come, and when it ends without another click. */
  public record Live(
      UUID person, boolean full, Instant lastSeen, Instant ends, Optional<Worker> worker) {}

  /** Begins a session after the password was right; the second factor is still to come. */
  public SessionSecret begin(UUID person) {
    return insert(person, HALF, null);
  }

  /**
   * Replaces a half session by a full one with a new secret, so that a planted one is worthless.
   */
  public SessionSecret complete(SessionSecret half) {
    UUID person =
        sql.deleteFrom(SESSION)
            .where(SESSION.HASH.eq(half.hash()))
            .returning(SESSION.PERSON)
            .fetchOptional(SESSION.PERSON)
            .orElseThrow();
    return insert(person, WHOLE, now());
  }

  private SessionSecret insert(
      UUID person, String stage, @org.jspecify.annotations.Nullable OffsetDateTime factorAt) {
    SessionSecret secret = SessionSecret.fresh();
    sql.insertInto(SESSION)
        .set(SESSION.HASH, secret.hash())
        .set(SESSION.PERSON, person)
        .set(SESSION.STAGE, stage)
        .set(SESSION.CREATED_AT, now())
        .set(SESSION.LAST_SEEN_AT, now())
        .set(SESSION.FACTOR_AT, factorAt)
        .execute();
    return secret;
  }

  /** Lets half a session wait at the door until then, however long nobody clicks. */
  public void await(SessionSecret half, Instant until) {
    sql.update(SESSION)
        .set(SESSION.UNTIL, until.atOffset(ZoneOffset.UTC))
        .where(SESSION.HASH.eq(half.hash()), SESSION.STAGE.eq(HALF))
        .execute();
  }

  /**
   * Begins the session of somebody who was let in without their second factor. What they have open
   * without it ends.
   */
  public SessionSecret beginNight(UUID person, UUID entry, Instant until) {
    endWithoutFactor(person);
    return night(person, entry, until.atOffset(ZoneOffset.UTC));
  }

  private SessionSecret night(UUID person, UUID entry, OffsetDateTime until) {
    SessionSecret secret = SessionSecret.fresh();
    sql.insertInto(SESSION)
        .set(SESSION.HASH, secret.hash())
        .set(SESSION.PERSON, person)
        .set(SESSION.STAGE, NIGHT)
        .set(SESSION.CREATED_AT, now())
        .set(SESSION.LAST_SEEN_AT, now())
        .set(SESSION.UNTIL, until)
        .set(SESSION.NIGHT, entry)
        .execute();
    return secret;
  }

  /**
   * Opens a night's session again that locked itself after idle minutes, in the browser that holds
   * its secret, after the password was right once more. It ends when it would have ended.
   */
  public Optional<SessionSecret> unlock(SessionSecret locked, UUID person) {
    return sql.deleteFrom(SESSION)
        .where(SESSION.HASH.eq(locked.hash()), SESSION.PERSON.eq(person))
        .and(SESSION.STAGE.eq(NIGHT))
        .and(SESSION.UNTIL.gt(now()))
        .returning(SESSION.NIGHT, SESSION.UNTIL)
        .fetchOptional()
        .map(row -> night(person, row.get(SESSION.NIGHT), row.get(SESSION.UNTIL)));
  }

  /** Ends what a worker has open without their second factor: nights, and who waits at the door. */
  public void endWithoutFactor(UUID person) {
    sql.deleteFrom(SESSION).where(SESSION.PERSON.eq(person), SESSION.UNTIL.isNotNull()).execute();
  }

  /** The live session of a secret; its idle clock begins anew with the call. */
  public Optional<Live> find(SessionSecret secret) {
    return peek(secret).map(live -> touched(secret, now(), live));
  }

  /** The live session of a secret, without a sign of life. */
  public Optional<Live> peek(SessionSecret secret) {
    OffsetDateTime now = now();
    return sql.select(
            SESSION.PERSON,
            SESSION.STAGE,
            SESSION.LAST_SEEN_AT,
            SESSION.CREATED_AT,
            SESSION.FACTOR_AT,
            SESSION.UNTIL,
            PERSON.DISPLAY_NAME,
            ORGANISATION.ID,
            ORGANISATION.NAME,
            multiset(select(ROLE_HELD.ROLE).from(ROLE_HELD).where(ROLE_HELD.PERSON.eq(PERSON.ID)))
                .convertFrom(
                    rows ->
                        rows.stream()
                            .map(row -> Role.valueOf(row.value1()))
                            .collect(Collectors.toSet())))
        .from(SESSION)
        .join(PERSON)
        .on(PERSON.ID.eq(SESSION.PERSON))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION))
        .where(
            SESSION.HASH.eq(secret.hash()),
            isAlive(now),
            PERSON.STATE.eq("ACTIVE"),
            ORGANISATION.CLOSED_AT.isNull())
        .fetchOptional()
        .map(row -> live(row, row.value10()));
  }

  private static Condition isAlive(OffsetDateTime now) {
    return SESSION
        .LAST_SEEN_AT
        .gt(now.minus(IDLE))
        .or(SESSION.STAGE.eq(HALF).and(SESSION.UNTIL.gt(now)))
        .and(SESSION.CREATED_AT.gt(now.minus(LONGEST)))
        .and(SESSION.STAGE.ne(NIGHT).or(SESSION.UNTIL.gt(now)));
  }

  private static Live live(Record row, Set<Role> roles) {
    boolean full = !HALF.equals(row.get(SESSION.STAGE));
    UUID person = row.get(SESSION.PERSON);
    OffsetDateTime factorAt = row.get(SESSION.FACTOR_AT);
    OffsetDateTime until = row.get(SESSION.UNTIL);
    Optional<Worker> worker =
        full && (factorAt != null || until != null)
            ? Optional.of(
                new Worker(
                    person,
                    row.get(PERSON.DISPLAY_NAME),
                    row.get(ORGANISATION.ID),
                    row.get(ORGANISATION.NAME),
                    roles,
                    factorAt == null ? Instant.EPOCH : factorAt.toInstant(),
                    until == null ? null : until.toInstant()))
            : Optional.empty();
    Instant seen = row.get(SESSION.LAST_SEEN_AT).toInstant();
    Instant idle = seen.plus(IDLE);
    Instant longest = row.get(SESSION.CREATED_AT).toInstant().plus(LONGEST);
    Instant last =
        full && until != null && until.toInstant().isBefore(longest) ? until.toInstant() : longest;
    return new Live(person, full, seen, idle.isBefore(last) ? idle : last, worker);
  }

  private Live touched(SessionSecret secret, OffsetDateTime now, Live live) {
    if (live.lastSeen().isBefore(now.toInstant().minus(TOUCH))) {
      sql.update(SESSION)
          .set(SESSION.LAST_SEEN_AT, now)
          .where(SESSION.HASH.eq(secret.hash()))
          .execute();
    }
    return live;
  }

  /** Ends one session. */
  public void end(SessionSecret secret) {
    sql.deleteFrom(SESSION).where(SESSION.HASH.eq(secret.hash())).execute();
  }

  /** Ends every session of a worker. */
  public void endAll(UUID person) {
    sql.deleteFrom(SESSION).where(SESSION.PERSON.eq(person)).execute();
  }

  /** Ends every session of a worker but one. */
  public void endOthers(UUID person, SessionSecret kept) {
    sql.deleteFrom(SESSION)
        .where(SESSION.PERSON.eq(person), SESSION.HASH.ne(kept.hash()))
        .execute();
  }

  /** How many sessions of a worker are live. */
  public int count(UUID person) {
    return sql.fetchCount(SESSION, SESSION.PERSON.eq(person), isAlive(now()));
  }

  /** Removes sessions that are over. A night that locked itself is not over before its hours. */
  public void sweep() {
    OffsetDateTime now = now();
    sql.deleteFrom(SESSION)
        .where(
            SESSION.LAST_SEEN_AT.lt(now.minus(IDLE)).or(SESSION.CREATED_AT.lt(now.minus(LONGEST))),
            SESSION.UNTIL.isNull().or(SESSION.UNTIL.lt(now)))
        .execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
