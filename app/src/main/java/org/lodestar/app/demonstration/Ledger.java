package org.lodestar.app.demonstration;

import static org.lodestar.app.demonstration.store.tables.Tables.MADE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes each invented object once. The object and the note that it is made are written in one
 * transaction, so that a fill may be cut short anywhere and goes on where it stopped.
 */
@Component
class Ledger {
  private static final Standing TASK = Standing.task("demonstration");

  private static final String BEGUN = "begun";

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  Ledger(DSLContext sql, TransactionOperations transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** When the first fill began: what is relative to today is relative to this. */
  Instant begun() {
    return inside(
        () -> {
          sql.insertInto(MADE)
              .set(MADE.KEY, BEGUN)
              .set(MADE.OBJECT, new UUID(0, 0))
              .set(MADE.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
              .onConflictDoNothing()
              .execute();
          return sql.select(MADE.MADE_AT)
              .from(MADE)
              .where(MADE.KEY.eq(BEGUN))
              .fetchSingle(MADE.MADE_AT)
              .toInstant();
        });
  }

  /** What is made so far: identifiers by name. */
  Map<String, UUID> made() {
    return inside(() -> sql.selectFrom(MADE).fetchMap(MADE.KEY, MADE.OBJECT));
  }

  /** Makes the object of a name; the caller has seen that it is not made yet. */
  UUID make(String key, Supplier<UUID> work) {
    return inside(
        () -> {
          UUID object = work.get();
          sql.insertInto(MADE)
              .set(MADE.KEY, key)
              .set(MADE.OBJECT, object)
              .set(MADE.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
              .execute();
          return object;
        });
  }

  private <T> T inside(Supplier<T> work) {
    return TASK.call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }
}
