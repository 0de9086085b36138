package org.lodestar.app.retention.store;

import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Holds that were lifted, and what other disposals said of a record, go with it. */
@Component
class OwnRecords implements RecordHolder {
  private final DSLContext sql;

  OwnRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    sql.fetch("select retention.dispose_of(?)", (Object) ref.all().toArray(UUID[]::new));
    return Disposed.nothing();
  }
}
