package org.lodestar.app.places.store;

import static org.lodestar.app.places.store.tables.Tables.BOUNDARIES;
import static org.lodestar.app.places.store.tables.Tables.EDITION;
import static org.lodestar.app.places.store.tables.Tables.OUTLINE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.places.Boundaries;
import org.lodestar.app.places.store.tables.tables.records.BoundariesRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Borders of wards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BoundaryRows {
  private final DSLContext sql;
  private final Clock clock;

  BoundaryRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Those of an edition that are in use, or those that wait. */
  public Optional<Boundaries> find(UUID edition, boolean inUse) {
    return sql.selectFrom(BOUNDARIES)
        .where(BOUNDARIES.EDITION.eq(edition), BOUNDARIES.IN_USE.eq(inUse))
        .fetchOptional(BoundaryRows::boundaries);
  }

  /** The text of each ward. */
  public Map<String, String> shapes(UUID boundaries) {
    return sql.select(OUTLINE.WARD, OUTLINE.SHAPE)
        .from(OUTLINE)
        .where(OUTLINE.BOUNDARIES.eq(boundaries))
        .fetchMap(OUTLINE.WARD, OUTLINE.SHAPE);
  }

  /** The text of each of some wards, by those that were published last of all in use. */
  public Map<String, String> shapes(List<String> wards) {
    Map<String, String> shapes = new HashMap<>();
    sql.select(OUTLINE.WARD, OUTLINE.SHAPE)
        .from(OUTLINE)
        .join(BOUNDARIES)
        .on(BOUNDARIES.ID.eq(OUTLINE.BOUNDARIES))
        .join(EDITION)
        .on(EDITION.ID.eq(BOUNDARIES.EDITION))
        .where(BOUNDARIES.IN_USE.isTrue(), EDITION.USED_FROM.isNotNull(), OUTLINE.WARD.in(wards))
        .orderBy(BOUNDARIES.PUBLISHED_ON, BOUNDARIES.LOADED_AT)
        .forEach(row -> shapes.put(row.value1(), row.value2()));
    return shapes;
  }

  /** Nobody else changes the borders of an edition until the transaction ends. */
  public void hold(UUID edition) {
    sql.select(EDITION.ID).from(EDITION).where(EDITION.ID.eq(edition)).forUpdate().fetch();
  }

  /** Keeps borders that wait to be looked at; false when they are there already. */
  public boolean insert(UUID id, UUID edition, Boundaries said, Map<String, String> shapes) {
    int inserted =
        sql.insertInto(BOUNDARIES)
            .set(BOUNDARIES.ID, id)
            .set(BOUNDARIES.EDITION, edition)
            .set(BOUNDARIES.SOURCE, said.source())
            .set(BOUNDARIES.PUBLISHED_ON, said.publishedOn())
            .set(BOUNDARIES.LOADED_BY, said.loadedBy())
            .set(BOUNDARIES.LOADED_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    if (inserted == 1) {
      List<Map.Entry<String, String>> all = List.copyOf(shapes.entrySet());
      sql.execute(
          "insert into places.outline (boundaries, ward, shape) select {0}, a, b from unnest({1},"
              + " {2}) as t (a, b)",
          DSL.val(id),
          DSL.val(all.stream().map(Map.Entry::getKey).toArray(String[]::new)),
          DSL.val(all.stream().map(Map.Entry::getValue).toArray(String[]::new)));
    }
    return inserted == 1;
  }

  /** Puts those that wait into use instead of those that are; false when they wait no more. */
  public boolean use(UUID edition, UUID id) {
    if (find(edition, false).filter(each -> each.id().equals(id)).isEmpty()) {
      return false;
    }
    sql.deleteFrom(BOUNDARIES)
        .where(BOUNDARIES.EDITION.eq(edition), BOUNDARIES.IN_USE.isTrue())
        .execute();
    return sql.update(BOUNDARIES).set(BOUNDARIES.IN_USE, true).where(BOUNDARIES.ID.eq(id)).execute()
        == 1;
  }

  /** Throws those away that wait; false when they wait no more. */
  public boolean discard(UUID edition, UUID id) {
    return sql.deleteFrom(BOUNDARIES)
            .where(
                BOUNDARIES.ID.eq(id), BOUNDARIES.EDITION.eq(edition), BOUNDARIES.IN_USE.isFalse())
            .execute()
        == 1;
  }

  private static Boundaries boundaries(BoundariesRecord row) {
    return new Boundaries(
        row.getId(),
        row.getSource(),
        row.getPublishedOn(),
        row.getLoadedBy(),
        row.getLoadedAt().toInstant(),
        row.getInUse());
  }
}
