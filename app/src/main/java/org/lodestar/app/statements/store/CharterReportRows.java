package org.lodestar.app.statements.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.statements.store.tables.Tables.CHARTER_REPORT;
import static org.lodestar.app.statements.store.tables.Tables.CHARTER_REPORT_LINE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.statements.CharterReport;
import org.lodestar.app.statements.CharterReport.Line;
import org.lodestar.app.statements.Commitment.Standing;
import org.springframework.stereotype.Component;

/** Yearly reports on the charter. */
@Component
public class CharterReportRows {
  private final DSLContext sql;

  CharterReportRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, the last year first. */
  public List<CharterReport> list() {
    Map<UUID, List<Line>> lines =
        sql.selectFrom(CHARTER_REPORT_LINE)
            .orderBy(CHARTER_REPORT_LINE.PLACE)
            .fetchGroups(
                CHARTER_REPORT_LINE.REPORT,
                row ->
                    new Line(
                        row.getCode(),
                        row.getWords(),
                        Standing.valueOf(row.getStanding()),
                        row.getReason(),
                        row.getEvidence(),
                        row.getGaps()));
    return sql.selectFrom(CHARTER_REPORT)
        .orderBy(CHARTER_REPORT.ENDS.desc())
        .fetch(
            row ->
                new CharterReport(
                    row.getId(),
                    row.getSlug(),
                    row.getBegins(),
                    row.getEnds(),
                    row.getIntroduction(),
                    Set.of(row.getWriters()),
                    Optional.ofNullable(row.getPublishedAt())
                        .map(each -> each.toInstant())
                        .orElse(null),
                    lines.getOrDefault(row.getId(), List.of()),
                    row.getVersion()));
  }

  /** One of them. */
  public Optional<CharterReport> find(UUID id) {
    return list().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Keeps a new draft; whether that year has none yet. */
  public boolean insert(CharterReport report, Instant at) {
    boolean fresh =
        sql.insertInto(CHARTER_REPORT)
                .set(CHARTER_REPORT.ID, report.id())
                .set(CHARTER_REPORT.SLUG, report.slug())
                .set(CHARTER_REPORT.BEGINS, report.begins())
                .set(CHARTER_REPORT.ENDS, report.ends())
                .set(CHARTER_REPORT.INTRODUCTION, report.introduction())
                .set(CHARTER_REPORT.WRITERS, report.writers().toArray(UUID[]::new))
                .set(CHARTER_REPORT.DRAFTED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute()
            > 0;
    if (fresh) {
      lines(report.id(), report.lines());
    }
    return fresh;
  }

  private void lines(UUID report, List<Line> lines) {
    int place = 0;
    for (Line line : lines) {
      sql.insertInto(CHARTER_REPORT_LINE)
          .set(CHARTER_REPORT_LINE.REPORT, report)
          .set(CHARTER_REPORT_LINE.CODE, line.code())
          .set(CHARTER_REPORT_LINE.PLACE, place++)
          .set(CHARTER_REPORT_LINE.WORDS, line.words())
          .set(CHARTER_REPORT_LINE.STANDING, line.standing().name())
          .set(CHARTER_REPORT_LINE.REASON, line.reason())
          .set(CHARTER_REPORT_LINE.EVIDENCE, line.evidence())
          .set(CHARTER_REPORT_LINE.GAPS, line.gaps())
          .execute();
    }
  }

  /** Changes a draft, if nobody else has since: who wrote in it, what it begins with, its lines. */
  public void update(
      UUID id, Set<UUID> writers, String introduction, List<Line> lines, long version) {
    mustBeOne(
        sql.update(CHARTER_REPORT)
            .set(CHARTER_REPORT.INTRODUCTION, introduction)
            .set(CHARTER_REPORT.WRITERS, writers.toArray(UUID[]::new))
            .set(CHARTER_REPORT.VERSION, version + 1)
            .where(CHARTER_REPORT.ID.eq(id), CHARTER_REPORT.VERSION.eq(version))
            .execute());
    sql.deleteFrom(CHARTER_REPORT_LINE).where(CHARTER_REPORT_LINE.REPORT.eq(id)).execute();
    lines(id, lines);
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Drops a draft, if nobody has changed or published it since. */
  public void drop(UUID id, long version) {
    sql.deleteFrom(CHARTER_REPORT_LINE)
        .where(
            CHARTER_REPORT_LINE.REPORT.eq(id),
            exists(
                selectOne()
                    .from(CHARTER_REPORT)
                    .where(
                        CHARTER_REPORT.ID.eq(id),
                        CHARTER_REPORT.VERSION.eq(version),
                        CHARTER_REPORT.PUBLISHED_AT.isNull())))
        .execute();
    mustBeOne(
        sql.deleteFrom(CHARTER_REPORT)
            .where(
                CHARTER_REPORT.ID.eq(id),
                CHARTER_REPORT.VERSION.eq(version),
                CHARTER_REPORT.PUBLISHED_AT.isNull())
            .execute());
  }

  /** Publishes one, if nobody has changed it since. */
  public void publish(UUID id, UUID by, Instant at, long version) {
    mustBeOne(
        sql.update(CHARTER_REPORT)
            .set(CHARTER_REPORT.APPROVED_BY, by)
            .set(CHARTER_REPORT.PUBLISHED_AT, at.atOffset(ZoneOffset.UTC))
            .set(CHARTER_REPORT.VERSION, version + 1)
            .where(CHARTER_REPORT.ID.eq(id), CHARTER_REPORT.VERSION.eq(version))
            .execute());
  }
}
