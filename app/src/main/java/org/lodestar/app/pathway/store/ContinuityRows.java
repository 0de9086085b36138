package org.lodestar.app.pathway.store;

import static org.lodestar.app.pathway.store.tables.Tables.CONTINUITY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.RowsKept;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.store.tables.tables.records.ContinuityRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of arrangements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContinuityRows {
  private static final int SHOWN = 50;

  private final DSLContext sql;
  private final RowsKept<LocalDate, List<Continuity>> kept;

  ContinuityRows(DSLContext sql) {
    this.sql = sql;
    kept = new RowsKept<>(sql, CONTINUITY);
  }

  /** Nobody else begins one until the transaction ends. */
  public void hold() {
    sql.execute("lock table pathway.continuity in share row exclusive mode");
  }

  /** Those that have not ended before a day, the first first. */
  public List<Continuity> ahead(LocalDate day) {
    return kept.get(day, () -> readAhead(day));
  }

  private List<Continuity> readAhead(LocalDate day) {
    return sql
        .selectFrom(CONTINUITY)
        .where(CONTINUITY.ENDS.ge(day), CONTINUITY.ENDED_AT.isNull())
        .orderBy(CONTINUITY.BEGINS)
        .fetch(ContinuityRows::continuity)
        .stream()
        .toList();
  }

  /** The newest, newest first. */
  public List<Continuity> list() {
    return sql.selectFrom(CONTINUITY)
        .orderBy(CONTINUITY.BEGINS.desc(), CONTINUITY.ID.desc())
        .limit(SHOWN)
        .fetch(ContinuityRows::continuity);
  }

  /** One arrangement. */
  public Optional<Continuity> find(UUID id) {
    return sql.selectFrom(CONTINUITY)
        .where(CONTINUITY.ID.eq(id))
        .fetchOptional(ContinuityRows::continuity);
  }

  /** Keeps a new one. */
  public void insert(Continuity begun) {
    sql.insertInto(CONTINUITY)
        .set(CONTINUITY.ID, begun.id())
        .set(CONTINUITY.CONTENT, PathwayJson.written(begun.content()))
        .set(CONTINUITY.BEGINS, begun.begins())
        .set(CONTINUITY.ENDS, begun.ends())
        .set(CONTINUITY.REVIEW, begun.review())
        .set(CONTINUITY.BEGUN_BY, begun.begunBy())
        .set(CONTINUITY.BEGUN_AT, begun.begunAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Ends one early, unless somebody else has. */
  public void end(UUID id, UUID by, Instant now, long version) {
    int changed =
        sql.update(CONTINUITY)
            .set(CONTINUITY.ENDED_BY, by)
            .set(CONTINUITY.ENDED_AT, now.atOffset(ZoneOffset.UTC))
            .set(CONTINUITY.VERSION, CONTINUITY.VERSION.plus(1))
            .where(
                CONTINUITY.ID.eq(id), CONTINUITY.VERSION.eq(version), CONTINUITY.ENDED_AT.isNull())
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private static Continuity continuity(ContinuityRecord row) {
    return new Continuity(
        row.getId(),
        PathwayJson.arrangement(row.getContent()),
        row.getBegins(),
        row.getEnds(),
        row.getReview(),
        row.getBegunBy(),
        row.getBegunAt().toInstant(),
        row.getEndedBy(),
        row.getEndedAt() == null ? null : row.getEndedAt().toInstant(),
        row.getVersion());
  }
}
