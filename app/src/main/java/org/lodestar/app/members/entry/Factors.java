package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.FACTOR;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.FactorSecret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second factors. A new one counts only after a code of it was shown; until then the old one stays.
 * Runs with the standing of the worker whose factor it is.
 */
@Component
@Transactional
public class Factors {
  private static final String SECRET = "secret";
  private static final String PENDING = "pending";

  private final DSLContext sql;
  private final FactorSeal seal;
  private final Audit audit;
  private final Clock clock;

  Factors(DSLContext sql, FactorSeal seal, Audit audit, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.audit = audit;
    this.clock = clock;
  }

  /** The seed to set up: the one already begun, so that a reload shows the same picture. */
  public FactorSecret begin(UUID person) {
    Optional<FactorSecret> begun = pending(person);
    if (begun.isPresent()) {
      return begun.get();
    }
    FactorSecret fresh = FactorSecret.fresh();
    byte[] closed = seal.seal(person, PENDING, fresh);
    sql.insertInto(FACTOR)
        .set(FACTOR.PERSON, person)
        .set(FACTOR.PENDING, closed)
        .onConflict(FACTOR.PERSON)
        .doUpdate()
        .set(FACTOR.PENDING, closed)
        .execute();
    return fresh;
  }

  private Optional<FactorSecret> pending(UUID person) {
    return sql.select(FACTOR.PENDING)
        .from(FACTOR)
        .where(FACTOR.PERSON.eq(person), FACTOR.PENDING.isNotNull())
        .fetchOptional(FACTOR.PENDING)
        .map(stored -> seal.open(person, PENDING, stored));
  }

  /** Makes the pending seed the one that counts, when the code fits it. */
  public boolean confirm(UUID person, String typed) {
    Optional<FactorSecret> begun = pending(person);
    OptionalLong step =
        begun.isEmpty()
            ? OptionalLong.empty()
            : begun.get().stepOf(typed, clock.instant(), Long.MIN_VALUE);
    if (step.isEmpty()) {
      return false;
    }
    boolean replaced = isConfirmed(person);
    sql.update(FACTOR)
        .set(FACTOR.SECRET, seal.seal(person, SECRET, begun.orElseThrow()))
        .setNull(FACTOR.PENDING)
        .set(FACTOR.LAST_STEP, step.getAsLong())
        .set(FACTOR.CONFIRMED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .where(FACTOR.PERSON.eq(person))
        .execute();
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
    return sql.select(FACTOR.SECRET, FACTOR.LAST_STEP)
        .from(FACTOR)
        .where(FACTOR.PERSON.eq(person), FACTOR.CONFIRMED_AT.isNotNull())
        .fetchOptional()
        .map(
            row ->
                seal.open(person, SECRET, row.value1())
                    .stepOf(typed, clock.instant(), row.value2()))
        .filter(OptionalLong::isPresent)
        .map(step -> spent(person, step.getAsLong()))
        .orElse(false);
  }

  /** Of two requests with the same code the database lets one through. */
  private boolean spent(UUID person, long step) {
    return sql.update(FACTOR)
            .set(FACTOR.LAST_STEP, step)
            .where(FACTOR.PERSON.eq(person), FACTOR.LAST_STEP.lt(step))
            .execute()
        == 1;
  }

  /** Throws the factor away: lost, or its owner has left. */
  public void forget(UUID person) {
    sql.deleteFrom(FACTOR).where(FACTOR.PERSON.eq(person)).execute();
  }
}
