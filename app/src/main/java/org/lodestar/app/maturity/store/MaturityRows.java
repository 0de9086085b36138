package org.lodestar.app.maturity.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.maturity.store.tables.Tables.CRITERION_WORDING;
import static org.lodestar.app.maturity.store.tables.Tables.MATURITY_ROUND;
import static org.lodestar.app.maturity.store.tables.Tables.MATURITY_SCORER;
import static org.lodestar.app.maturity.store.tables.Tables.ROUND_BODY;
import static org.lodestar.app.maturity.store.tables.Tables.ROUND_WORDING;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore.Signed;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.store.tables.tables.records.CriterionWordingRecord;
import org.lodestar.app.maturity.store.tables.tables.records.MaturityRoundRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** The matrix, and rounds with the bodies that take part. */
@Component
public class MaturityRows {
  private static final Condition CURRENT =
      row(CRITERION_WORDING.CRITERION, CRITERION_WORDING.NUMBER)
          .in(
              select(CRITERION_WORDING.CRITERION, max(CRITERION_WORDING.NUMBER))
                  .from(CRITERION_WORDING)
                  .groupBy(CRITERION_WORDING.CRITERION));
  private static final Field<Set<UUID>> SCORERS =
      multiset(
              select(MATURITY_SCORER.WORKER)
                  .from(MATURITY_SCORER)
                  .where(
                      MATURITY_SCORER.ROUND.eq(ROUND_BODY.ROUND),
                      MATURITY_SCORER.BODY.eq(ROUND_BODY.BODY)))
          .as("scorers")
          .convertFrom(
              rows ->
                  rows.stream().map(each -> each.value1()).collect(Collectors.toUnmodifiableSet()));

  private final DSLContext sql;

  MaturityRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Criteria in the words they have now. */
  public List<Criterion> criteria() {
    return criteria(CURRENT);
  }

  /** Criteria in the words with which a round began. */
  public List<Criterion> criteria(UUID round) {
    return criteria(
        CRITERION_WORDING.ID.in(
            select(ROUND_WORDING.WORDING)
                .from(ROUND_WORDING)
                .where(ROUND_WORDING.ROUND.eq(round))));
  }

  private List<Criterion> criteria(Condition which) {
    return sql.selectFrom(CRITERION_WORDING)
        .where(which)
        .orderBy(CRITERION_WORDING.CRITERION)
        .fetch(MaturityRows::criterion);
  }

  private static Criterion criterion(CriterionWordingRecord each) {
    return new Criterion(
        each.getCriterion(),
        each.getId(),
        each.getNumber(),
        new Criterion.Content(
            each.getTitle(),
            List.of(each.getLevel_1(), each.getLevel_2(), each.getLevel_3(), each.getLevel_4()),
            each.getSource(),
            each.getConfirmed()),
        each.getWrittenBy(),
        each.getWrittenAt().toInstant());
  }

