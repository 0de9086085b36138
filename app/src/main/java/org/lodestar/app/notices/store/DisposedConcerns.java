package org.lodestar.app.notices.store;

import org.jooq.DSLContext;
import org.lodestar.app.concerns.ConcernDisposed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That a reporter was reminded goes with the concern. */
@Component
class DisposedConcerns {
  private final DSLContext sql;

  DisposedConcerns(DSLContext sql) {
    this.sql = sql;
  }

  @EventListener
  void disposed(ConcernDisposed event) {
    sql.fetch("select notices.dispose_of(?)", event.concern());
  }
}
