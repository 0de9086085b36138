package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.PACK;
import static org.lodestar.app.publications.store.tables.Tables.WITHHELD_PACK;
import static org.lodestar.app.publications.store.tables.Tables.WORDS_LEFT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.publications.Pack.State;
import org.lodestar.app.publications.Withheld.Why;
import org.lodestar.app.publications.WordsLeft;
import org.springframework.stereotype.Component;

/** Packs that held words which were taken out elsewhere. */
@Component
public class WordsLeftRows {
  private final DSLContext sql;

  WordsLeftRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Nobody said why it stays, and it was not withheld since, also where it was given back. */
  private static Condition open() {
    return WORDS_LEFT
        .STAYS_AT
        .isNull()
        .and(PACK.STATE.eq(State.FROZEN.name()))
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(WITHHELD_PACK)
                    .where(WITHHELD_PACK.PACK.eq(WORDS_LEFT.PACK))
                    .and(
                        WithheldRows.holds()
                            .or(WITHHELD_PACK.WITHHELD_AT.ge(WORDS_LEFT.TAKEN_AT)))));
  }

  /** Keeps that a pack holds what is taken out; keeping it again changes nothing. */
  public void insert(UUID taking, UUID pack, UUID object, Why why, UUID by, Instant at) {
    sql.insertInto(WORDS_LEFT)
        .set(WORDS_LEFT.TAKING, taking)
        .set(WORDS_LEFT.PACK, pack)
        .set(WORDS_LEFT.OBJECT, object)
        .set(WORDS_LEFT.WHY, why.name())
        .set(WORDS_LEFT.TAKEN_BY, by)
        .set(WORDS_LEFT.TAKEN_AT, at.atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /** Those that wait for somebody, the oldest first. */
  public List<WordsLeft> listOpen() {
    return list(open());
  }

  /** All of a pack, the oldest first. */
  public List<WordsLeft> of(UUID pack) {
    return list(WORDS_LEFT.PACK.eq(pack));
  }

  /** All of some takings, the oldest first. */
  public List<WordsLeft> of(Collection<UUID> takings) {
    return list(WORDS_LEFT.TAKING.in(takings));
  }

  private List<WordsLeft> list(Condition which) {
    Field<Boolean> open = DSL.field(open()).as("is_open");
    return sql.select(WORDS_LEFT.fields())
        .select(PACK.BODY, open)
        .from(WORDS_LEFT)
        .join(PACK)
        .on(PACK.ID.eq(WORDS_LEFT.PACK))
        .where(which)
        .orderBy(WORDS_LEFT.TAKEN_AT, WORDS_LEFT.TAKING, WORDS_LEFT.PACK)
        .fetch(
            row ->
                new WordsLeft(
                    row.get(WORDS_LEFT.TAKING),
                    row.get(WORDS_LEFT.PACK),
                    row.get(PACK.BODY),
                    row.get(WORDS_LEFT.OBJECT),
                    Why.valueOf(row.get(WORDS_LEFT.WHY)),
                    row.get(WORDS_LEFT.TAKEN_BY),
                    row.get(WORDS_LEFT.TAKEN_AT).toInstant(),
                    Boolean.TRUE.equals(row.get(open)),
                    Objects.requireNonNullElse(row.get(WORDS_LEFT.STAYS_WHY), "")));
  }

  /** Keeps why a pack stays although it held what was taken out; false where that is kept. */
  public boolean stays(UUID taking, UUID pack, String why, UUID by, Instant at) {
    return sql.update(WORDS_LEFT)
            .set(WORDS_LEFT.STAYS_WHY, why)
            .set(WORDS_LEFT.STAYS_BY, by)
            .set(WORDS_LEFT.STAYS_AT, at.atOffset(ZoneOffset.UTC))
            .where(WORDS_LEFT.TAKING.eq(taking), WORDS_LEFT.PACK.eq(pack))
            .and(WORDS_LEFT.STAYS_AT.isNull())
            .execute()
        == 1;
  }
}
