package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.BROWSER;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewBrowser;
import org.lodestar.app.members.domain.BrowserSecrets;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.vault.face.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which browsers a worker is known: those in which they have shown both steps within the last 90
 * days. It opens nothing; tries in such a browser are slowed by themselves alone, and a sign-in
 * with any other is told to the worker. Runs with the standing of the worker.
 */
@Component
@Transactional
public class Browsers {
  /** A browser that nobody has signed in with for so long is as any other. */
  public static final Duration KNOWN_FOR = Duration.ofDays(90);

  private final DSLContext sql;
  private final Vault vault;
  private final Audit audit;
  private final WrongTries wrong;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Browsers(
      DSLContext sql,
      Vault vault,
      Audit audit,
      WrongTries wrong,
      ApplicationEventPublisher events,
      Clock clock) {
    this.wrong = wrong;
    this.sql = sql;
    this.vault = vault;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The browser as this worker's; empty where they are not known in it. */
  @Transactional(readOnly = true)
  public Optional<UUID> find(UUID person, BrowserSecrets held) {
    return held.all().isEmpty()
        ? Optional.empty()
        : sql.select(BROWSER.ID)
            .from(BROWSER)
            .where(isKnown(person), BROWSER.HASH.in(hashes(person, held)))
            .limit(1)
            .fetchOptional(BROWSER.ID);
  }

  /** Bound to the worker: what lies in a browser tells nobody else's row, and none is moved. */
  private List<byte[]> hashes(UUID person, BrowserSecrets held) {
    return held.all().stream().map(secret -> hash(person, secret)).toList();
  }

  private byte[] hash(UUID person, SessionSecret secret) {
    return vault.mark("browser " + person + " " + secret.value());
  }

  private Condition isKnown(UUID person) {
    return BROWSER.PERSON.eq(person).and(BROWSER.USED_AT.gt(now().minus(KNOWN_FOR)));
  }

  /**
   * Knows the browser from now on, after both steps. A secret that we did not make for this worker
   * is never taken over, so that one which somebody planted is worth nothing.
   *
   * @param first whether this is where they set up their factor: nobody is told then
   * @return what the browser is to hold
   */
  public BrowserSecrets remember(UUID person, BrowserSecrets held, boolean first) {
    for (SessionSecret secret : held.all()) {
      Optional<UUID> known =
          sql.update(BROWSER)
              .set(BROWSER.USED_AT, now())
              .where(isKnown(person), BROWSER.HASH.eq(hash(person, secret)))
              .returning(BROWSER.ID)
              .fetchOptional(BROWSER.ID);
      if (known.isPresent()) {
        wrong.forgive(person, known.get());
        return held.with(secret);
      }
    }
    SessionSecret fresh = SessionSecret.fresh();
    sql.deleteFrom(BROWSER)
        .where(BROWSER.PERSON.eq(person), BROWSER.USED_AT.le(now().minus(KNOWN_FOR)))
        .execute();
    sql.insertInto(BROWSER)
        .set(BROWSER.ID, Ids.next())
        .set(BROWSER.PERSON, person)
        .set(BROWSER.HASH, hash(person, fresh))
        .set(BROWSER.SINCE, now())
        .set(BROWSER.USED_AT, now())
        .set(BROWSER.LOOKED_AT, first ? now() : null)
        .execute();
    audit.record(MembersAction.BROWSER_REMEMBERED, ObjectRef.of("WORKER", person));
    if (!first) {
      events.publishEvent(new NewBrowser(person));
    }
    return held.with(fresh);
  }

  /** All in which the worker is known, the one used last first. */
  @Transactional(readOnly = true)
  public List<Browser> list(UUID person) {
    return sql.selectFrom(BROWSER)
        .where(isKnown(person))
        .orderBy(BROWSER.USED_AT.desc(), BROWSER.ID)
        .fetch(
            row ->
                new Browser(
                    row.get(BROWSER.ID),
                    row.get(BROWSER.SINCE).toInstant(),
                    row.get(BROWSER.USED_AT).toInstant(),
                    row.get(BROWSER.LOOKED_AT) == null));
  }

  /** Whether the worker has not said yet of one that it was they. */
  @Transactional(readOnly = true)
  public boolean isAnyNew(UUID person) {
    return sql.fetchExists(BROWSER, isKnown(person), BROWSER.LOOKED_AT.isNull());
  }

  /** It was they, in all of them. */
  public void settle(UUID person) {
    sql.update(BROWSER)
        .set(BROWSER.LOOKED_AT, now())
        .where(BROWSER.PERSON.eq(person), BROWSER.LOOKED_AT.isNull())
        .execute();
  }

  /**
   * Knows no more those of which the worker never said that it was they.
   *
   * @param here the one in hand, which stays; null where it is not known
   */
  public void forgetNew(UUID person, @Nullable UUID here) {
    Condition others = here == null ? DSL.noCondition() : BROWSER.ID.ne(here);
    forget(person, BROWSER.LOOKED_AT.isNull().and(others));
  }

  /** Knows one of the worker's browsers no more. */
  public void forget(UUID person, UUID browser) {
    forget(person, BROWSER.ID.eq(browser));
  }

  /** Knows none of the worker's browsers any more. */
  public void forgetAll(UUID person) {
    forget(person, DSL.noCondition());
  }

  private void forget(UUID person, Condition which) {
    if (sql.deleteFrom(BROWSER).where(BROWSER.PERSON.eq(person), which).execute() > 0) {
      audit.record(MembersAction.BROWSER_FORGOTTEN, ObjectRef.of("WORKER", person));
    }
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
