package org.lodestar.app.pathwayaudit.store;

import static org.lodestar.app.pathwayaudit.store.tables.Tables.AUDIT;
import static org.lodestar.app.pathwayaudit.store.tables.Tables.IMPROVEMENT;
import static org.lodestar.app.pathwayaudit.store.tables.Tables.WALK_THROUGH;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.pathwayaudit.AuditState;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.PathwayAudit;
import org.lodestar.app.pathwayaudit.Population;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.app.pathwayaudit.WalkThrough;
import org.lodestar.app.pathwayaudit.store.tables.tables.records.AuditRecord;
import org.lodestar.app.pathwayaudit.store.tables.tables.records.ImprovementRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Audits, walk-throughs and improvements. Row-level security decides whose there are. */
@Component
public class AuditRows {
  private final DSLContext sql;

  AuditRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps a new audit. */
  public void insert(PathwayAudit begun) {
    sql.insertInto(AUDIT)
        .set(AUDIT.ID, begun.id())
        .set(AUDIT.ORGANISATION, begun.organisation())
        .set(AUDIT.POPULATION, begun.population().name())
        .set(AUDIT.SEED, begun.seed())
        .set(AUDIT.THRESHOLD, begun.threshold())
        .set(AUDIT.STATE, begun.state().name())
        .set(AUDIT.BEGUN_BY, begun.begunBy())
        .set(AUDIT.BEGUN_AT, begun.begunAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Audits that the worker may see, newest first. */
  public List<PathwayAudit> list(int offset, int limit) {
    return sql.selectFrom(AUDIT)
        .orderBy(AUDIT.BEGUN_AT.desc(), AUDIT.ID)
        .offset(offset)
        .limit(limit)
        .fetch(AuditRows::audit);
  }

  /** How many {@link #list} has in all. */
  public int count() {
    return sql.fetchCount(AUDIT);
  }

  /** One audit. */
  public Optional<PathwayAudit> find(UUID id) {
    return sql.selectFrom(AUDIT).where(AUDIT.ID.eq(id)).fetchOptional(AuditRows::audit);
  }

  /** Closes an audit, if nobody else has. */
  public void close(UUID id, Instant now, long version) {
    int changed =
        sql.update(AUDIT)
            .set(AUDIT.STATE, AuditState.CLOSED.name())
            .set(AUDIT.CLOSED_AT, now.atOffset(ZoneOffset.UTC))
            .set(AUDIT.VERSION, AUDIT.VERSION.plus(1))
            .where(
                AUDIT.ID.eq(id),
                AUDIT.VERSION.eq(version),
                AUDIT.STATE.eq(AuditState.RUNNING.name()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private static PathwayAudit audit(AuditRecord row) {
    return new PathwayAudit(
        row.getId(),
        row.getOrganisation(),
        Population.valueOf(row.getPopulation()),
        row.getSeed(),
        row.getThreshold(),
        AuditState.valueOf(row.getState()),
        row.getBegunBy(),
        row.getBegunAt().toInstant(),
        row.getClosedAt() == null ? null : row.getClosedAt().toInstant(),
        row.getVersion());
  }

  /** Keeps a walk-through; keeping the same one again changes nothing. */
  public boolean insert(UUID audit, WalkThrough walked, UUID by, Instant now) {
    return sql.insertInto(WALK_THROUGH)
            .set(WALK_THROUGH.ID, walked.id())
            .set(WALK_THROUGH.AUDIT, audit)
            .set(WALK_THROUGH.KIND, walked.kind().name())
            .set(WALK_THROUGH.HELD_ON, walked.heldOn())
            .set(WALK_THROUGH.ASKED, walked.asked())
            .set(WALK_THROUGH.WELL, walked.well())
            .set(WALK_THROUGH.RECORDED_BY, by)
            .set(WALK_THROUGH.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Walk-throughs of an audit, by day. */
  public List<WalkThrough> walkThroughs(UUID audit) {
    return sql.selectFrom(WALK_THROUGH)
        .where(WALK_THROUGH.AUDIT.eq(audit))
        .orderBy(WALK_THROUGH.HELD_ON, WALK_THROUGH.ID)
        .fetch(
            row ->
                new WalkThrough(
                    row.getId(),
                    WalkThrough.Kind.valueOf(row.getKind()),
                    row.getHeldOn(),
                    row.getAsked(),
                    row.getWell()));
  }

  /** Keeps a new improvement. */
  public void insert(Improvement raised) {
    sql.insertInto(IMPROVEMENT)
        .set(IMPROVEMENT.ID, raised.id())
        .set(IMPROVEMENT.AUDIT, raised.audit())
        .set(IMPROVEMENT.STEP, raised.rate().step())
        .set(IMPROVEMENT.PASSED, raised.rate().passed())
        .set(IMPROVEMENT.JUDGED, raised.rate().judged())
        .set(IMPROVEMENT.OWNER, raised.owner())
        .set(IMPROVEMENT.DUE, raised.due())
        .set(IMPROVEMENT.STATE, raised.state().name())
        .execute();
  }

  /** Improvements of an audit, the one due first first. */
  public List<Improvement> improvements(UUID audit) {
    return sql.selectFrom(IMPROVEMENT)
        .where(IMPROVEMENT.AUDIT.eq(audit))
        .orderBy(IMPROVEMENT.DUE, IMPROVEMENT.ID)
        .fetch(AuditRows::improvement);
  }

  /** Open improvements of all audits, the one due first first. */
  public List<Improvement> openImprovements() {
    return sql.selectFrom(IMPROVEMENT)
        .where(IMPROVEMENT.STATE.eq(Improvement.State.OPEN.name()))
        .orderBy(IMPROVEMENT.DUE, IMPROVEMENT.ID)
        .fetch(AuditRows::improvement);
  }

  /** Changes an improvement, if nobody else has since. */
  public void update(Improvement changed, Instant now) {
    boolean open = changed.state() == Improvement.State.OPEN;
    int updated =
        sql.update(IMPROVEMENT)
            .set(IMPROVEMENT.OWNER, changed.owner())
            .set(IMPROVEMENT.DUE, changed.due())
            .set(IMPROVEMENT.STATE, changed.state().name())
            .set(IMPROVEMENT.SETTLED_AT, open ? null : now.atOffset(ZoneOffset.UTC))
            .set(IMPROVEMENT.VERSION, changed.version() + 1)
            .where(IMPROVEMENT.ID.eq(changed.id()), IMPROVEMENT.VERSION.eq(changed.version()))
            .execute();
    if (updated == 0) {
      throw new EditClash();
    }
  }

  private static Improvement improvement(ImprovementRecord row) {
    return new Improvement(
        row.getId(),
        row.getAudit(),
        new StepRate(row.getStep(), row.getPassed(), row.getJudged()),
        row.getOwner(),
        row.getDue(),
        Improvement.State.valueOf(row.getState()),
        row.getVersion());
  }
}
