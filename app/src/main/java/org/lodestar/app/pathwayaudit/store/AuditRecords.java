package org.lodestar.app.pathwayaudit.store;

import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** Remarks about somebody, and that they were in a sample, go with them; verdicts stay. */
@Component
class AuditRecords implements RecordHolder {
  private final DSLContext sql;

  AuditRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    if (ref.isOfPeople()) {
      sql.fetch("select pathwayaudit.dispose_of(?)", ref.id());
    }
    return Disposed.nothing();
  }
}
