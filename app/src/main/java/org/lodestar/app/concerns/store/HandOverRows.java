package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.store.tables.tables.records.HandOverRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/** Notices by which concerns are offered to partners. */
@Component
public class HandOverRows {
  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  HandOverRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Writes a notice down; its words open only to who may read the concern. */
  public UUID offer(
      Worker worker, ConcernLine line, UUID receiver, Need need, boolean urgent, String words) {
    UUID id = Ids.next();
    sql.insertInto(HAND_OVER)
        .set(HAND_OVER.ID, id)
        .set(HAND_OVER.CONCERN, line.id())
        .set(HAND_OVER.REFERENCE, line.reference())
        .set(HAND_OVER.GIVER, worker.organisation())
        .set(HAND_OVER.RECEIVER, receiver)
        .set(HAND_OVER.URGENT, urgent)
        .set(HAND_OVER.NEED, need.name())
        .set(HAND_OVER.AGE_STATUS, line.age().name())
        .set(HAND_OVER.BAND, line.priority().band().name())
        .set(HAND_OVER.OFFERED_BY, worker.id())
        .set(HAND_OVER.OFFERED_AT, now())
        .set(
            HAND_OVER.BODY,
            sealing.close(Sealing.report(line.id()), "hand_over", "body", id, words))
        .execute();
    return id;
  }

  /** The notice, as far as the one who acts may know. */
  public HandOver get(UUID id) {
    return sql.selectFrom(HAND_OVER)
        .where(HAND_OVER.ID.eq(id))
        .fetchOptional(HandOverRows::handOver)
        .orElseThrow(NotFound::new);
  }

  /** What the giver wrote; opens only to who may read the concern. */
  public String words(UUID id) {
    HandOverRecord row =
        sql.selectFrom(HAND_OVER)
            .where(HAND_OVER.ID.eq(id))
            .fetchOptional()
            .orElseThrow(NotFound::new);
    return sealing.open(Sealing.report(row.getConcern()), "hand_over", "body", id, row.getBody());
  }

  /** Writes down what became of an offer that is still open; false when it is not. */
  public boolean answer(UUID id, UUID worker, Answer answer, @Nullable DeclineReason reason) {
    return sql.update(HAND_OVER)
            .set(HAND_OVER.ANSWER, answer.name())
            .set(HAND_OVER.DECLINE_REASON, reason == null ? null : reason.name())
            .set(HAND_OVER.ANSWERED_BY, worker)
            .set(HAND_OVER.ANSWERED_AT, now())
            .set(HAND_OVER.VERSION, HAND_OVER.VERSION.plus(1))
            .where(HAND_OVER.ID.eq(id), HAND_OVER.ANSWER.eq(Answer.OPEN.name()))
            .execute()
        == 1;
  }

  /** Writes down that an urgent hand-over was looked at again. */
  public void reviewed(UUID id, UUID worker) {
    sql.update(HAND_OVER)
        .set(HAND_OVER.REVIEWED_BY, worker)
        .set(HAND_OVER.REVIEWED_AT, now())
        .set(HAND_OVER.VERSION, HAND_OVER.VERSION.plus(1))
        .where(HAND_OVER.ID.eq(id), HAND_OVER.REVIEWED_AT.isNull())
        .execute();
  }

  /** Open offers to the organisation that acts, the most urgent and oldest first. */
  public List<HandOver> offered() {
    return list(Inbox.acting(HAND_OVER.RECEIVER).and(HAND_OVER.ANSWER.eq(Answer.OPEN.name())));
  }

  /** Urgent hand-overs that no partner has answered, as far as the one who acts may know. */
  public List<HandOver> urgent() {
    return list(waitsUrgently());
  }

  /** Those of the organisation that acts which were offered before a moment. */
  public List<HandOver> unanswered(Instant before) {
    return list(
        Inbox.acting(HAND_OVER.GIVER)
            .and(waitsUrgently())
            .and(HAND_OVER.OFFERED_AT.le(before.atOffset(ZoneOffset.UTC))));
  }

  private static Condition waitsUrgently() {
    return HAND_OVER.URGENT.isTrue().and(HAND_OVER.ANSWER.eq(Answer.OPEN.name()));
  }

  /** Urgent hand-overs of the organisation that acts, which nobody has looked at again. */
  public List<HandOver> toReview() {
    return list(
        Inbox.acting(HAND_OVER.GIVER).and(HAND_OVER.URGENT).and(HAND_OVER.REVIEWED_AT.isNull()));
  }

  /** Hand-overs of one concern. */
  public List<HandOver> of(UUID concern) {
    return list(HAND_OVER.CONCERN.eq(concern));
  }

  private List<HandOver> list(Condition which) {
    return sql.selectFrom(HAND_OVER)
        .where(which)
        .orderBy(HAND_OVER.URGENT.desc(), HAND_OVER.OFFERED_AT, HAND_OVER.ID)
        .limit(200)
        .fetch(HandOverRows::handOver);
  }

  private static HandOver handOver(HandOverRecord row) {
    return new HandOver(
        row.getId(),
        row.getConcern(),
        row.getReference(),
        row.getGiver(),
        row.getReceiver(),
        row.getUrgent(),
        Need.valueOf(row.getNeed()),
        AgeStatus.valueOf(row.getAgeStatus()),
        TriageBand.valueOf(row.getBand()),
        row.getOfferedBy(),
        row.getOfferedAt().toInstant(),
        Answer.valueOf(row.getAnswer()),
        row.getDeclineReason() == null ? null : DeclineReason.valueOf(row.getDeclineReason()),
        instant(row.getAnsweredAt()),
        instant(row.getReviewedAt()),
        row.getVersion());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
