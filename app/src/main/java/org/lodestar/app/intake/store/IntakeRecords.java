package org.lodestar.app.intake.store;

import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** What was taken down goes with the concern that it became, and so do the marks of its e-mail. */
@Component
class IntakeRecords implements RecordHolder {
  private final DSLContext sql;

  IntakeRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isConcern()
        ? Disposed.of(
            sql.fetchSingle("select intake.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}
