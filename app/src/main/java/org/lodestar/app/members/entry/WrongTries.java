package org.lodestar.app.members.entry;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.lodestar.app.members.store.tables.Tables.WRONG_TRIES;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.lodestar.app.members.CodesGuessed;
import org.lodestar.app.members.domain.Guessing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wrong tries at signing in, told to the worker on their home page until they have looked; a row of
 * wrong codes at once in their mailbox too, since whoever types codes knows the password. Slips in
 * a browser in which the worker is known, and signs in soon after, are their own and told to
 * nobody. Runs as a task or as the worker.
 */
@Component
@Transactional
public class WrongTries {
  /** So many wrong codes together are a row: they end half a session. */
  public static final int ROW = 5;

  /** For so long it is told. */
  private static final Duration TOLD_FOR = Duration.ofDays(90);

  private static final Duration OWN_SLIP = Duration.ofMinutes(15);

  /** Stands for whoever has no account, and for every browser in which nobody is known. */
  private static final UUID NONE = new UUID(0, 0);

  private final DSLContext sql;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WrongTries(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
    this.sql = sql;
    this.events = events;
    this.clock = clock;
  }

  /** What is told: how many, and when the last one was. */
  public record Told(int passwords, int codes, Instant last) {}

  /**
   * Counts one. Where nobody is meant the same is written under nobody's number, so that the time
   * tells nothing about whether an account exists.
   *
   * @param browser in which the worker is known, if it is one
   */
  void count(Optional<UUID> person, Guessing.What what, Optional<UUID> browser) {
    UUID whose = person.orElse(NONE);
    boolean code = what == Guessing.What.CODE;
    sql.deleteFrom(WRONG_TRIES)
        .where(WRONG_TRIES.PERSON.eq(whose), WRONG_TRIES.LAST_AT.lt(now().minus(TOLD_FOR)))
        .execute();
    Integer codes =
        sql.insertInto(WRONG_TRIES)
            .set(WRONG_TRIES.PERSON, whose)
            .set(WRONG_TRIES.BROWSER, browser.orElse(NONE))
            .set(WRONG_TRIES.PASSWORDS, code ? 0 : 1)
            .set(WRONG_TRIES.CODES, code ? 1 : 0)
            .set(WRONG_TRIES.LAST_AT, now())
            .onConflict(WRONG_TRIES.PERSON, WRONG_TRIES.BROWSER)
            .doUpdate()
            .set(WRONG_TRIES.PASSWORDS, WRONG_TRIES.PASSWORDS.plus(code ? 0 : 1))
            .set(WRONG_TRIES.CODES, WRONG_TRIES.CODES.plus(code ? 1 : 0))
            .set(WRONG_TRIES.LAST_AT, now())
            .returning(WRONG_TRIES.CODES)
            .fetchOptional(WRONG_TRIES.CODES)
            .orElse(0);
    if (code && person.isPresent() && codes % ROW == 0) {
      events.publishEvent(new CodesGuessed(whose));
    }
  }

  /** Forgets the worker's own slips, made just before they signed in with the same browser. */
  void forgive(UUID person, UUID browser) {
    sql.deleteFrom(WRONG_TRIES)
        .where(
            WRONG_TRIES.PERSON.eq(person),
            WRONG_TRIES.BROWSER.eq(browser),
            WRONG_TRIES.LAST_AT.gt(now().minus(OWN_SLIP)))
        .execute();
  }

  /** What the worker has not looked at yet. */
  @Transactional(readOnly = true)
  public Optional<Told> open(UUID person) {
    Field<BigDecimal> passwords = sum(WRONG_TRIES.PASSWORDS);
    Field<BigDecimal> codes = sum(WRONG_TRIES.CODES);
    Field<OffsetDateTime> last = max(WRONG_TRIES.LAST_AT);
    return sql.select(passwords, codes, last)
        .from(WRONG_TRIES)
        .where(isOpen(person))
        .groupBy(WRONG_TRIES.PERSON)
        .fetchOptional(
            row ->
                new Told(
                    row.get(passwords).intValue(),
                    row.get(codes).intValue(),
                    row.get(last).toInstant()));
  }

  /** They have looked, or have done something about it. */
  public void settle(UUID person) {
    sql.deleteFrom(WRONG_TRIES).where(WRONG_TRIES.PERSON.eq(person)).execute();
  }

  private Condition isOpen(UUID person) {
    return WRONG_TRIES.PERSON.eq(person).and(WRONG_TRIES.LAST_AT.gt(now().minus(TOLD_FOR)));
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
