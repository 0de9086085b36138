package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.tables.tables.records.SessionRecord;
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
  private final CodedRows rows;
  private final CodedPeople people;
  private final EndedSessions ended;
  private final Clock clock;

  Workers(DSLContext sql, CodedRows rows, CodedPeople people, EndedSessions ended, Clock clock) {
    this.sql = sql;
    this.ended = ended;
    this.rows = rows;
    this.people = people;
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
    return insert(taken(half, DSL.noCondition()).orElseThrow().getPerson(), WHOLE, now());
  }

  /**
   * Replaces a whole session by one with a new secret in which the second factor was shown now. It
   * ends when it would have ended: showing a code prolongs no shift.
   *
   * @return empty where there is no such session of this worker
   */
  public Optional<SessionSecret> renew(SessionSecret shown, UUID person) {
    return taken(shown, SESSION.PERSON.eq(person).and(SESSION.STAGE.eq(WHOLE)))
        .map(row -> insert(person, WHOLE, now(), row.getCreatedAt()));
  }

  /** Takes a session away that the platform began; of two who ask at once one gets it. */
  private Optional<SessionRecord> taken(SessionSecret secret, Condition which) {
    return rows.find(SESSION, SESSION.HASH.eq(secret.hash()).and(which))
        .filter(row -> !ended.has(row))
        .filter(row -> end(SESSION.HASH.eq(secret.hash()).and(which)) == 1);
  }

  private SessionSecret insert(UUID person, String stage, @Nullable OffsetDateTime factorAt) {
    return insert(person, stage, factorAt, now());
  }

  private SessionSecret insert(
      UUID person, String stage, @Nullable OffsetDateTime factorAt, OffsetDateTime begun) {
    SessionSecret secret = SessionSecret.fresh();
    SessionRecord row = fresh(secret, person, stage);
    row.setCreatedAt(begun);
    row.setFactorAt(factorAt);
    rows.insert(SESSION, row);
    return secret;
  }

  private SessionRecord fresh(SessionSecret secret, UUID person, String stage) {
    SessionRecord row = new SessionRecord();
    row.setHash(secret.hash());
    row.setPerson(person);
    row.setStage(stage);
    row.setCreatedAt(now());
    row.setLastSeenAt(now());
    return row;
  }

  /** Lets half a session wait at the door until then, however long nobody clicks. */
  public void await(SessionSecret half, Instant until) {
    rows.change(
        SESSION,
        SESSION.HASH.eq(half.hash()).and(SESSION.STAGE.eq(HALF)),
        row -> row.setUntil(CodedRows.kept(until)));
  }

  /**
   * Begins the session of somebody who was let in without their second factor. What they have open
   * without it ends.
   */
  public SessionSecret beginNight(UUID person, UUID entry, Instant until) {
    endWithoutFactor(person);
    return night(person, entry, CodedRows.kept(until));
  }

  private SessionSecret night(UUID person, UUID entry, OffsetDateTime until) {
    SessionSecret secret = SessionSecret.fresh();
    SessionRecord row = fresh(secret, person, NIGHT);
    row.setUntil(until);
    row.setNight(entry);
    rows.insert(SESSION, row);
    return secret;
  }

  /**
   * Opens a night's session again that locked itself after idle minutes, in the browser that holds
   * its secret, after the password was right once more. It ends when it would have ended.
   */
  public Optional<SessionSecret> unlock(SessionSecret locked, UUID person) {
    return taken(
            locked,
            SESSION.PERSON.eq(person).and(SESSION.STAGE.eq(NIGHT)).and(SESSION.UNTIL.gt(now())))
        .map(row -> night(person, row.getNight(), row.getUntil()));
  }

  /** Ends what a worker has open without their second factor: nights, and who waits at the door. */
  public void endWithoutFactor(UUID person) {
    end(SESSION.PERSON.eq(person).and(SESSION.UNTIL.isNotNull()));
  }

  /** The live session of a secret; its idle clock begins anew with the call. */
  public Optional<Live> find(SessionSecret secret) {
    return read(secret)
        .map(
            row -> {
              touch(row);
              return live(row);
            });
  }

  /** The live session of a secret, without a sign of life. */
  public Optional<Live> peek(SessionSecret secret) {
    return read(secret).map(this::live);
  }

  /** Session, account and organisation in one query; if one is not ours there is no session. */
  private Optional<Record> read(SessionSecret secret) {
    return sql.select(CodedRows.columns(SESSION))
        .select(CodedPeople.COLUMNS)
        .select(CodedRows.columns(ORGANISATION))
        .select(CodedPeople.ROLE_NAMES)
        .from(SESSION)
        .join(PERSON)
        .on(PERSON.ID.eq(SESSION.PERSON))
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION))
        .where(
            SESSION.HASH.eq(secret.hash()),
            isAlive(now()),
            PERSON.STATE.eq("ACTIVE"),
            ORGANISATION.CLOSED_AT.isNull())
        .fetchOptional()
        .map(row -> (Record) row)
        .filter(
            row ->
                rows.isRight(SESSION, row)
                    && !ended.has(row)
                    && people.isRight(row)
                    && rows.isRight(ORGANISATION, row));
  }

  private static Condition isAlive(OffsetDateTime now) {
    return SESSION
        .LAST_SEEN_AT
        .gt(now.minus(IDLE))
        .or(SESSION.STAGE.eq(HALF).and(SESSION.UNTIL.gt(now)))
        .and(SESSION.CREATED_AT.gt(now.minus(LONGEST)))
        .and(SESSION.STAGE.ne(NIGHT).or(SESSION.UNTIL.gt(now)));
  }

  private Live live(Record row) {
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
                    people.rolesOf(row),
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

  /** Where somebody else changed the row meanwhile, that is sign of life enough. */
  private void touch(Record row) {
    OffsetDateTime now = now();
    if (row.get(SESSION.LAST_SEEN_AT).toInstant().isBefore(now.toInstant().minus(TOUCH))) {
      SessionRecord seen = row.into(SESSION);
      seen.setLastSeenAt(now);
      sql.update(SESSION)
          .set(SESSION.LAST_SEEN_AT, now)
          .set(SESSION.CODE, rows.coded(SESSION, seen).getCode())
          .where(SESSION.HASH.eq(seen.getHash()), SESSION.CODE.eq(row.get(SESSION.CODE)))
          .execute();
    }
  }

  /** Ends one session. */
  public void end(SessionSecret secret) {
    end(SESSION.HASH.eq(secret.hash()));
  }

  /** Ends those that fit; whoever puts a row of theirs back opens nothing here. */
  private int end(Condition which) {
    var gone = sql.deleteFrom(SESSION).where(which).returning(SESSION.HASH).fetch();
    gone.forEach(row -> ended.add(row.getHash()));
    return gone.size();
  }

  /** Ends every session of a worker. */
  public void endAll(UUID person) {
    end(SESSION.PERSON.eq(person));
  }

  /** Ends every session of a worker but one. */
  public void endOthers(UUID person, SessionSecret kept) {
    end(SESSION.PERSON.eq(person).and(SESSION.HASH.ne(kept.hash())));
  }

  /** How many sessions of a worker are live. */
  public int count(UUID person) {
    return sql.fetchCount(SESSION, SESSION.PERSON.eq(person), isAlive(now()));
  }

  /** Removes sessions that are over. A night that locked itself is not over before its hours. */
  public void sweep() {
    OffsetDateTime now = now();
    ended.sweep();
    sql.deleteFrom(SESSION)
        .where(
            SESSION.LAST_SEEN_AT.lt(now.minus(IDLE)).or(SESSION.CREATED_AT.lt(now.minus(LONGEST))),
            SESSION.UNTIL.isNull().or(SESSION.UNTIL.lt(now)))
        .execute();
  }

  private OffsetDateTime now() {
    return CodedRows.kept(clock.instant());
  }
}
