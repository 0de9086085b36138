package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.CORRECTION_READ;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER_CORRECTION;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.PutRight;
import org.lodestar.app.concerns.PutRight.Reader;
import org.lodestar.app.concerns.UnreadCorrection;
import org.lodestar.app.concerns.store.tables.tables.records.HandOverCorrectionRecord;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/**
 * What givers put right after a concern was handed over. Rows are only added. It goes along the
 * chain: to whoever has the concern now, to whoever reads an urgent one before they answer, and to
 * whoever read an urgent one before and has it no more.
 */
@Component
public class PutRightRows {
  private static final String TABLE = "hand_over_correction";

  /** The notice by which a correction was written: its giver is who wrote it. */
  private static final org.lodestar.app.concerns.store.tables.tables.HandOver GIVEN =
      HAND_OVER.as("given");

  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  PutRightRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  public void insert(HandOver notice, UUID worker, String words) {
    UUID id = Ids.next();
    sql.insertInto(HAND_OVER_CORRECTION)
        .set(HAND_OVER_CORRECTION.ID, id)
        .set(HAND_OVER_CORRECTION.HAND_OVER, notice.id())
        .set(HAND_OVER_CORRECTION.CONCERN, notice.concern())
        .set(
            HAND_OVER_CORRECTION.BODY,
            sealing.must(Sealing.report(notice.concern()), TABLE, "body", id, words))
        .set(HAND_OVER_CORRECTION.WRITTEN_BY, worker)
        .set(HAND_OVER_CORRECTION.WRITTEN_AT, now())
        .execute();
  }

  /** The newest first: nothing that was said is lost in what came later. */
  public List<PutRight> of(UUID concern) {
    Optional<UUID> holder = holder(concern);
    List<HandOver> notices = notices(concern);
    Map<UUID, Map<UUID, Instant>> read = read(concern);
    return sql.selectFrom(HAND_OVER_CORRECTION)
        .where(HAND_OVER_CORRECTION.CONCERN.eq(concern))
        .orderBy(HAND_OVER_CORRECTION.WRITTEN_AT.desc(), HAND_OVER_CORRECTION.ID.desc())
        .fetch(
            row ->
                putRight(
                    row, readers(row, holder, notices, read.getOrDefault(row.getId(), Map.of()))));
  }

  private Optional<UUID> holder(UUID concern) {
    return sql.select(CONCERN.RECEIVER)
        .from(CONCERN)
        .where(CONCERN.ID.eq(concern))
        .fetchOptional(CONCERN.RECEIVER);
  }

  private List<HandOver> notices(UUID concern) {
    return sql.selectFrom(HAND_OVER)
        .where(HAND_OVER.CONCERN.eq(concern))
        .orderBy(HAND_OVER.OFFERED_AT)
        .fetch(HandOverRows::handOver);
  }

  private Map<UUID, Map<UUID, Instant>> read(UUID concern) {
    Map<UUID, Map<UUID, Instant>> read = new LinkedHashMap<>();
    sql.selectFrom(CORRECTION_READ)
        .where(CORRECTION_READ.CONCERN.eq(concern))
        .forEach(
            row ->
                read.computeIfAbsent(row.getCorrection(), key -> new LinkedHashMap<>())
                    .put(row.getOrganisation(), row.getReadAt().toInstant()));
    return read;
  }

  private static List<Reader> readers(
      HandOverCorrectionRecord row,
      Optional<UUID> holder,
      List<HandOver> notices,
      Map<UUID, Instant> read) {
    Map<UUID, Boolean> to = to(row.getWrittenAt().toInstant(), holder, notices);
    notices.stream()
        .filter(each -> each.id().equals(row.getHandOver()))
        .map(HandOver::giver)
        .forEach(to::remove);
    return to.entrySet().stream()
        .map(each -> new Reader(each.getKey(), each.getValue(), read.get(each.getKey())))
        .toList();
  }

  private static Map<UUID, Boolean> to(
      Instant written, Optional<UUID> holder, List<HandOver> notices) {
    Map<UUID, Boolean> to = new LinkedHashMap<>();
    holder.ifPresent(each -> to.put(each, true));
    notices.stream()
        .filter(each -> each.urgent() && each.answer() == Answer.OPEN)
        .forEach(each -> to.put(each.receiver(), true));
    notices.stream()
        .filter(each -> hasLeft(each, written))
        .forEach(each -> to.putIfAbsent(each.receiver(), false));
    return to;
  }

  private static boolean hasLeft(HandOver each, Instant before) {
    Instant answered = each.answeredAt();
    return each.hasReadAndLeft() && answered != null && !answered.isAfter(before);
  }

  /** To whom something would go that a body puts right now, whoever has it first. */
  public List<Reader> to(UUID concern, UUID writer) {
    // Whoever has left by now has left: the database keeps less of a second than the clock says.
    Map<UUID, Boolean> to = to(Instant.MAX, holder(concern), notices(concern));
    to.remove(writer);
    return to.entrySet().stream()
        .map(each -> new Reader(each.getKey(), each.getValue(), null))
        .toList();
  }

