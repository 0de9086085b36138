package org.lodestar.app.figures.store;

import static org.lodestar.app.figures.store.tables.Tables.PUBLIC_FIGURE;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.figures.PublicFigure;
import org.lodestar.app.figures.PublicFigure.Said;
import org.lodestar.app.figures.store.tables.tables.records.PublicFigureRecord;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/** Published figures of wider areas. */
@Component
public class PublicFigureRows {
  private final DSLContext sql;

  PublicFigureRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps one; keeping the same one again changes nothing. */
  public boolean insert(PublicFigure figure) {
    Said said = figure.said();
    return sql.insertInto(PUBLIC_FIGURE)
            .set(PUBLIC_FIGURE.ID, figure.id())
            .set(PUBLIC_FIGURE.CODE, figure.code())
            .set(PUBLIC_FIGURE.AREA, said.area())
            .set(PUBLIC_FIGURE.FIRST_MONTH, said.period().first().atDay(1))
            .set(PUBLIC_FIGURE.LAST_MONTH, said.period().last().atDay(1))
            .set(PUBLIC_FIGURE.FIGURE, said.figure())
            .set(PUBLIC_FIGURE.SOURCE, said.source())
            .set(PUBLIC_FIGURE.PUBLISHED_ON, said.published())
            .set(PUBLIC_FIGURE.WRITTEN_BY, figure.by())
            .set(PUBLIC_FIGURE.WRITTEN_AT, figure.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Whether just this was kept, and stands. */
  public boolean stands(PublicFigure figure) {
    return sql.selectFrom(PUBLIC_FIGURE)
        .where(PUBLIC_FIGURE.ID.eq(figure.id()), PUBLIC_FIGURE.REMOVED_AT.isNull())
        .fetchOptional(PublicFigureRows::read)
        .filter(kept -> kept.code().equals(figure.code()) && kept.said().equals(figure.said()))
        .isPresent();
  }

  /** Those of an indicator that still stand, the newest month first. */
  public List<PublicFigure> list(String code, int most) {
    return sql.selectFrom(PUBLIC_FIGURE)
        .where(PUBLIC_FIGURE.CODE.eq(code), PUBLIC_FIGURE.REMOVED_AT.isNull())
        .orderBy(PUBLIC_FIGURE.LAST_MONTH.desc(), PUBLIC_FIGURE.WRITTEN_AT.desc(), PUBLIC_FIGURE.ID)
        .limit(most)
        .fetch(PublicFigureRows::read);
  }

  private static PublicFigure read(PublicFigureRecord row) {
    return new PublicFigure(
        row.getId(),
        row.getCode(),
        new Said(
            row.getArea(),
            new Period(YearMonth.from(row.getFirstMonth()), YearMonth.from(row.getLastMonth())),
            row.getFigure(),
            row.getSource(),
            row.getPublishedOn()),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant());
  }

  /** Takes one away; it stays in the record. */
  public boolean remove(String code, UUID id, UUID by, Instant at) {
    return sql.update(PUBLIC_FIGURE)
            .set(PUBLIC_FIGURE.REMOVED_BY, by)
            .set(PUBLIC_FIGURE.REMOVED_AT, at.atOffset(ZoneOffset.UTC))
            .where(
                PUBLIC_FIGURE.ID.eq(id),
                PUBLIC_FIGURE.CODE.eq(code),
                PUBLIC_FIGURE.REMOVED_AT.isNull())
            .execute()
        == 1;
  }
}
