package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.DeclineReason;
import org.lodestar.app.concerns.Declined;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.PoliceAnswer;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.concerns.TakenOver;
import org.lodestar.app.concerns.WaitingHandOvers;
import org.lodestar.app.concerns.store.tables.tables.records.HandOverRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.SeveralLists;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.Subject;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/** Notices by which concerns are offered to partners. */
@Component
public class HandOverRows {
  private static final int MOST = 200;

  private static final List<OrderField<?>> ORDER =
      List.of(HAND_OVER.URGENT.desc(), HAND_OVER.OFFERED_AT, HAND_OVER.ID);

  private static final String TABLE = "hand_over";

  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;
  private final HandOverCodes codes;

  HandOverRows(DSLContext sql, Sealing sealing, Clock clock, HandOverCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Writes a notice down; its words open only to who may read the concern. */
  public UUID offer(
      Worker worker,
      ConcernLine line,
      UUID receiver,
      Need need,
      boolean urgent,
      String words,
      PoliceAnswer police) {
    UUID id = Ids.next();
    Subject subject = Sealing.report(line.id());
    PoliceWord word = police.word();
    HandOverRecord row = new HandOverRecord();
    row.setId(id);
    row.setConcern(line.id());
    row.setReference(line.reference());
    row.setGiver(worker.organisation());
    row.setReceiver(receiver);
    row.setUrgent(urgent);
    row.setNeed(need.name());
    row.setAgeStatus(line.age().name());
    row.setBand(line.priority().band().name());
    row.setOfferedBy(worker.id());
    row.setOfferedAt(now());
    row.setAnswer(Answer.OPEN.name());
    row.setBody(sealing.close(subject, TABLE, "body", id, words));
    row.setPolice(word == null ? null : word.name());
    row.setReason(sealing.close(subject, TABLE, "reason", id, police.reason()));
    row.setDecider(sealing.close(subject, TABLE, "decider", id, police.decider()));
    sql.insertInto(HAND_OVER).set(codes.handOvers().coded(row)).execute();
    return id;
  }

  /** Whether the platform wrote a row as it is; one that it did not is told. */
  boolean isRight(HandOverRecord row) {
    return codes.handOvers().isRight(row);
  }

  /** The notice, as far as the one who acts may know. */
  public HandOver get(UUID id) {
    return sql.selectFrom(HAND_OVER)
        .where(HAND_OVER.ID.eq(id))
        .fetchOptional()
        .filter(codes.handOvers()::isRight)
        .map(HandOverRows::handOver)
        .orElseThrow(NotFound::new);
  }

  /** What the giver wrote; opens only to who may read the concern. */
  public String words(UUID id) {
    HandOverRecord row = row(id);
    return opened(row, "body", row.getBody());
  }

  private HandOverRecord row(UUID id) {
    return sql.selectFrom(HAND_OVER)
        .where(HAND_OVER.ID.eq(id))
        .fetchOptional()
        .filter(codes.handOvers()::isRight)
        .orElseThrow(NotFound::new);
  }

  private String opened(HandOverRecord row, String column, byte @Nullable [] sealed) {
    return sealing.open(Sealing.report(row.getConcern()), TABLE, column, row.getId(), sealed);
  }

  /** What was said of telling the police; opens only to who may read the concern. */
  public PoliceAnswer police(UUID id) {
    HandOverRecord row = row(id);
    return new PoliceAnswer(
        word(row.getPolice()),
        opened(row, "reason", row.getReason()),
        opened(row, "decider", row.getDecider()));
  }

  /** Who took it over; both sides read it. */
  public TakenOver taken(UUID id) {
    HandOverRecord row = row(id);
    return new TakenOver(
        opened(row, "taker", row.getTaker()),
        opened(row, "taker_number", row.getTakerNumber()),
        instant(row.getRingBy()));
  }

  /** Writes down who took it over. */
  public void take(HandOver notice, TakenOver taken) {
    UUID id = notice.id();
    Subject subject = Sealing.report(notice.concern());
    Instant ringBy = taken.ringBy();
    sql.update(HAND_OVER)
        .set(HAND_OVER.TAKER, sealing.close(subject, TABLE, "taker", id, taken.who()))
        .set(
            HAND_OVER.TAKER_NUMBER,
            sealing.close(subject, TABLE, "taker_number", id, taken.number()))
        .set(HAND_OVER.RING_BY, ringBy == null ? null : ringBy.atOffset(ZoneOffset.UTC))
        .where(HAND_OVER.ID.eq(id))
        .execute();
  }

  /** Writes down why nobody took it, and whom to ring instead; opens as its words do. */
  public void decline(HandOver notice, Declined declined) {
    UUID id = notice.id();
    Subject subject = Sealing.report(notice.concern());
    sql.update(HAND_OVER)
        .set(HAND_OVER.DECLINED, sealing.close(subject, TABLE, "declined", id, declined.words()))
        .set(HAND_OVER.TAKER, sealing.close(subject, TABLE, "taker", id, declined.ring()))
        .where(HAND_OVER.ID.eq(id))
        .execute();
  }

  /** Why nobody took it; opens as its words do. */
  public Declined declined(UUID id) {
    HandOverRecord row = row(id);
    return new Declined(
        DeclineReason.valueOf(row.getDeclineReason()),
        opened(row, "declined", row.getDeclined()),
        opened(row, "taker", row.getTaker()));
  }

  /** Whoever took it over rang back, or promises another hour. */
  public void rang(UUID id, @Nullable Instant newer) {
    if (newer == null) {
      sql.update(HAND_OVER).set(HAND_OVER.RUNG_AT, now()).where(HAND_OVER.ID.eq(id)).execute();
    } else {
      sql.update(HAND_OVER)
          .set(HAND_OVER.RING_BY, newer.atOffset(ZoneOffset.UTC))
          .where(HAND_OVER.ID.eq(id))
          .execute();
    }
  }

  private static Condition isToRing() {
    return Inbox.acting(HAND_OVER.RECEIVER)
        .and(HAND_OVER.ANSWER.eq(Answer.ACCEPTED.name()))
        .and(HAND_OVER.RING_BY.isNotNull())
        .and(HAND_OVER.RUNG_AT.isNull());
  }

  private static List<HandOver> lastOfEach(List<HandOver> declined) {
    Map<UUID, HandOver> last = new LinkedHashMap<>();
    declined.forEach(each -> last.put(each.concern(), each));
    return List.copyOf(last.values());
  }

  private static Condition declinedAndUnheld() {
    return DSL.and(
        Inbox.acting(HAND_OVER.GIVER)
            .and(HAND_OVER.URGENT)
            .and(HAND_OVER.ANSWER.eq(Answer.DECLINED.name()))
            .and(
                HAND_OVER.CONCERN.in(
                    DSL.select(CONCERN.ID)
                        .from(CONCERN)
                        .where(
                            CONCERN.ID.eq(HAND_OVER.CONCERN),
                            CONCERN.RECEIVER.eq(HAND_OVER.GIVER),
                            CONCERN.STATE.eq(ConcernState.TRIAGED.name()),
                            CONCERN.HELD.isFalse()))));
  }

  /** Writes down what became of an offer that is still open; false when it is not. */
  public boolean answer(UUID id, UUID worker, Answer answer, @Nullable DeclineReason reason) {
    return change(
        HAND_OVER.ID.eq(id).and(HAND_OVER.ANSWER.eq(Answer.OPEN.name())),
        row -> {
          row.setAnswer(answer.name());
          row.setDeclineReason(reason == null ? null : reason.name());
          row.setAnsweredBy(worker);
          row.setAnsweredAt(now());
        });
  }

  /** Changes the one that fits, where the platform wrote it; answers whether there was one. */
  boolean change(Condition which, Consumer<HandOverRecord> change) {
    return sql.selectFrom(HAND_OVER)
        .where(which)
        .forNoKeyUpdate()
        .fetchOptional()
        .filter(codes.handOvers()::isRight)
        .map(
            row -> {
              change.accept(row);
              row.setVersion(row.getVersion() + 1);
              return codes.handOvers().coded(row).update() == 1;
            })
        .orElse(false);
  }

  /** Writes down that an urgent hand-over was looked at again. */
  public void reviewed(UUID id, UUID worker) {
    change(
        HAND_OVER.ID.eq(id).and(HAND_OVER.REVIEWED_AT.isNull()),
        row -> {
          row.setReviewedBy(worker);
          row.setReviewedAt(now());
        });
  }

  /** What of hand-overs can wait for the organisation that acts. */
  private enum Wait {
    OFFERED,
    UNANSWERED,
    TAKEN_OVER,
    TO_REVIEW,
    PUT_RIGHT,
    TO_RING,
    CAME_BACK
  }

  /**
   * All that waits for the organisation that acts, in one question.
   *
   * @param takenSince those taken over after this moment are told
   * @param offeredUntil those offered before this moment, and not answered, are rung for
   */
  public WaitingHandOvers waiting(Instant takenSince, Instant offeredUntil) {
    Map<Wait, Condition> wanted = new EnumMap<>(Wait.class);
    wanted.put(Wait.OFFERED, isOffered());
    wanted.put(Wait.UNANSWERED, isUnanswered(offeredUntil));
    wanted.put(Wait.TAKEN_OVER, isTakenOver(takenSince));
    wanted.put(Wait.TO_REVIEW, isToReview());
    wanted.put(Wait.PUT_RIGHT, isPutRight());
    wanted.put(Wait.TO_RING, isToRing());
    wanted.put(Wait.CAME_BACK, declinedAndUnheld());
    Map<Wait, List<HandOver>> found = new EnumMap<>(Wait.class);
    SeveralLists.fetch(sql, HAND_OVER, wanted, ORDER)
        .forEach((each, rows) -> found.put(each, handOvers(rows.stream().limit(MOST))));
    return new WaitingHandOvers(
        agreed(of(found, Wait.OFFERED)),
        of(found, Wait.UNANSWERED),
        of(found, Wait.TAKEN_OVER),
        of(found, Wait.TO_REVIEW),
        once(of(found, Wait.PUT_RIGHT)),
        of(found, Wait.TO_RING),
        lastOfEach(of(found, Wait.CAME_BACK)));
  }

  private static List<HandOver> of(Map<Wait, List<HandOver>> found, Wait what) {
    return found.getOrDefault(what, List.of());
  }

  /** Open offers to the organisation that acts, the most urgent and oldest first. */
  public List<HandOver> offered() {
    return agreed(list(isOffered()));
  }

  private static Condition isOffered() {
    return Inbox.acting(HAND_OVER.RECEIVER).and(HAND_OVER.ANSWER.eq(Answer.OPEN.name()));
  }

  private static List<HandOver> agreed(List<HandOver> offered) {
    return offered.stream().filter(each -> !each.waitsForSecond()).toList();
  }

  /** Urgent hand-overs that no partner has answered, as far as the one who acts may know. */
  public List<HandOver> urgent() {
    return list(waitsUrgently());
  }

  private static Condition isUnanswered(Instant before) {
    return Inbox.acting(HAND_OVER.GIVER)
        .and(waitsUrgently())
        .and(HAND_OVER.OFFERED_AT.le(before.atOffset(ZoneOffset.UTC)));
  }

  private static Condition waitsUrgently() {
    return HAND_OVER.URGENT.isTrue().and(HAND_OVER.ANSWER.eq(Answer.OPEN.name()));
  }

  /** Writes down that somebody of the giver has read who took it over. */
  public void known(UUID id) {
    sql.update(HAND_OVER)
        .set(HAND_OVER.KNOWN_AT, now())
        .where(HAND_OVER.ID.eq(id), HAND_OVER.KNOWN_AT.isNull())
        .execute();
  }

  private static Condition isTakenOver(Instant after) {
    return Inbox.acting(HAND_OVER.GIVER)
        .and(HAND_OVER.URGENT)
        .and(HAND_OVER.ANSWER.eq(Answer.ACCEPTED.name()))
        .and(HAND_OVER.KNOWN_AT.isNull())
        .and(HAND_OVER.ANSWERED_AT.gt(after.atOffset(ZoneOffset.UTC)));
  }

  /** Those of the organisation that acts, which a second person has to look at. */
  public List<HandOver> toReview() {
    return list(isToReview());
  }

  private static Condition isToReview() {
    return Inbox.acting(HAND_OVER.GIVER)
        .and(HAND_OVER.REVIEWED_AT.isNull())
        .and(HAND_OVER.URGENT.isTrue().or(waitsForSecond()));
  }

  private static Condition waitsForSecond() {
    return HAND_OVER
        .POLICE
        .eq(PoliceWord.SAID_NO.name())
        .and(HAND_OVER.ANSWER.eq(Answer.OPEN.name()));
  }

  /** Those to the organisation that acts, put right and not read there since. */
  public List<HandOver> putRight() {
    return once(list(isPutRight()));
  }

  private static Condition isPutRight() {
    return Inbox.acting(HAND_OVER.RECEIVER).and(PutRightRows.unread());
  }

  /** All to whose receiver something goes that was put right and that nobody there has read. */
  public List<HandOver> allPutRight() {
    return once(list(PutRightRows.unread()));
  }

  /** The newest notice by which each body knows each concern. */
  private static List<HandOver> once(List<HandOver> some) {
    Map<List<UUID>, HandOver> last = new LinkedHashMap<>();
    some.stream()
        .sorted(Comparator.comparing(HandOver::offeredAt))
        .forEach(each -> last.put(List.of(each.concern(), each.receiver()), each));
    return List.copyOf(last.values());
  }

  /** By which notice the concern came to whoever has it now; empty where nobody accepted one. */
  public Optional<HandOver> current(UUID concern) {
    return list(
            HAND_OVER
                .CONCERN
                .eq(concern)
                .and(HAND_OVER.ANSWER.eq(Answer.ACCEPTED.name()))
                .and(
                    HAND_OVER.RECEIVER.in(
                        DSL.select(CONCERN.RECEIVER).from(CONCERN).where(CONCERN.ID.eq(concern)))))
        .stream()
        .max(Comparator.comparing(HandOver::offeredAt));
  }

  /** Hand-overs of one concern. */
  public List<HandOver> of(UUID concern) {
    return list(HAND_OVER.CONCERN.eq(concern));
  }

  private List<HandOver> list(Condition which) {
    return handOvers(sql.selectFrom(HAND_OVER).where(which).orderBy(ORDER).limit(MOST).stream());
  }

  private List<HandOver> handOvers(Stream<HandOverRecord> rows) {
    return rows.filter(codes.handOvers()::isRight).map(HandOverRows::handOver).toList();
  }

  static HandOver handOver(HandOverRecord row) {
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
        word(row.getPolice()),
        instant(row.getRingBy()),
        instant(row.getRungAt()),
        row.getVersion());
  }

  private static @Nullable PoliceWord word(@Nullable String kept) {
    return kept == null ? null : PoliceWord.valueOf(kept);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
