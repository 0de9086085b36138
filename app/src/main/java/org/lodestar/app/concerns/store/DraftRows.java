package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.DRAFT;
import static org.lodestar.app.concerns.store.tables.Tables.MAILBOX;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.store.tables.tables.records.DraftRecord;
import org.lodestar.app.concerns.store.tables.tables.records.MailboxRecord;
import org.springframework.stereotype.Component;

/**
 * What belongs to a visitor's cookie: the sealed draft and the open mailbox. Found by the cookie's
 * hash only, and gone 20 idle minutes later.
 */
@Component
public class DraftRows {
  /** A visit without a click for this long is over. */
  public static final Duration IDLE = Duration.ofMinutes(20);

  private static final Duration TOUCH = Duration.ofSeconds(30);

  private final DSLContext sql;
  private final ReceiptCodes codes;
  private final Clock clock;

  DraftRows(DSLContext sql, ReceiptCodes codes, Clock clock) {
    this.sql = sql;
    this.codes = codes;
    this.clock = clock;
  }

  /** The sealed draft of a live visit; reading it sets the idle clock back. */
  public Optional<byte[]> find(byte[] lookup) {
    OffsetDateTime now = now();
    return sql.selectFrom(DRAFT)
        .where(DRAFT.LOOKUP.eq(lookup), DRAFT.TOUCHED_AT.gt(now.minus(IDLE)))
        .fetchOptional()
        .filter(codes::isDraft)
        .map(
            row -> {
              if (row.getTouchedAt().isBefore(now.minus(TOUCH))) {
                touch(lookup);
              }
              return row.getSealed();
            });
  }

  /** The same, held so that another post of the same visitor waits. */
  public Optional<byte[]> lock(byte[] lookup) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.LOOKUP.eq(lookup), DRAFT.TOUCHED_AT.gt(now().minus(IDLE)))
        .forUpdate()
        .fetchOptional()
        .filter(codes::isDraft)
        .map(DraftRecord::getSealed);
  }

  private void touch(byte[] lookup) {
    sql.update(DRAFT).set(DRAFT.TOUCHED_AT, now()).where(DRAFT.LOOKUP.eq(lookup)).execute();
  }

  /** Keeps a sealed draft. */
  public void save(byte[] lookup, byte[] sealed) {
    DraftRecord row = new DraftRecord();
    row.setLookup(lookup);
    row.setSealed(sealed);
    row.setTouchedAt(now());
    row.setCode(codes.draft(lookup, sealed));
    sql.insertInto(DRAFT).set(row).onConflict(DRAFT.LOOKUP).doUpdate().set(row).execute();
  }

  /** Forgets a draft. */
  public void delete(byte[] lookup) {
    sql.deleteFrom(DRAFT).where(DRAFT.LOOKUP.eq(lookup)).execute();
  }

  /** Opens a mailbox for a cookie. */
  public void openMailbox(byte[] lookup, Holder holder) {
    OffsetDateTime now = now();
    sql.insertInto(MAILBOX)
        .set(MAILBOX.LOOKUP, lookup)
        .set(MAILBOX.HOLDER, holder.id())
        .set(MAILBOX.CONCERN, holder.concern())
        .set(MAILBOX.TOUCHED_AT, now)
        .set(MAILBOX.CODE, codes.mailbox(lookup, holder.id(), holder.concern(), now))
        .execute();
  }

  /** Whose mailbox a cookie has open; asking sets the idle clock back. */
  public Optional<Holder> mailbox(byte[] lookup) {
    return touched(MAILBOX.LOOKUP.eq(lookup).and(MAILBOX.TOUCHED_AT.gt(now().minus(IDLE))), null);
  }

  /** Sets the idle clock of a mailbox back, where the platform opened it; one and no more. */
  private Optional<Holder> touched(Condition which, byte @Nullable [] sealed) {
    Optional<Record> row =
        sql.select(ReceiptCodes.OPEN)
            .from(MAILBOX)
            .where(which)
            .forNoKeyUpdate()
            .fetchOptional()
            .filter(codes::isMailbox);
    row.ifPresent(each -> touch(each, sealed));
    return row.map(each -> new Holder(each.get(MAILBOX.HOLDER), each.get(MAILBOX.CONCERN)));
  }

  private void touch(Record row, byte @Nullable [] sealed) {
    byte[] lookup = row.get(MAILBOX.LOOKUP);
    OffsetDateTime now = now();
    MailboxRecord next = new MailboxRecord();
    next.setTouchedAt(now);
    next.setCode(codes.mailbox(lookup, row.get(MAILBOX.HOLDER), row.get(MAILBOX.CONCERN), now));
    if (sealed != null) {
      next.setSealed(sealed);
    }
    sql.update(MAILBOX).set(next).where(MAILBOX.LOOKUP.eq(lookup)).execute();
  }

  /** What the reporter has added in an open mailbox and not sent, sealed; empty for nothing. */
  public Optional<byte[]> unsent(byte[] lookup) {
    return sql.select(MAILBOX.SEALED)
        .from(MAILBOX)
        .where(MAILBOX.LOOKUP.eq(lookup), MAILBOX.TOUCHED_AT.gt(now().minus(IDLE)))
        .fetchOptional(MAILBOX.SEALED);
  }

  /** The same, held so that another post of the same reporter waits. */
  public Optional<byte[]> lockUnsent(byte[] lookup) {
    return sql.select(MAILBOX.SEALED)
        .from(MAILBOX)
        .where(MAILBOX.LOOKUP.eq(lookup), MAILBOX.TOUCHED_AT.gt(now().minus(IDLE)))
        .forUpdate()
        .fetchOptional(MAILBOX.SEALED);
  }

  /** Keeps it; false when the mailbox was shut meanwhile. */
  public boolean keepUnsent(byte[] lookup, byte[] sealed) {
    return touched(MAILBOX.LOOKUP.eq(lookup), sealed).isPresent();
  }

  /** Shuts a mailbox. */
  public void closeMailbox(byte[] lookup) {
    sql.deleteFrom(MAILBOX).where(MAILBOX.LOOKUP.eq(lookup)).execute();
  }

  /** Removes what idled too long. */
  public void sweep() {
    OffsetDateTime end = now().minus(IDLE);
    sql.deleteFrom(DRAFT).where(DRAFT.TOUCHED_AT.le(end)).execute();
    sql.deleteFrom(MAILBOX).where(MAILBOX.TOUCHED_AT.le(end)).execute();
  }

  /** As precise as the database keeps it: a code made over a finer moment would not fit. */
  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
