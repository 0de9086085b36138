package org.lodestar.app.files.store;

import static org.lodestar.app.files.store.tables.Tables.ATTACHMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.files.Found;
import org.lodestar.app.files.FoundFile;
import org.lodestar.app.files.ScanState;
import org.springframework.stereotype.Component;

/** What the scanner has said of attached files, and which of them it should see. */
@Component
public class ScanRows {
  private static final Condition WAITS =
      ATTACHMENT.SCAN.in(ScanState.NOT_SCANNED.name(), ScanState.PENDING.name());

  private final DSLContext sql;
  private final Clock clock;

  ScanRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps what the scanner said of a file that waited; false when another look was quicker. */
  public boolean scanned(UUID id, ScanState state, int signatures) {
    return keep(id, state, signatures, Found.AFTER_WAITING, not(ScanState.CLEAN));
  }

  /** Newer signatures found something in a file that was clean; false when it is not any more. */
  public boolean foundLater(UUID id, int signatures) {
    return keep(
        id,
        ScanState.INFECTED,
        signatures,
        Found.BY_NEWER_SIGNATURES,
        ATTACHMENT.SCAN.eq(ScanState.CLEAN.name()));
  }

  private static Condition not(ScanState state) {
    return ATTACHMENT.SCAN.notIn(ScanState.INFECTED.name(), state.name());
  }

  private boolean keep(UUID id, ScanState state, int signatures, Found how, Condition from) {
    boolean infected = state == ScanState.INFECTED;
    return sql.update(ATTACHMENT)
            .set(ATTACHMENT.SCAN, state.name())
            .set(ATTACHMENT.SCANNED_AT, now())
            .set(ATTACHMENT.SIGNATURES, signatures)
            .set(ATTACHMENT.FOUND_AT, infected ? now() : null)
            .set(ATTACHMENT.FOUND, infected ? how.name() : null)
            .where(ATTACHMENT.ID.eq(id), from)
            .execute()
        == 1;
  }

  /** A clean file was looked at again with these signatures, or could not be: it stays as it is. */
  public void lookedAgain(UUID id, int signatures) {
    sql.update(ATTACHMENT)
        .set(ATTACHMENT.SCANNED_AT, now())
        .set(ATTACHMENT.SIGNATURES, signatures)
        .where(ATTACHMENT.ID.eq(id), ATTACHMENT.SCAN.eq(ScanState.CLEAN.name()))
        .execute();
  }

  /** Remembers that a look was tried in vain. */
  public void tried(UUID id) {
    sql.update(ATTACHMENT).set(ATTACHMENT.SCANNED_AT, now()).where(ATTACHMENT.ID.eq(id)).execute();
  }

  /** Files that nobody has looked at; those never tried first, then the oldest. */
  public List<UUID> unscanned(int limit) {
    return sql.select(ATTACHMENT.ID)
        .from(ATTACHMENT)
        .where(WAITS)
        .orderBy(ATTACHMENT.SCANNED_AT.asc().nullsFirst(), ATTACHMENT.RECEIVED_AT)
        .limit(limit)
        .fetch(ATTACHMENT.ID);
  }

  /** How many files nobody has looked at. */
  public int unscannedCount() {
    return sql.fetchCount(ATTACHMENT, WAITS);
  }

  /** When the file came that waits longest; empty when none does. */
  public Optional<Instant> waitingSince() {
    return Optional.ofNullable(
            sql.select(DSL.min(ATTACHMENT.RECEIVED_AT))
                .from(ATTACHMENT)
                .where(WAITS)
                .fetchSingle()
                .value1())
        .map(OffsetDateTime::toInstant);
  }

  /**
   * Clean files that were looked at with older signatures, newest first: what came last is opened
   * soonest.
   *
   * @param bytes of all together at most; the first is in the list however large it is
   */
  public List<UUID> olderThan(int signatures, int most, long bytes) {
    List<UUID> chosen = new ArrayList<>();
    long sum = 0;
    for (var row :
        sql.select(ATTACHMENT.ID, ATTACHMENT.SIZE)
            .from(ATTACHMENT)
            .where(older(signatures))
            .orderBy(ATTACHMENT.RECEIVED_AT.desc(), ATTACHMENT.ID)
            .limit(most)) {
      sum += row.value2();
      if (!chosen.isEmpty() && sum > bytes) {
        break;
      }
      chosen.add(row.value1());
    }
    return chosen;
  }

  /** How many clean files wait to be looked at with these signatures. */
  public int olderThanCount(int signatures) {
    return sql.fetchCount(ATTACHMENT, older(signatures));
  }

  private static Condition older(int signatures) {
    return ATTACHMENT.SCAN.eq(ScanState.CLEAN.name()).and(ATTACHMENT.SIGNATURES.lt(signatures));
  }

  /** How many files are in each state; all states are there. */
  public Map<ScanState, Integer> counts() {
    Map<ScanState, Integer> counts = new EnumMap<>(ScanState.class);
    for (ScanState state : ScanState.values()) {
      counts.put(state, 0);
    }
    sql.select(ATTACHMENT.SCAN, DSL.count())
        .from(ATTACHMENT)
        .groupBy(ATTACHMENT.SCAN)
        .forEach(row -> counts.put(ScanState.valueOf(row.value1()), row.value2()));
    return counts;
  }

  /** What was found since an instant, the latest first. */
  public List<FoundFile> found(Instant since, int most) {
    return sql.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.FOUND_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .orderBy(ATTACHMENT.FOUND_AT.desc(), ATTACHMENT.ID)
        .limit(most)
        .fetch(
            row ->
                new FoundFile(
                    row.getFoundAt().toInstant(),
                    Found.valueOf(row.getFound()),
                    row.getSignatures()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
