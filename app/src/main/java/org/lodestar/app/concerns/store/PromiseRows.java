package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.AfterPromise;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.springframework.stereotype.Component;

/** Hours that were promised with a hand-over and not kept, and what became of them. */
@Component
public class PromiseRows {
  private static final String TABLE = "hand_over";

  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;
  private final HandOverRows rows;

  PromiseRows(DSLContext sql, Sealing sealing, Clock clock, HandOverRows rows) {
    this.rows = rows;
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The longest overdue first; of the giver that acts, or of all. */
  public List<HandOver> broken(boolean acting) {
    Condition whose = acting ? Inbox.acting(HAND_OVER.GIVER) : DSL.trueCondition();
    return sql
        .selectFrom(HAND_OVER)
        .where(
            whose,
            HAND_OVER.ANSWER.eq(Answer.ACCEPTED.name()),
            HAND_OVER.RING_BY.le(now()),
            HAND_OVER.RUNG_AT.isNull())
        .orderBy(HAND_OVER.RING_BY, HAND_OVER.ID)
        .limit(200)
        .stream()
        .filter(rows::isRight)
        .map(HandOverRows::handOver)
        .toList();
  }

  /** Writes down that both spoke. */
  public void spoke(HandOver notice, UUID worker, String words) {
    UUID id = notice.id();
    sql.update(HAND_OVER)
        .set(
            HAND_OVER.SPOKEN,
            sealing.must(Sealing.report(notice.concern()), TABLE, "spoken", id, words))
        .set(HAND_OVER.SPOKEN_BY, worker)
        .set(HAND_OVER.SPOKEN_AT, now())
        .where(HAND_OVER.ID.eq(id))
        .execute();
  }

  /** What was said when they spoke last. */
  public Optional<AfterPromise> spoken(UUID id) {
    return sql.selectFrom(HAND_OVER)
        .where(HAND_OVER.ID.eq(id), HAND_OVER.SPOKEN_AT.isNotNull())
        .fetchOptional(
            row ->
                new AfterPromise(
                    sealing.open(
                        Sealing.report(row.getConcern()), TABLE, "spoken", id, row.getSpoken()),
                    Objects.requireNonNull(row.getSpokenBy()),
                    Objects.requireNonNull(row.getSpokenAt()).toInstant()));
  }

  /** Writes down that whoever gave it has taken it back. */
  public void takenBack(UUID id) {
    rows.change(
        HAND_OVER.ID.eq(id),
        row -> {
          row.setAnswer(Answer.WITHDRAWN.name());
          row.setAnsweredAt(now());
        });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
