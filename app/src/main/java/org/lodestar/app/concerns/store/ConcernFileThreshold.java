package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.FirstViewNeeded;
import org.lodestar.app.files.FileThreshold;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/**
 * Nobody reaches a file of a concern, or of who reported it, before they have said that they know
 * nobody in it.
 */
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
    concernOf(object)
        .filter(concern -> !records.openedBefore(concern, worker.id()))
        .ifPresent(
            concern -> {
              throw new FirstViewNeeded(concern);
            });
  }

  /** A manager, who writes down for whom and why. */
  @Override
  public boolean opensOriginalsItself(UUID object) {
    return concernOf(object).isPresent();
  }

  /** The concern that it is, or whose reporter it is. */
  private Optional<UUID> concernOf(UUID object) {
    return sql.select(CONCERN.ID)
        .from(CONCERN)
        .where(CONCERN.ID.eq(object).or(CONCERN.REPORTER_ID.eq(object)))
        .fetchOptional(CONCERN.ID);
  }
}
