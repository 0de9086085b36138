package org.lodestar.app.risks.store;

import static org.jooq.impl.DSL.count;
import static org.lodestar.app.risks.store.tables.Tables.SECTOR;
import static org.lodestar.app.risks.store.tables.Tables.SIGNAL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.Sector.Signal;
import org.lodestar.app.risks.store.tables.tables.records.SectorRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Sectors with their signals. */
@Component
public class SectorRows {
  private final DSLContext sql;

  SectorRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them: the one to look at first first, those without a day last. */
  public Map<UUID, Sector> all() {
    Map<UUID, Sector> all = new LinkedHashMap<>();
    sql.selectFrom(SECTOR)
        .orderBy(SECTOR.REVIEW.asc().nullsLast(), SECTOR.NAME)
        .forEach(row -> all.put(row.getId(), sector(row)));
    return all;
  }

  /** One of them. */
  public Optional<Sector> find(UUID id) {
    return sql.selectFrom(SECTOR).where(SECTOR.ID.eq(id)).fetchOptional(SectorRows::sector);
  }

  private static Sector sector(SectorRecord row) {
    return new Sector(
        row.getId(),
        new Sector.Content(row.getName(), row.getDrivers()),
        row.getReview(),
        row.getVersion());
  }

  /** How many signals each has that has any. */
  public Map<UUID, Integer> counts() {
    return sql.select(SIGNAL.SECTOR, count())
        .from(SIGNAL)
        .groupBy(SIGNAL.SECTOR)
        .fetchMap(SIGNAL.SECTOR, count());
  }

  /** Keeps a new one. */
  public void insert(UUID id, Sector.Content content) {
    sql.insertInto(SECTOR)
        .set(SECTOR.ID, id)
        .set(SECTOR.NAME, content.name())
        .set(SECTOR.DRIVERS, content.drivers())
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(UUID id, Sector.Content content, long version) {
    mustBeOne(
        sql.update(SECTOR)
            .set(SECTOR.NAME, content.name())
            .set(SECTOR.DRIVERS, content.drivers())
            .set(SECTOR.VERSION, version + 1)
            .where(SECTOR.ID.eq(id), SECTOR.VERSION.eq(version))
            .execute());
  }

  /** Says when one is looked at again, if nobody else has changed it since. */
  public void review(UUID id, LocalDate review, long version) {
    mustBeOne(
        sql.update(SECTOR)
            .set(SECTOR.REVIEW, review)
            .set(SECTOR.VERSION, version + 1)
            .where(SECTOR.ID.eq(id), SECTOR.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Signals of a sector, the newest first. */
  public List<Signal> signals(UUID sector) {
    return sql.selectFrom(SIGNAL)
        .where(SIGNAL.SECTOR.eq(sector))
        .orderBy(SIGNAL.DATED.desc(), SIGNAL.ID.desc())
        .fetch(
            row ->
                new Signal(
                    row.getId(),
                    row.getSector(),
                    row.getWords(),
                    row.getDated(),
                    row.getSource(),
                    row.getAddedBy(),
                    row.getAddedAt().toInstant(),
                    row.getReviewBefore(),
                    row.getReviewAfter()));
  }

  /** Keeps a signal; whether it was not kept already. */
  public boolean insert(Signal added) {
    return sql.insertInto(SIGNAL)
            .set(SIGNAL.ID, added.id())
            .set(SIGNAL.SECTOR, added.sector())
            .set(SIGNAL.WORDS, added.words())
            .set(SIGNAL.DATED, added.dated())
            .set(SIGNAL.SOURCE, added.source())
            .set(SIGNAL.ADDED_BY, added.by())
            .set(SIGNAL.ADDED_AT, added.at().atOffset(ZoneOffset.UTC))
            .set(SIGNAL.REVIEW_BEFORE, added.reviewBefore())
            .set(SIGNAL.REVIEW_AFTER, added.reviewAfter())
            .onConflictDoNothing()
            .execute()
        > 0;
  }
}