  private PutRight putRight(HandOverCorrectionRecord row, List<Reader> readers) {
    return new PutRight(
        row.getId(),
        row.getHandOver(),
        sealing.open(Sealing.report(row.getConcern()), TABLE, "body", row.getId(), row.getBody()),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant(),
        readers);
  }

  /** Marks as read by a body what others put right; whether anything was new to it. */
  public boolean read(UUID concern, UUID organisation, UUID worker) {
    return sql.insertInto(
                CORRECTION_READ,
                CORRECTION_READ.CORRECTION,
                CORRECTION_READ.CONCERN,
                CORRECTION_READ.ORGANISATION,
                CORRECTION_READ.WORKER,
                CORRECTION_READ.READ_AT)
            .select(
                sql.select(
                        HAND_OVER_CORRECTION.ID,
                        HAND_OVER_CORRECTION.CONCERN,
                        DSL.val(organisation),
                        DSL.val(worker),
                        DSL.val(now()))
                    .from(HAND_OVER_CORRECTION)
                    .join(GIVEN)
                    .on(GIVEN.ID.eq(HAND_OVER_CORRECTION.HAND_OVER))
                    .where(HAND_OVER_CORRECTION.CONCERN.eq(concern), GIVEN.GIVER.ne(organisation)))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /**
   * Whether the receiver of a notice has to read something that was put right: it has the concern
   * now, reads an urgent one before it answers, or read one before and has it no more.
   */
  static Condition unread() {
    Condition hasIt =
        HAND_OVER
            .ANSWER
            .eq(Answer.ACCEPTED.name())
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(CONCERN)
                        .where(
                            CONCERN.ID.eq(HAND_OVER.CONCERN),
                            CONCERN.RECEIVER.eq(HAND_OVER.RECEIVER))));
    Condition reads = HAND_OVER.URGENT.isTrue().and(HAND_OVER.ANSWER.eq(Answer.OPEN.name()));
    Condition declined = HAND_OVER.URGENT.isTrue().and(HAND_OVER.ANSWER.eq(Answer.DECLINED.name()));
    Condition takenBack =
        HAND_OVER.RING_BY.isNotNull().and(HAND_OVER.ANSWER.eq(Answer.WITHDRAWN.name()));
    return DSL.exists(
            DSL.selectOne()
                .from(HAND_OVER_CORRECTION)
                .join(GIVEN)
                .on(GIVEN.ID.eq(HAND_OVER_CORRECTION.HAND_OVER))
                .where(ofNotice(), unreadThere()))
        .and(DSL.or(hasIt, reads, declined, takenBack));
  }

  private static Condition ofNotice() {
    return HAND_OVER_CORRECTION
        .CONCERN
        .eq(HAND_OVER.CONCERN)
        .and(GIVEN.GIVER.ne(HAND_OVER.RECEIVER))
        .and(
            HAND_OVER
                .ANSWER
                .in(Answer.OPEN.name(), Answer.ACCEPTED.name())
                .or(HAND_OVER_CORRECTION.WRITTEN_AT.ge(HAND_OVER.ANSWERED_AT)));
  }

  private static Condition unreadThere() {
    return DSL.notExists(
        DSL.selectOne()
            .from(CORRECTION_READ)
            .where(
                CORRECTION_READ.CORRECTION.eq(HAND_OVER_CORRECTION.ID),
                CORRECTION_READ.ORGANISATION.eq(HAND_OVER.RECEIVER)));
  }

  /** The newest of what nobody of the receiver of each notice has read. */
  public List<UnreadCorrection> newest(List<HandOver> notices) {
    Map<UUID, UnreadCorrection> newest = new LinkedHashMap<>();
    Map<UUID, HandOver> byId = new LinkedHashMap<>();
    notices.forEach(each -> byId.put(each.id(), each));
    sql.select(
            HAND_OVER.ID,
            GIVEN.GIVER,
            HAND_OVER_CORRECTION.WRITTEN_BY,
            HAND_OVER_CORRECTION.WRITTEN_AT)
        .from(HAND_OVER)
        .join(HAND_OVER_CORRECTION)
        .on(HAND_OVER_CORRECTION.CONCERN.eq(HAND_OVER.CONCERN))
        .join(GIVEN)
        .on(GIVEN.ID.eq(HAND_OVER_CORRECTION.HAND_OVER))
        .where(
            HAND_OVER.ID.eq(DSL.any(byId.keySet().toArray(UUID[]::new))), ofNotice(), unreadThere())
        .orderBy(HAND_OVER_CORRECTION.WRITTEN_AT)
        .forEach(
            row -> {
              HandOver notice = byId.get(row.value1());
              if (notice != null) {
                newest.put(
                    row.value1(),
                    new UnreadCorrection(
                        notice, row.value2(), row.value3(), row.value4().toInstant()));
              }
            });
    return List.copyOf(newest.values());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
