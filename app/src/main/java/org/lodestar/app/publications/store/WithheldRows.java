package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.PACK;
import static org.lodestar.app.publications.store.tables.Tables.WITHHELD_PACK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.Withheld.Answer;
import org.lodestar.app.publications.Withheld.Outcome;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.Withheld.Why;
import org.springframework.stereotype.Component;

/** Packs that are withheld, or were. */
@Component
public class WithheldRows {
  private final DSLContext sql;

  WithheldRows(DSLContext sql) {
    this.sql = sql;
  }

  static Condition holds() {
    return WITHHELD_PACK.ANSWER.isNull().or(WITHHELD_PACK.ANSWER.ne(Outcome.GIVEN_BACK.name()));
  }

  /** Identifiers of packs that nobody reads. */
  static Select<Record1<UUID>> packs() {
    return DSL.select(WITHHELD_PACK.PACK).from(WITHHELD_PACK).where(holds());
  }

  /** Those of a board that nobody reads. */
  public Set<UUID> packs(UUID body) {
    return sql.select(PACK.ID)
        .from(PACK)
        .where(PACK.BODY.eq(body), PACK.ID.in(packs()))
        .fetchSet(PACK.ID);
  }

  /** That a pack is withheld; nothing while everybody reads it. */
  public Optional<Withheld> holding(UUID pack) {
    return select(WITHHELD_PACK.PACK.eq(pack).and(holds())).fetchOptional(WithheldRows::withheld);
  }

  /** That it is withheld, or was last; nothing where it never was. */
  public Optional<Withheld> last(UUID pack) {
    return select(WITHHELD_PACK.PACK.eq(pack))
        .orderBy(WITHHELD_PACK.WITHHELD_AT.desc())
        .limit(1)
        .fetchOptional(WithheldRows::withheld);
  }

  /** Some of them, the oldest first. */
  public List<Withheld> those(Collection<UUID> ids) {
    return select(WITHHELD_PACK.ID.in(ids))
        .orderBy(WITHHELD_PACK.WITHHELD_AT)
        .fetch(WithheldRows::withheld);
  }

  /** Those at which nobody else has looked, the oldest first. */
  public List<Withheld> waiting() {
    return select(WITHHELD_PACK.ANSWER.isNull())
        .orderBy(WITHHELD_PACK.WITHHELD_AT)
        .fetch(WithheldRows::withheld);
  }

  /**
   * Those whose place no other pack took, the oldest first, until what they said is destroyed or
   * somebody says that none is needed.
   */
  public List<Withheld> unreplaced() {
    org.lodestar.app.publications.store.tables.tables.Pack other = PACK.as("other");
    return select(
            WITHHELD_PACK
                .ANSWER
                .isNull()
                .and(WITHHELD_PACK.SETTLED_AT.isNull())
                .and(
                    DSL.notExists(
                        DSL.selectOne()
                            .from(other)
                            .where(other.REPLACES.eq(PACK.ID), other.FROZEN_AT.isNotNull()))))
        .orderBy(WITHHELD_PACK.WITHHELD_AT)
        .fetch(WithheldRows::withheld);
  }

  private SelectConditionStep<Record> select(Condition which) {
    return sql.select(WITHHELD_PACK.fields())
        .select(PACK.BODY)
        .from(WITHHELD_PACK)
        .join(PACK)
        .on(PACK.ID.eq(WITHHELD_PACK.PACK))
        .where(which);
  }

  private static Withheld withheld(Record row) {
    String answer = row.get(WITHHELD_PACK.ANSWER);
    return new Withheld(
        row.get(WITHHELD_PACK.ID),
        row.get(WITHHELD_PACK.PACK),
        row.get(PACK.BODY),
        Why.valueOf(row.get(WITHHELD_PACK.WHY)),
        places(row.get(WITHHELD_PACK.PLACES)),
        row.get(WITHHELD_PACK.WITHHELD_BY),
        row.get(WITHHELD_PACK.WITHHELD_AT).toInstant(),
        answer == null
            ? null
            : new Answer(
                Outcome.valueOf(answer),
                row.get(WITHHELD_PACK.ANSWER_WHY),
                row.get(WITHHELD_PACK.ANSWERED_BY),
                row.get(WITHHELD_PACK.ANSWERED_AT).toInstant()),
        row.get(WITHHELD_PACK.SETTLED_AT) != null);
  }

  private static Set<Place> places(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(each -> !each.isEmpty())
        .map(Place::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keeps that nobody needs to take its place; false where that is kept already. */
  public boolean settle(UUID id, UUID by, Instant at) {
    return sql.update(WITHHELD_PACK)
            .set(WITHHELD_PACK.SETTLED_BY, by)
            .set(WITHHELD_PACK.SETTLED_AT, at.atOffset(ZoneOffset.UTC))
            .where(WITHHELD_PACK.ID.eq(id), WITHHELD_PACK.SETTLED_AT.isNull())
            .execute()
        == 1;
  }

  /** Withholds one; of two at one moment the second changes nothing. */
  public boolean insert(Withheld withheld) {
    return sql.insertInto(WITHHELD_PACK)
            .set(WITHHELD_PACK.ID, withheld.id())
            .set(WITHHELD_PACK.PACK, withheld.pack())
            .set(WITHHELD_PACK.WHY, withheld.why().name())
            .set(
                WITHHELD_PACK.PLACES,
                withheld.places().stream()
                    .sorted()
                    .map(Place::name)
                    .collect(Collectors.joining(" ")))
            .set(WITHHELD_PACK.WITHHELD_BY, withheld.by())
            .set(WITHHELD_PACK.WITHHELD_AT, withheld.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Keeps the answer; false where somebody else has answered. */
  public boolean answer(UUID id, Answer answer) {
    return sql.update(WITHHELD_PACK)
            .set(WITHHELD_PACK.ANSWER, answer.outcome().name())
            .set(WITHHELD_PACK.ANSWER_WHY, answer.why())
            .set(WITHHELD_PACK.ANSWERED_BY, answer.by())
            .set(WITHHELD_PACK.ANSWERED_AT, answer.at().atOffset(ZoneOffset.UTC))
            .where(WITHHELD_PACK.ID.eq(id), WITHHELD_PACK.ANSWER.isNull())
            .execute()
        == 1;
  }
}
