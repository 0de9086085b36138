package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.MOVE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Move;
import org.lodestar.app.concerns.domain.ConcernMoves;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.site.MoveTable.Edge;
import org.springframework.stereotype.Component;

/** Takes a concern along one edge of the transition table, and remembers it. */
@Component
public class Steps {
  private final DSLContext sql;
  private final ConcernRows rows;
  private final Sealing sealing;
  private final WriterNews writers;
  private final Audit audit;
  private final Clock clock;

  Steps(
      DSLContext sql,
      ConcernRows rows,
      Sealing sealing,
      WriterNews writers,
      Audit audit,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.sealing = sealing;
    this.writers = writers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A worker who may takes a step.
   *
   * @param change what else changes in the row
   * @throws ConcernChanged when somebody was quicker
   * @throws org.lodestar.app.concerns.MoveRefused when there is no such step
   */
  public ConcernLine takenByStaff(Step step, Consumer<ConcernRecord> change) {
    return taken(step, change, true);
  }

  /** The reporter takes a step; they look at no version. */
  ConcernLine takenByReporter(Step step, Consumer<ConcernRecord> change) {
    return taken(step, change, false);
  }

  private ConcernLine taken(Step step, Consumer<ConcernRecord> change, boolean compare) {
    ConcernRecord row = rows.lock(step.concern());
    if (compare && row.getVersion() != step.version()) {
      throw new ConcernChanged(step.version(), ConcernRows.line(row));
    }
    ConcernState from = ConcernState.valueOf(row.getState());
    Edge<ConcernState, ConcernEvent> edge = ConcernMoves.get(from, step.event(), step.given());
    row.setState(edge.to().name());
    row.setVersion(row.getVersion() + 1);
    row.setSnoozedUntil(null);
    change.accept(row);
    row.update();
    writers.follow(row);
    remember(step, edge);
    audit.record(
        Entry.of(ConcernAudit.CONCERN_MOVED, ObjectRef.of("CONCERN", step.concern()))
            .purpose(step.event()));
    return ConcernRows.line(row);
  }

  private void remember(Step step, Edge<ConcernState, ConcernEvent> edge) {
    UUID id = Ids.next();
    sql.insertInto(MOVE)
        .set(MOVE.ID, id)
        .set(MOVE.CONCERN, step.concern())
        .set(MOVE.EVENT, step.event().name())
        .set(MOVE.FROM_STATE, edge.from().name())
        .set(MOVE.TO_STATE, edge.to().name())
        .set(MOVE.WORKER, Standing.current().member().orElse(null))
        .set(MOVE.REASON, step.reason())
        .set(
            MOVE.BODY,
            sealing.close(Sealing.report(step.concern()), "move", "body", id, step.words()))
        .set(MOVE.MOVED_AT, now())
        .execute();
  }

  /** The steps that a concern has taken, oldest first. */
  public List<Move> list(UUID concern) {
    return sql.selectFrom(MOVE)
        .where(MOVE.CONCERN.eq(concern))
        .orderBy(MOVE.MOVED_AT, MOVE.ID)
        .fetch(
            row ->
                new Move(
                    row.getId(),
                    ConcernEvent.valueOf(row.getEvent()),
                    ConcernState.valueOf(row.getFromState()),
                    ConcernState.valueOf(row.getToState()),
                    row.getWorker(),
                    row.getReason(),
                    sealing.open(
                        Sealing.report(concern), "move", "body", row.getId(), row.getBody()),
                    row.getMovedAt().toInstant()));
  }

  OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
