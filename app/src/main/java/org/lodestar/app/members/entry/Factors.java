package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.FACTOR;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.CodedPeople;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.FactorRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second factors. A new one counts only after a code of it was shown; until then the old one stays.
 * Runs with the standing of the worker whose factor it is.
 */
@Component
@Transactional
public class Factors {
  /** For so long a new seed is shown, and its first code taken. */
  public static final Duration SHOWN_FOR = Duration.ofMinutes(10);

  private static final String SECRET = "secret";
  private static final String PENDING = "pending";

  private final DSLContext sql;
  private final CodedRows rows;
  private final CodedPeople people;
  private final FactorSeal seal;
  private final Audit audit;
  private final Clock clock;

  Factors(
      DSLContext sql,
      CodedRows rows,
      CodedPeople people,
      FactorSeal seal,
      Audit audit,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
    this.seal = seal;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The seed to set up. It is shown to one session, for some minutes: a reload there shows the same
   * picture, while any other session, or a later look, gets a new seed and voids the one before.
   * Whoever has learnt the password of somebody who has not finished sees nothing that was shown.
   *
   * @param session to which it is shown
   */
  public FactorSecret begin(UUID person, SessionSecret session) {
    Optional<FactorSecret> begun = pending(person, session);
    if (begun.isPresent()) {
      return begun.get();
    }
    FactorSecret fresh = FactorSecret.fresh();
    byte[] closed = seal.seal(person, PENDING, fresh);
    if (rows.change(FACTOR, FACTOR.PERSON.eq(person), row -> shown(row, closed, session))
        .isEmpty()) {
      // A row that is not ours is as if absent.
      forgetRow(person);
      FactorRecord row = new FactorRecord();
      row.setPerson(person);
      row.setLastStep(0L);
      shown(row, closed, session);
      rows.insert(FACTOR, row);
    }
    return fresh;
  }

  private void shown(FactorRecord row, byte[] closed, SessionSecret session) {
    row.setPending(closed);
    row.setPendingFor(session.hash());
    row.setPendingAt(now());
  }

  /** Whether a sign-in still sees the seed that it was shown. */
  public boolean isBegun(UUID person, SessionSecret session) {
    return sql.fetchExists(FACTOR, isPending(person, session));
  }

  /** The session goes on under a new secret, and with it what it was shown. */
  void follow(UUID person, SessionSecret before, SessionSecret now) {
    sql.update(FACTOR)
        .set(FACTOR.PENDING_FOR, now.hash())
        .where(FACTOR.PERSON.eq(person), FACTOR.PENDING_FOR.eq(before.hash()))
        .execute();
  }

  private Optional<FactorSecret> pending(UUID person, SessionSecret session) {
    return rows.find(FACTOR, isPending(person, session))
        .map(row -> seal.open(person, PENDING, row.getPending()));
  }

  private Condition isPending(UUID person, SessionSecret session) {
    return FACTOR
        .PERSON
        .eq(person)
        .and(FACTOR.PENDING.isNotNull())
        .and(FACTOR.PENDING_FOR.eq(session.hash()))
        .and(FACTOR.PENDING_AT.gt(now().minus(SHOWN_FOR)));
  }

  /**
   * Makes the pending seed the one that counts, when it was shown to that sign-in and the code fits
   * it.
   */
  public boolean confirm(UUID person, String typed, SessionSecret session) {
    Optional<FactorSecret> begun = pending(person, session);
    OptionalLong step =
        begun.isEmpty()
            ? OptionalLong.empty()
            : begun.get().stepOf(typed, clock.instant(), Long.MIN_VALUE);
    if (step.isEmpty()) {
      return false;
    }
    boolean replaced = isConfirmed(person);
    byte[] secret = seal.seal(person, SECRET, begun.orElseThrow());
    rows.change(
        FACTOR,
        FACTOR.PERSON.eq(person),
        row -> {
          row.setSecret(secret);
          row.setPending(null);
          row.setPendingFor(null);
          row.setPendingAt(null);
          row.setLastStep(step.getAsLong());
          row.setConfirmedAt(now());
        });
    people.change(PERSON.ID.eq(person), row -> row.setFactorSet(true));
    audit.record(
        replaced ? MembersAction.FACTOR_REPLACED : MembersAction.FACTOR_SET_UP,
        ObjectRef.of("WORKER", person));
    return true;
  }

  /** Whether the worker has a factor that counts. */
  public boolean isConfirmed(UUID person) {
    return sql.fetchExists(FACTOR, FACTOR.PERSON.eq(person), FACTOR.CONFIRMED_AT.isNotNull());
  }

  /** Whether a code is right, and not used before: each is taken once. */
  public boolean accepts(UUID person, String typed) {
    return rows.find(FACTOR, FACTOR.PERSON.eq(person).and(FACTOR.CONFIRMED_AT.isNotNull()))
        .map(
            row ->
                seal.open(person, SECRET, row.getSecret())
                    .stepOf(typed, clock.instant(), row.getLastStep()))
        .filter(OptionalLong::isPresent)
        .map(step -> spent(person, step.getAsLong()))
        .orElse(false);
  }

  /** Of two requests with the same code the database lets one through. */
  private boolean spent(UUID person, long step) {
    return rows.change(
                FACTOR,
                FACTOR.PERSON.eq(person).and(FACTOR.LAST_STEP.lt(step)),
                row -> row.setLastStep(step))
            .size()
        == 1;
  }

  private OffsetDateTime now() {
    return CodedRows.kept(clock.instant());
  }

  /** Throws the factor away: lost, or its owner has left. */
  public void forget(UUID person) {
    forgetRow(person);
    people.change(PERSON.ID.eq(person), row -> row.setFactorSet(false));
  }

  private void forgetRow(UUID person) {
    sql.deleteFrom(FACTOR).where(FACTOR.PERSON.eq(person)).execute();
  }
}
