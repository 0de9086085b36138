package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.SIGN_IN_CHANGE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.SignInChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was changed in how a worker signs in, told to their mailbox and on their home page until
 * they say that it was they.
 */
@Component
@Transactional
public class OwnChanges {
  /** For so long it is told. */
  private static final Duration TOLD_FOR = Duration.ofDays(90);

  private final DSLContext sql;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OwnChanges(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
    this.sql = sql;
    this.events = events;
    this.clock = clock;
  }

  /** What was changed. */
  public enum Kind {
    PASSWORD,
    APP,
    PASSKEY_MADE,
    PASSKEY_REMOVED,
    /** Recovery codes were made anew: whoever holds them needs no phone. */
    CODES,
    /** They open nothing any more. */
    CODES_VOID,
    /** An account elsewhere was linked: whoever has it needs no password here. */
    LINKED,
    LINK_ENDED
  }

  /** A change and its moment. */
  public record Change(Kind kind, Instant at) {}

  /** Tells one, in the transaction in which it happens. */
  void tell(UUID person, Kind kind) {
    tell(person, kind, clock.instant());
  }

  /** As the other, at the moment that is written with what was changed. */
  void tell(UUID person, Kind kind, Instant moment) {
    sql.deleteFrom(SIGN_IN_CHANGE)
        .where(SIGN_IN_CHANGE.PERSON.eq(person), SIGN_IN_CHANGE.AT.lt(now().minus(TOLD_FOR)))
        .execute();
    sql.insertInto(SIGN_IN_CHANGE)
        .set(SIGN_IN_CHANGE.ID, Ids.next())
        .set(SIGN_IN_CHANGE.PERSON, person)
        .set(SIGN_IN_CHANGE.KIND, kind.name())
        .set(SIGN_IN_CHANGE.AT, moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .execute();
    events.publishEvent(new SignInChanged(person));
  }

  /** Those of which the worker has not said yet that it was they, newest first. */
  @Transactional(readOnly = true)
  public List<Change> open(UUID person) {
    return sql.selectFrom(SIGN_IN_CHANGE)
        .where(isOpen(person))
        .orderBy(SIGN_IN_CHANGE.AT.desc(), SIGN_IN_CHANGE.ID)
        .fetch(row -> new Change(Kind.valueOf(row.getKind()), row.getAt().toInstant()));
  }

  /** Whether there is any. */
  @Transactional(readOnly = true)
  public boolean isAnyOpen(UUID person) {
    return sql.fetchExists(SIGN_IN_CHANGE, isOpen(person));
  }

  /** It was they, all of them. */
  public void settle(UUID person) {
    sql.update(SIGN_IN_CHANGE).set(SIGN_IN_CHANGE.LOOKED_AT, now()).where(isOpen(person)).execute();
  }

  private Condition isOpen(UUID person) {
    return SIGN_IN_CHANGE
        .PERSON
        .eq(person)
        .and(SIGN_IN_CHANGE.LOOKED_AT.isNull())
        .and(SIGN_IN_CHANGE.AT.gt(now().minus(TOLD_FOR)));
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
