package org.lodestar.app.risks.store;

import static org.lodestar.app.risks.store.tables.Tables.TURN;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.store.tables.tables.records.TurnRecord;
import org.lodestar.app.strategy.HandOver;
import org.springframework.stereotype.Component;

/** What became of risks, threats and sectors. */
@Component
public class TurnRows {
  /** All that goes along with a post is turned in one step, which lasts so long at most. */
  private static final Duration IN_ONE_STEP = Duration.ofSeconds(5);

  private final DSLContext sql;

  TurnRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds to it. */
  public void insert(Turn turn) {
    sql.insertInto(TURN)
        .set(TURN.ID, Ids.next())
        .set(TURN.SUBJECT, turn.subject())
        .set(TURN.AT, turn.at().atOffset(ZoneOffset.UTC))
        .set(TURN.BY_WORKER, turn.by())
        .set(TURN.KIND, turn.kind().name())
        .set(TURN.FROM_WORDS, turn.from())
        .set(TURN.TO_WORDS, turn.to())
        .set(TURN.REASON, turn.reason())
        .execute();
  }

  /** What became of one of them, newest first. */
  public List<Turn> list(UUID subject) {
    return sql.selectFrom(TURN)
        .where(TURN.SUBJECT.eq(subject))
        .orderBy(TURN.AT.desc(), TURN.ID.desc())
        .fetch(TurnRows::turn);
  }

  /** What became of all of them after a moment, oldest first. */
  public List<Turn> since(Instant moment) {
    return sql.selectFrom(TURN)
        .where(TURN.AT.gt(moment.atOffset(ZoneOffset.UTC)))
        .orderBy(TURN.AT, TURN.ID)
        .fetch(TurnRows::turn);
  }

  /** Why those that went along were given from one worker to another, each text once. */
  public List<String> reasons(HandOver made, Set<UUID> went) {
    return sql.selectDistinct(TURN.REASON)
        .from(TURN)
        .where(wentAlong(made, went))
        .orderBy(TURN.REASON)
        .fetch(TURN.REASON);
  }

  /**
   * Destroys why those that went along were given from one worker to another.
   *
   * @param instead what stands in its place
   */
  public void takeOut(HandOver made, Set<UUID> went, String instead, UUID taking) {
    sql.update(TURN)
        .set(TURN.REASON, instead)
        .set(TURN.TAKEN_OUT, taking)
        .where(wentAlong(made, went))
        .execute();
  }

  /**
   * Of a hand-over whose own reason was destroyed, nothing but who, what and when tells which turns
   * are of it.
   */
  private static Condition wentAlong(HandOver made, Set<UUID> went) {
    OffsetDateTime at = made.at().atOffset(ZoneOffset.UTC);
    return TURN.SUBJECT
        .in(went)
        .and(TURN.TAKEN_OUT.isNull())
        .and(TURN.KIND.eq(Turn.Kind.HANDED_OVER.name()))
        .and(TURN.FROM_WORDS.eq(made.from().toString()))
        .and(TURN.TO_WORDS.eq(made.to().toString()))
        .and(TURN.BY_WORKER.eq(made.by()))
        .and(
            TURN.REASON
                .eq(made.reason())
                .or(TURN.AT.between(at.minus(IN_ONE_STEP), at.plus(IN_ONE_STEP))));
  }

  private static Turn turn(TurnRecord row) {
    return new Turn(
        row.getSubject(),
        row.getAt().toInstant(),
        row.getByWorker(),
        Turn.Kind.valueOf(row.getKind()),
        row.getFromWords(),
        row.getToWords(),
        row.getReason());
  }
}
