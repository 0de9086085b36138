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
 * leaving at once, since each request reads state and roles anew.
 */
@Component
@Transactional
public class Workers {
  /** A session without a click for this long is over. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** No session outlives a long shift. */
  public static final Duration LONGEST = Duration.ofHours(8);

  private static final Duration TOUCH = Duration.ofSeconds(20);

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
    return insert(person, "PASSWORD", null);
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
    return insert(person, "FULL", now());
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
            SESSION.LAST_SEEN_AT.gt(now.minus(IDLE)),
            SESSION.CREATED_AT.gt(now.minus(LONGEST)),
            PERSON.STATE.eq("ACTIVE"),
            ORGANISATION.CLOSED_AT.isNull())
        .fetchOptional()
        .map(row -> live(row, row.value9()));
  }

  private static Live live(Record row, Set<Role> roles) {
    boolean full = "FULL".equals(row.get(SESSION.STAGE));
    UUID person = row.get(SESSION.PERSON);
    OffsetDateTime factorAt = row.get(SESSION.FACTOR_AT);
    Optional<Worker> worker =
        full && factorAt != null
            ? Optional.of(
                new Worker(
                    person,
                    row.get(PERSON.DISPLAY_NAME),
                    row.get(ORGANISATION.ID),
                    row.get(ORGANISATION.NAME),
                    roles,
                    factorAt.toInstant()))
            : Optional.empty();
    Instant seen = row.get(SESSION.LAST_SEEN_AT).toInstant();
    Instant idle = seen.plus(IDLE);
    Instant longest = row.get(SESSION.CREATED_AT).toInstant().plus(LONGEST);
    return new Live(person, full, seen, idle.isBefore(longest) ? idle : longest, worker);
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
    OffsetDateTime now = now();
    return sql.fetchCount(
        SESSION,
        SESSION.PERSON.eq(person),
        SESSION.LAST_SEEN_AT.gt(now.minus(IDLE)),
        SESSION.CREATED_AT.gt(now.minus(LONGEST)));
  }

  /** Removes sessions that are over. */
  public void sweep() {
    OffsetDateTime now = now();
    sql.deleteFrom(SESSION)
        .where(
            SESSION.LAST_SEEN_AT.lt(now.minus(IDLE)).or(SESSION.CREATED_AT.lt(now.minus(LONGEST))))
        .execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
