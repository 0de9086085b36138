package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.RECEIPT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Holder;
import org.springframework.stereotype.Component;

/** From the keyed hash of a receipt to its holder. */
@Component
public class Holders {
  private final DSLContext sql;

  Holders(DSLContext sql) {
    this.sql = sql;
  }

  /** The holder of the receipt with this keyed hash. */
  public Optional<Holder> find(byte[] lookup) {
    return sql.select(RECEIPT.HOLDER, RECEIPT.CONCERN)
        .from(RECEIPT)
        .where(RECEIPT.LOOKUP.eq(lookup))
        .fetchOptional(row -> new Holder(row.value1(), row.value2()));
  }

  /** The holder of the receipt of a concern; every concern has one. */
  public UUID holderOf(UUID concern) {
    return sql.select(RECEIPT.HOLDER)
        .from(RECEIPT)
        .where(RECEIPT.CONCERN.eq(concern))
        .fetchSingle(RECEIPT.HOLDER);
  }
}
