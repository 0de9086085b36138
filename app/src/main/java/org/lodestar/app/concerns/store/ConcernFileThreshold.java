package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.FirstViewNeeded;
import org.lodestar.app.files.FileThreshold;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Nobody reaches a file of a concern before they have said that they know nobody in it. */
@Component
class ConcernFileThreshold implements FileThreshold {
  private final DSLContext sql;
  private final StaffRecords records;

  ConcernFileThreshold(DSLContext sql, StaffRecords records) {
    this.sql = sql;
    this.records = records;
  }

  @Override
  public void require(Worker worker, UUID object) {
    if (isConcern(object) && !records.openedBefore(object, worker.id())) {
      throw new FirstViewNeeded(object);
    }
  }

  /** A manager, who writes down for whom and why. */
  @Override
  public boolean opensOriginalsItself(UUID object) {
    return isConcern(object);
  }

  private boolean isConcern(UUID object) {
    return sql.fetchExists(CONCERN, CONCERN.ID.eq(object));
  }
}
