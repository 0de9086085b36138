package org.lodestar.app.strategy.store;

import static org.lodestar.app.strategy.store.tables.Tables.WORDS_OUT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.WordsOut;
import org.springframework.stereotype.Component;

/** That words were destroyed, by whom and why. */
@Component
public class WordsOutRows {
  private final DSLContext sql;

  WordsOutRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps that it was done. */
  public void insert(WordsOut done) {
    sql.insertInto(WORDS_OUT)
        .set(WORDS_OUT.ID, done.id())
        .set(WORDS_OUT.PLACE, done.place().name())
        .set(WORDS_OUT.OBJECT, done.object())
        .set(WORDS_OUT.WHY, done.why().name())
        .set(WORDS_OUT.PIECES, done.pieces())
        .set(WORDS_OUT.INSTEAD, done.instead())
        .set(WORDS_OUT.BY_WORKER, done.by())
        .set(WORDS_OUT.AT, done.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** All that stands anywhere instead of words. */
  public Set<String> instead() {
    return sql.selectDistinct(WORDS_OUT.INSTEAD).from(WORDS_OUT).fetchSet(WORDS_OUT.INSTEAD);
  }

  /** One of them. */
  public Optional<WordsOut> find(UUID id) {
    return list(WORDS_OUT.ID.eq(id)).stream().findFirst();
  }

  /** Those of which nobody else knows, without what the worker did, the oldest first. */
  public List<WordsOut> unseen(UUID worker) {
    return list(WORDS_OUT.SEEN_AT.isNull().and(WORDS_OUT.BY_WORKER.ne(worker)));
  }

  /** Those that were destroyed at a moment or after it, and some besides, the oldest first. */
  public List<WordsOut> since(Instant moment, Collection<UUID> besides) {
    return list(WORDS_OUT.AT.ge(moment.atOffset(ZoneOffset.UTC)).or(WORDS_OUT.ID.in(besides)));
  }

  /** Identifiers of all at a place. */
  public List<UUID> at(ReadPlace.Kind place, UUID object) {
    return sql.select(WORDS_OUT.ID)
        .from(WORDS_OUT)
        .where(WORDS_OUT.PLACE.eq(place.name()), WORDS_OUT.OBJECT.eq(object))
        .orderBy(WORDS_OUT.AT, WORDS_OUT.ID)
        .fetch(WORDS_OUT.ID);
  }

  private List<WordsOut> list(Condition which) {
    return sql.selectFrom(WORDS_OUT)
        .where(which)
        .orderBy(WORDS_OUT.AT, WORDS_OUT.ID)
        .fetch(
            row ->
                new WordsOut(
                    row.getId(),
                    ReadPlace.Kind.valueOf(row.getPlace()),
                    row.getObject(),
                    WordsOut.Why.valueOf(row.getWhy()),
                    row.getPieces(),
                    row.getInstead(),
                    row.getByWorker(),
                    row.getAt().toInstant(),
                    row.getSeenAt() == null ? null : row.getSeenAt().toInstant()));
  }

  /** Keeps that somebody else knows; false where that is kept already. */
  public boolean seen(UUID id, UUID by, Instant at) {
    return sql.update(WORDS_OUT)
            .set(WORDS_OUT.SEEN_BY, by)
            .set(WORDS_OUT.SEEN_AT, at.atOffset(ZoneOffset.UTC))
            .where(WORDS_OUT.ID.eq(id), WORDS_OUT.SEEN_AT.isNull())
            .execute()
        == 1;
  }
}
