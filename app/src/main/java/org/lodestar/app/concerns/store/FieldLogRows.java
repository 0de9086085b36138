package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.FieldLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Logs from patrol, as far as row-level security still shows them to whoever wrote them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FieldLogRows {
  private static final int MOST = 50;

  private final DSLContext sql;

  FieldLogRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Those of a worker, the newest first. */
  public List<FieldLog> since(UUID worker, Instant since) {
    return sql.select(CONCERN.ID, CONCERN.REFERENCE, CONCERN.RECEIVED_AT, CONCERN.STATE)
        .from(CONCERN)
        .where(
            CONCERN.TAKEN_BY.eq(worker),
            CONCERN.CHANNEL.eq(Channel.FIELD_LOG.name()),
            CONCERN.RECEIVED_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .orderBy(CONCERN.RECEIVED_AT.desc(), CONCERN.ID.desc())
        .limit(MOST)
        .fetch(
            row ->
                new FieldLog(
                    row.value1(),
                    row.value2(),
                    row.value3().toInstant(),
                    ConcernState.valueOf(row.value4())));
  }
}