  /** Keeps a new wording, if nobody else has worded it so far since. */
  public void insert(Criterion added) {
    List<String> levels = added.content().levels();
    mustBeOne(
        sql.insertInto(CRITERION_WORDING)
            .set(CRITERION_WORDING.ID, added.wording())
            .set(CRITERION_WORDING.CRITERION, added.code())
            .set(CRITERION_WORDING.NUMBER, added.number())
            .set(CRITERION_WORDING.TITLE, added.content().title())
            .set(CRITERION_WORDING.LEVEL_1, levels.get(0))
            .set(CRITERION_WORDING.LEVEL_2, levels.get(1))
            .set(CRITERION_WORDING.LEVEL_3, levels.get(2))
            .set(CRITERION_WORDING.LEVEL_4, levels.get(3))
            .set(CRITERION_WORDING.SOURCE, added.content().source())
            .set(CRITERION_WORDING.CONFIRMED, added.content().confirmed())
            .set(CRITERION_WORDING.WRITTEN_BY, added.by())
            .set(CRITERION_WORDING.WRITTEN_AT, added.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** All rounds, the newest first. */
  public List<MaturityRound> list() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<MaturityRound> find(UUID id) {
    return list(MATURITY_ROUND.ID.eq(id)).stream().findFirst();
  }

  /** The last closed one that was opened before it. */
  public Optional<MaturityRound> before(MaturityRound round) {
    OffsetDateTime opened = round.opened().at().atOffset(ZoneOffset.UTC);
    return list(
            MATURITY_ROUND
                .STATE
                .eq(RoundState.CLOSED.name())
                .and(MATURITY_ROUND.OPENED_AT.le(opened))
                .and(MATURITY_ROUND.ID.ne(round.id())))
        .stream()
        .findFirst();
  }

  private List<MaturityRound> list(Condition which) {
    return sql.selectFrom(MATURITY_ROUND)
        .where(which)
        .orderBy(MATURITY_ROUND.OPENED_AT.desc(), MATURITY_ROUND.ID.desc())
        .fetch(MaturityRows::round);
  }

  private static MaturityRound round(MaturityRoundRecord each) {
    return new MaturityRound(
        each.getId(),
        each.getName(),
        each.getDue(),
        RoundState.valueOf(each.getState()),
        new MaturityRound.Opened(each.getOpenedBy(), each.getOpenedAt().toInstant()),
        each.getClosedOn(),
        each.getVersion());
  }

  /** Holds a round for this transaction. */
  public void hold(UUID id) {
    sql.select(MATURITY_ROUND.ID)
        .from(MATURITY_ROUND)
        .where(MATURITY_ROUND.ID.eq(id))
        .forUpdate()
        .execute();
  }

  /** Keeps a new one with the words that criteria have now. */
  public void insert(UUID id, MaturityRound.Begun begun, MaturityRound.Opened opened) {
    sql.insertInto(MATURITY_ROUND)
        .set(MATURITY_ROUND.ID, id)
        .set(MATURITY_ROUND.NAME, begun.name())
        .set(MATURITY_ROUND.DUE, begun.due())
        .set(MATURITY_ROUND.OPENED_BY, opened.by())
        .set(MATURITY_ROUND.OPENED_AT, opened.at().atOffset(ZoneOffset.UTC))
        .execute();
    sql.insertInto(
            ROUND_WORDING, ROUND_WORDING.ROUND, ROUND_WORDING.CRITERION, ROUND_WORDING.WORDING)
        .select(
            select(DSL.val(id), CRITERION_WORDING.CRITERION, CRITERION_WORDING.ID)
                .from(CRITERION_WORDING)
                .where(CURRENT))
        .execute();
    for (UUID body : begun.bodies()) {
      sql.insertInto(ROUND_BODY).set(ROUND_BODY.ROUND, id).set(ROUND_BODY.BODY, body).execute();
    }
  }

  /** Bodies that take part. */
  public List<MaturityRound.Part> parts(UUID round) {
    return sql.select(ROUND_BODY.BODY, ROUND_BODY.HANDED_IN_AT, SCORERS)
        .from(ROUND_BODY)
        .where(ROUND_BODY.ROUND.eq(round))
        .fetch(
            each ->
                new MaturityRound.Part(
                    round,
                    each.get(ROUND_BODY.BODY),
                    each.get(ROUND_BODY.HANDED_IN_AT) == null
                        ? null
                        : each.get(ROUND_BODY.HANDED_IN_AT).toInstant(),
                    each.get(SCORERS)));
  }

  /** Says that a body has handed in. */
  public void handIn(UUID round, UUID body, Signed by) {
    mustBeOne(
        sql.update(ROUND_BODY)
            .set(ROUND_BODY.HANDED_IN_BY, by.who())
            .set(ROUND_BODY.HANDED_IN_AT, by.at().atOffset(ZoneOffset.UTC))
            .where(
                ROUND_BODY.ROUND.eq(round),
                ROUND_BODY.BODY.eq(body),
                ROUND_BODY.HANDED_IN_AT.isNull())
            .execute());
  }

  /** Moves one, if nobody else has since. */
  public void move(UUID id, RoundState to, @Nullable LocalDate closedOn, long version) {
    mustBeOne(
        sql.update(MATURITY_ROUND)
            .set(MATURITY_ROUND.STATE, to.name())
            .set(MATURITY_ROUND.CLOSED_ON, closedOn)
            .set(MATURITY_ROUND.VERSION, version + 1)
            .where(MATURITY_ROUND.ID.eq(id), MATURITY_ROUND.VERSION.eq(version))
            .execute());
  }
}
