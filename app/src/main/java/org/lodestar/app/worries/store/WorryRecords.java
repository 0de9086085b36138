package org.lodestar.app.worries.store;

import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/** What a worker wrote of their own goes with the concern that it became. */
@Component
class WorryRecords implements RecordHolder {
  private final DSLContext sql;

  WorryRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isConcern()
        ? Disposed.of(
            sql.fetchSingle("select worries.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}
