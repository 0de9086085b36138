package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.DRAFT;
import static org.lodestar.app.concerns.store.tables.Tables.MAILBOX;
import static org.lodestar.app.concerns.store.tables.Tables.RECEIPT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.store.tables.tables.records.DraftRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.Forgeries;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/**
 * Codes of what leads from a receipt, and from the open mailbox of a browser, to a report. Without
 * them whoever writes rows and has a receipt of their own would put its hash beside another report.
 */
@Component
class ReceiptCodes implements CodedElsewhere {
  private static final String RECEIPTS = "concerns.receipt";
  private static final String MAILBOXES = "concerns.mailbox";
  private static final String DRAFTS = "concerns.draft";
  private static final int AT_ONCE = 2_000;

  /** Drafts are as long as what was typed. */
  private static final int FEW = 50;

  /** What must be read of an open mailbox to know whether it is right. */
  static final List<Field<?>> OPEN =
      List.of(MAILBOX.LOOKUP, MAILBOX.HOLDER, MAILBOX.CONCERN, MAILBOX.TOUCHED_AT, MAILBOX.CODE);

  private final DSLContext sql;
  private final RowCodes codes;
  private final Forgeries forgeries;

  ReceiptCodes(DSLContext sql, RowCodes codes, Forgeries forgeries) {
    this.sql = sql;
    this.codes = codes;
    this.forgeries = forgeries;
  }

  /** The code of a receipt. */
  byte[] receipt(byte[] lookup, UUID holder, UUID concern) {
    return codes.of(RECEIPTS, List.of(lookup, holder, concern));
  }

  /** The code of an open mailbox; the last click too, so that one put back has idled too long. */
  byte[] mailbox(byte[] lookup, UUID holder, UUID concern, OffsetDateTime touchedAt) {
    return codes.of(MAILBOXES, List.of(lookup, holder, concern, touchedAt));
  }

  /** The code of a draft, which says which report it becomes. */
  byte[] draft(byte[] lookup, byte[] sealed) {
    return codes.of(DRAFTS, List.of(lookup, sealed));
  }

  /** Whether the platform wrote a draft. */
  boolean isDraft(DraftRecord row) {
    return isRight(
        row.getCode(), DRAFTS, row.getLookup(), List.of(row.getLookup(), row.getSealed()));
  }

  /** Whether the platform wrote the row of a receipt. */
  boolean isReceipt(Record row) {
    return isRight(row.get(RECEIPT.CODE), RECEIPTS, row.get(RECEIPT.LOOKUP), receipt(row));
  }

  private static List<Object> receipt(Record row) {
    return List.of(row.get(RECEIPT.LOOKUP), row.get(RECEIPT.HOLDER), row.get(RECEIPT.CONCERN));
  }

  /** Takes as long as to judge one: nobody learns that a receipt which opens nothing has a row. */
  void judgeNone(byte[] lookup) {
    UUID none = new UUID(0, 0);
    codes.fits(lookup, RECEIPTS, List.of(lookup, none, none));
  }

  /** Whether the platform wrote the row of a mailbox with {@link #OPEN}. */
  boolean isMailbox(Record row) {
    return isRight(row.get(MAILBOX.CODE), MAILBOXES, row.get(MAILBOX.LOOKUP), mailbox(row));
  }

  private static List<Object> mailbox(Record row) {
    return List.of(
        row.get(MAILBOX.LOOKUP),
        row.get(MAILBOX.HOLDER),
        row.get(MAILBOX.CONCERN),
        row.get(MAILBOX.TOUCHED_AT));
  }

  private boolean isRight(byte @Nullable [] code, String table, byte[] key, List<Object> values) {
    boolean right = codes.fits(code == null ? new byte[0] : code, table, values);
    if (!right) {
      forgeries.met(table, key);
    }
    return right;
  }

  @Override
  public void makeFirst() {
    int made;
    do {
      var found = sql.selectFrom(RECEIPT).where(RECEIPT.CODE.isNull()).limit(AT_ONCE).fetch();
      found.forEach(row -> row.setCode(codes.of(RECEIPTS, receipt(row))));
      sql.batchUpdate(found).execute();
      made = found.size();
    } while (made == AT_ONCE);
    for (var row : sql.selectFrom(DRAFT).where(DRAFT.CODE.isNull()).fetch()) {
      row.setCode(draft(row.getLookup(), row.getSealed()));
      row.update();
    }
    for (var row : sql.selectFrom(MAILBOX).where(MAILBOX.CODE.isNull()).fetch()) {
      row.setCode(codes.of(MAILBOXES, mailbox(row)));
      row.update();
    }
  }

  @Override
  public void judgeAll() {
    try (Cursor<?> rows = sql.selectFrom(RECEIPT).fetchSize(AT_ONCE).fetchLazy()) {
      rows.forEach(this::isReceipt);
    }
    try (Cursor<DraftRecord> rows = sql.selectFrom(DRAFT).fetchSize(FEW).fetchLazy()) {
      rows.forEach(this::isDraft);
    }
    try (Cursor<?> rows = sql.select(OPEN).from(MAILBOX).fetchSize(AT_ONCE).fetchLazy()) {
      rows.forEach(this::isMailbox);
    }
  }
}
