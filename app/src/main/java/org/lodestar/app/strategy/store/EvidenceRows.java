package org.lodestar.app.strategy.store;

import static org.jooq.impl.DSL.select;
import static org.lodestar.app.strategy.store.tables.Tables.EVIDENCE;
import static org.lodestar.app.strategy.store.tables.Tables.PLAN_ACTION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.store.tables.tables.records.EvidenceRecord;
import org.springframework.stereotype.Component;

/** What shows that actions are done. */
@Component
public class EvidenceRows {
  private final DSLContext sql;

  EvidenceRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Evidence for all actions of a strategy, oldest first. */
  public List<Evidence> list(UUID strategy) {
    return list(
        EVIDENCE.ACTION.in(
            select(PLAN_ACTION.ID).from(PLAN_ACTION).where(PLAN_ACTION.STRATEGY.eq(strategy))));
  }

  /** One piece of an action. */
  public Optional<Evidence> find(UUID action, UUID id) {
    return list(EVIDENCE.ACTION.eq(action).and(EVIDENCE.ID.eq(id))).stream().findFirst();
  }

  private List<Evidence> list(Condition which) {
    return sql.selectFrom(EVIDENCE)
        .where(which)
        .orderBy(EVIDENCE.ADDED_AT, EVIDENCE.ID)
        .fetch(EvidenceRows::evidence);
  }

  private static Evidence evidence(EvidenceRecord row) {
    return new Evidence(
        row.getId(),
        row.getAction(),
        new Evidence.Shown(
            Evidence.Kind.valueOf(row.getKind()),
            row.getTitle(),
            row.getReference(),
            row.getCompletes()),
        row.getAddedBy(),
        row.getAddedAt().toInstant(),
        Set.of(row.getBarred()),
        review(row));
  }

  private static @Nullable Review review(EvidenceRecord row) {
    return row.getVerdict() == null
        ? null
        : new Review(
            Evidence.Verdict.valueOf(row.getVerdict()),
            row.getReason(),
            row.getDespite(),
            row.getReviewedBy(),
            row.getReviewedAt().toInstant());
  }

  /** Keeps a new piece; keeping the same one again changes nothing. */
  public boolean insert(Evidence added) {
    return sql.insertInto(EVIDENCE)
            .set(EVIDENCE.ID, added.id())
            .set(EVIDENCE.ACTION, added.action())
            .set(EVIDENCE.KIND, added.shown().kind().name())
            .set(EVIDENCE.TITLE, added.shown().title())
            .set(EVIDENCE.REFERENCE, added.shown().reference())
            .set(EVIDENCE.COMPLETES, added.shown().completes())
            .set(EVIDENCE.ADDED_BY, added.addedBy())
            .set(EVIDENCE.ADDED_AT, added.addedAt().atOffset(ZoneOffset.UTC))
            .set(EVIDENCE.BARRED, added.barred().toArray(UUID[]::new))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Keeps what somebody found, if nobody else was first. */
  public void review(UUID id, Review review) {
    int changed =
        sql.update(EVIDENCE)
            .set(EVIDENCE.VERDICT, review.verdict().name())
            .set(EVIDENCE.REASON, review.reason())
            .set(EVIDENCE.DESPITE, review.despite())
            .set(EVIDENCE.REVIEWED_BY, review.by())
            .set(EVIDENCE.REVIEWED_AT, review.at().atOffset(ZoneOffset.UTC))
            .where(EVIDENCE.ID.eq(id), EVIDENCE.VERDICT.isNull())
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }
}
