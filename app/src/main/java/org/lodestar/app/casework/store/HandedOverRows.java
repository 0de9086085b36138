package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.HANDED_OVER;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.CaseHandOver;
import org.lodestar.app.casework.NewlyMine;
import org.lodestar.app.casework.store.tables.tables.records.HandedOverRecord;
import org.springframework.stereotype.Component;

/** What went from whom to whom in which hand-over. */
@Component
public class HandedOverRows {
  private final DSLContext sql;

  HandedOverRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * One case of a hand-over.
   *
   * @param version of the case after it
   * @param steps that went along
   * @param named whether who takes it over was named by it
   * @param left whether who gave it left the circle by it
   * @param joined whether who took it over joined the circle by it
   */
  public record Handed(
      UUID caseFile,
      UUID from,
      UUID to,
      Instant at,
      long version,
      List<UUID> steps,
      boolean named,
      boolean left,
      boolean joined,
      boolean back) {
    public Handed {
      steps = List.copyOf(steps);
    }
  }

  /** Keeps that a case went along. */
  public void insert(UUID handOver, UUID by, Handed handed) {
    sql.insertInto(HANDED_OVER)
        .set(HANDED_OVER.HAND_OVER, handOver)
        .set(HANDED_OVER.CASE_FILE, handed.caseFile())
        .set(HANDED_OVER.FROM_WORKER, handed.from())
        .set(HANDED_OVER.TO_WORKER, handed.to())
        .set(HANDED_OVER.BY_WORKER, by)
        .set(HANDED_OVER.AT, Columns.at(handed.at()))
        .set(HANDED_OVER.VERSION, handed.version())
        .set(HANDED_OVER.STEPS, handed.steps().toArray(UUID[]::new))
        .set(HANDED_OVER.NAMED, handed.named())
        .set(HANDED_OVER.CIRCLE_LEFT, handed.left())
        .set(HANDED_OVER.CIRCLE_JOINED, handed.joined())
        .execute();
  }

  /** Which cases went along in a hand-over, as far as they are seen. */
  public Set<UUID> casesOf(UUID handOver) {
    return sql.select(HANDED_OVER.CASE_FILE)
        .from(HANDED_OVER)
        .where(HANDED_OVER.HAND_OVER.eq(handOver))
        .fetchSet(HANDED_OVER.CASE_FILE);
  }

  /** All of one, locked until the transaction ends: of two who take it back the second waits. */
  public List<Handed> lock(UUID handOver) {
    return sql.selectFrom(HANDED_OVER)
        .where(HANDED_OVER.HAND_OVER.eq(handOver))
        .orderBy(HANDED_OVER.CASE_FILE)
        .forUpdate()
        .fetch(HandedOverRows::handed);
  }

  private static Handed handed(HandedOverRecord row) {
    return new Handed(
        row.getCaseFile(),
        row.getFromWorker(),
        row.getToWorker(),
        row.getAt().toInstant(),
        row.getVersion(),
        Arrays.asList(row.getSteps()),
        row.getNamed(),
        row.getCircleLeft(),
        row.getCircleJoined(),
        row.getBackAt() != null);
  }

  /** A case was taken back. */
  public void back(UUID handOver, UUID caseFile, UUID by, Instant now) {
    sql.update(HANDED_OVER)
        .set(HANDED_OVER.BACK_AT, Columns.at(now))
        .set(HANDED_OVER.BACK_BY, by)
        .where(HANDED_OVER.HAND_OVER.eq(handOver), HANDED_OVER.CASE_FILE.eq(caseFile))
        .execute();
  }

  /** What went from or to a worker since a moment and was not taken back, the newest first. */
  public List<CaseHandOver> since(UUID worker, Instant since) {
    var cases = DSL.count();
    var at = DSL.max(HANDED_OVER.AT);
    return sql.select(
            HANDED_OVER.HAND_OVER,
            HANDED_OVER.FROM_WORKER,
            HANDED_OVER.TO_WORKER,
            HANDED_OVER.BY_WORKER,
            at,
            cases)
        .from(HANDED_OVER)
        .where(
            HANDED_OVER.FROM_WORKER.eq(worker).or(HANDED_OVER.TO_WORKER.eq(worker)),
            HANDED_OVER.AT.gt(Columns.at(since)),
            HANDED_OVER.BACK_AT.isNull())
        .groupBy(
            HANDED_OVER.HAND_OVER,
            HANDED_OVER.FROM_WORKER,
            HANDED_OVER.TO_WORKER,
            HANDED_OVER.BY_WORKER)
        .orderBy(at.desc(), HANDED_OVER.HAND_OVER)
        .fetch(
            row ->
                new CaseHandOver(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5().toInstant(),
                    row.value6()));
  }

  /** Whether a case of an organisation went from a worker since a moment, taken back or not. */
  public boolean anyFrom(UUID organisation, UUID worker, Instant since) {
    return sql.fetchExists(
        sql.selectOne()
            .from(HANDED_OVER)
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(HANDED_OVER.CASE_FILE))
            .where(
                HANDED_OVER.FROM_WORKER.eq(worker),
                HANDED_OVER.AT.gt(Columns.at(since)),
                CASE_FILE.ORGANISATION.eq(organisation)));
  }

  /** What a worker was handed and has not looked at, while it is theirs, by who had it. */
  public List<NewlyMine> unseenBy(UUID worker) {
    return sql
        .selectDistinct(HANDED_OVER.FROM_WORKER, CASE_FILE.REFERENCE)
        .from(HANDED_OVER)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(HANDED_OVER.CASE_FILE))
        .where(unseen(worker), CASE_FILE.OWNER.eq(worker), CASE_FILE.STATE.eq("OPEN"))
        .orderBy(HANDED_OVER.FROM_WORKER, CASE_FILE.REFERENCE)
        .fetchGroups(HANDED_OVER.FROM_WORKER, CASE_FILE.REFERENCE)
        .entrySet()
        .stream()
        .map(each -> new NewlyMine(each.getKey(), each.getValue()))
        .toList();
  }

  private static Condition unseen(UUID worker) {
    return HANDED_OVER
        .TO_WORKER
        .eq(worker)
        .and(HANDED_OVER.LOOKED_AT.isNull())
        .and(HANDED_OVER.BACK_AT.isNull());
  }

  /** Open cases of a worker that others had before and that did not go back, by these. */
  public Map<UUID, Set<UUID>> takenOver(UUID worker) {
    return sql
        .select(HANDED_OVER.FROM_WORKER, HANDED_OVER.CASE_FILE)
        .from(HANDED_OVER)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(HANDED_OVER.CASE_FILE))
        .where(
            CASE_FILE.OWNER.eq(worker),
            CASE_FILE.STATE.eq("OPEN"),
            HANDED_OVER.BACK_AT.isNull(),
            HANDED_OVER.FROM_WORKER.ne(worker))
        .fetchGroups(HANDED_OVER.FROM_WORKER, HANDED_OVER.CASE_FILE)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new HashSet<>(each.getValue())));
  }

  /** A worker has looked at all that they were handed. */
  public void looked(UUID worker, Instant now) {
    sql.update(HANDED_OVER)
        .set(HANDED_OVER.LOOKED_AT, Columns.at(now))
        .where(unseen(worker))
        .execute();
  }
}
