package org.lodestar.app.places.store;

import static org.lodestar.app.places.store.tables.Tables.EDITION;
import static org.lodestar.app.places.store.tables.Tables.POSTCODE;
import static org.lodestar.app.places.store.tables.Tables.WARD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.places.Edition;
import org.lodestar.app.places.EditionChanges;
import org.lodestar.app.places.EditionView;
import org.lodestar.app.places.Loading;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.store.tables.tables.Postcode;
import org.lodestar.app.places.store.tables.tables.records.EditionRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the lookup. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EditionRows {
  private final DSLContext sql;
  private final Clock clock;

  EditionRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** All, the one loaded last first. */
  public List<Edition> list() {
    return sql.selectFrom(EDITION)
        .orderBy(EDITION.LOADED_AT.desc(), EDITION.ID)
        .fetch(EditionRows::edition);
  }

  /** One. */
  public Optional<Edition> find(UUID id) {
    return sql.selectFrom(EDITION).where(EDITION.ID.eq(id)).fetchOptional(EditionRows::edition);
  }

  /** The one in use. */
  public Optional<Edition> used() {
    return sql.selectFrom(EDITION)
        .where(EDITION.IN_USE.isTrue())
        .fetchOptional(EditionRows::edition);
  }

  /**
   * The edition of a day: the one in use, where it was published by then; else, of those ever in
   * use, the one published last by then; else the first one.
   */
  public Optional<UUID> on(LocalDate day) {
    return sql.select(EDITION.ID)
        .from(EDITION)
        .where(EDITION.USED_FROM.isNotNull())
        .orderBy(
            EDITION.PUBLISHED_ON.gt(day),
            EDITION.IN_USE.isTrue().and(EDITION.PUBLISHED_ON.le(day)).desc(),
            DSL.when(EDITION.PUBLISHED_ON.le(day), EDITION.PUBLISHED_ON).desc().nullsLast(),
            EDITION.PUBLISHED_ON,
            EDITION.LOADED_AT.desc())
        .limit(1)
        .fetchOptional(EDITION.ID);
  }

  /** The ward of a postcode by the edition in use. */
  public Optional<String> wardOf(String postcode) {
    return sql.select(POSTCODE.WARD)
        .from(POSTCODE)
        .join(EDITION)
        .on(EDITION.ID.eq(POSTCODE.EDITION))
        .where(POSTCODE.POSTCODE_.eq(postcode), EDITION.IN_USE.isTrue())
        .fetchOptional(POSTCODE.WARD);
  }

  /** A ward of the edition in use. */
  public Optional<Ward> ward(String code) {
    return sql.select(WARD.CODE, WARD.NAME)
        .from(WARD)
        .join(EDITION)
        .on(EDITION.ID.eq(WARD.EDITION))
        .where(WARD.CODE.eq(code), EDITION.IN_USE.isTrue())
        .fetchOptional(row -> new Ward(row.value1(), row.value2()));
  }

  /** Wards of an edition, by name. */
  public List<Ward> wards(UUID edition) {
    return wards(WARD.EDITION.eq(edition));
  }

  private List<Ward> wards(Condition which) {
    return sql.select(WARD.CODE, WARD.NAME)
        .from(WARD)
        .where(which)
        .orderBy(WARD.NAME, WARD.CODE)
        .fetch(row -> new Ward(row.value1(), row.value2()));
  }

  /** The names of wards of all editions that were ever in use, by code. */
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    sql.select(WARD.CODE, WARD.NAME)
        .from(WARD)
        .join(EDITION)
        .on(EDITION.ID.eq(WARD.EDITION))
        .where(EDITION.USED_FROM.isNotNull(), WARD.NAME.ne(""))
        .orderBy(EDITION.PUBLISHED_ON, EDITION.LOADED_AT)
        .forEach(row -> names.put(row.value1(), row.value2()));
    return names;
  }

  /** Wards of an edition, by name, with how many postcodes lie in each. */
  public List<EditionView.Counted> counted(UUID edition) {
    Map<String, Integer> many =
        sql.select(POSTCODE.WARD, DSL.count())
            .from(POSTCODE)
            .where(POSTCODE.EDITION.eq(edition))
            .groupBy(POSTCODE.WARD)
            .fetchMap(row -> row.value1(), row -> row.value2());
    return wards(edition).stream()
        .map(ward -> new EditionView.Counted(ward, many.getOrDefault(ward.code(), 0)))
        .toList();
  }

  /** What one edition says otherwise than another. */
  public EditionChanges changes(UUID edition, UUID before) {
    return new EditionChanges(
        onlyIn(edition, before),
        onlyIn(before, edition),
        moved(edition, before),
        wardsOnlyIn(edition, before),
        wardsOnlyIn(before, edition));
  }

  private int onlyIn(UUID one, UUID other) {
    Postcode there = POSTCODE.as("there");
    return sql.fetchCount(
        DSL.select(POSTCODE.POSTCODE_)
            .from(POSTCODE)
            .leftAntiJoin(there)
            .on(there.POSTCODE_.eq(POSTCODE.POSTCODE_), there.EDITION.eq(other))
            .where(POSTCODE.EDITION.eq(one)));
  }

  private int moved(UUID one, UUID other) {
    Postcode there = POSTCODE.as("there");
    return sql.fetchCount(
        DSL.select(POSTCODE.POSTCODE_)
            .from(POSTCODE)
            .join(there)
            .on(there.POSTCODE_.eq(POSTCODE.POSTCODE_), there.EDITION.eq(other))
            .where(POSTCODE.EDITION.eq(one), there.WARD.ne(POSTCODE.WARD)));
  }

  private List<Ward> wardsOnlyIn(UUID one, UUID other) {
    return wards(
        WARD.EDITION
            .eq(one)
            .and(
                WARD.CODE.notIn(
                    DSL.select(WARD.as("there").CODE)
                        .from(WARD.as("there"))
                        .where(WARD.as("there").EDITION.eq(other)))));
  }

  /** Keeps an edition; false when it is there already. */
  public boolean insert(UUID id, Loading loading, Lookup lookup, UUID by) {
    int inserted =
        sql.insertInto(EDITION)
            .set(EDITION.ID, id)
            .set(EDITION.SOURCE, loading.source())
            .set(EDITION.PUBLISHED_ON, loading.publishedOn())
            .set(EDITION.AUTHORITY, loading.authority())
            .set(EDITION.POSTCODES, lookup.postcodes().size())
            .set(EDITION.WARDS, lookup.wards().size())
            .set(EDITION.LOADED_BY, by)
            .set(EDITION.LOADED_AT, now())
            .onConflictDoNothing()
            .execute();
    if (inserted == 1) {
      pairs(id, "ward (edition, code, name)", lookup.wards());
      pairs(id, "postcode (edition, postcode, ward)", lookup.postcodes());
    }
    return inserted == 1;
  }

  /** Thousands of rows in one statement. */
  private void pairs(UUID edition, String into, Map<String, String> pairs) {
    List<Map.Entry<String, String>> all = List.copyOf(pairs.entrySet());
    sql.execute(
        "insert into places." + into + " select {0}, a, b from unnest({1}, {2}) as t (a, b)",
        DSL.val(edition),
        DSL.val(all.stream().map(Map.Entry::getKey).toArray(String[]::new)),
        DSL.val(all.stream().map(Map.Entry::getValue).toArray(String[]::new)));
  }

  /** Nobody else changes what is in use until the transaction ends. */
  public void hold() {
    sql.select(EDITION.ID).from(EDITION).orderBy(EDITION.ID).forUpdate().fetch();
  }

  /** Puts an edition into use instead of the one that is; false when there is none such. */
  public boolean use(UUID id) {
    sql.update(EDITION).set(EDITION.IN_USE, false).where(EDITION.IN_USE.isTrue()).execute();
    return sql.update(EDITION)
            .set(EDITION.IN_USE, true)
            .set(EDITION.USED_FROM, now())
            .where(EDITION.ID.eq(id))
            .execute()
        == 1;
  }

  /** Throws an edition away. */
  public void delete(UUID id) {
    sql.deleteFrom(EDITION).where(EDITION.ID.eq(id), EDITION.USED_FROM.isNull()).execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Edition edition(EditionRecord row) {
    @Nullable OffsetDateTime used = row.getUsedFrom();
    return new Edition(
        row.getId(),
        row.getSource(),
        row.getPublishedOn(),
        row.getAuthority(),
        row.getPostcodes(),
        row.getWards(),
        row.getLoadedBy(),
        row.getLoadedAt().toInstant(),
        used == null ? null : used.toInstant(),
        row.getInUse());
  }
}
