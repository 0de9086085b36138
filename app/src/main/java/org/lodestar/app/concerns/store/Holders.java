package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.RECEIPT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.store.tables.tables.records.ReceiptRecord;
import org.springframework.stereotype.Component;

/** From the keyed hash of a receipt to its holder. */
@Component
public class Holders {
  private final DSLContext sql;
  private final ReceiptCodes codes;

  Holders(DSLContext sql, ReceiptCodes codes) {
    this.sql = sql;
    this.codes = codes;
  }

  /** The holder of the receipt with this keyed hash, where the platform wrote whose it is. */
  public Optional<Holder> find(byte[] lookup) {
    return find(RECEIPT.LOOKUP.eq(lookup), () -> codes.judgeNone(lookup));
  }

  /** The holder of the receipt of a concern: every concern has one that the platform wrote. */
  public Optional<UUID> holderOf(UUID concern) {
    return find(RECEIPT.CONCERN.eq(concern), () -> {}).map(Holder::id);
  }

  private Optional<Holder> find(Condition which, Runnable none) {
    Optional<ReceiptRecord> row = sql.selectFrom(RECEIPT).where(which).fetchOptional();
    if (row.isEmpty()) {
      none.run();
    }
    return row.filter(codes::isReceipt)
        .map(each -> new Holder(each.getHolder(), each.getConcern()));
  }
}
