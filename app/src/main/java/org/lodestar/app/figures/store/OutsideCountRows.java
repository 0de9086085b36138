package org.lodestar.app.figures.store;

import static org.lodestar.app.figures.store.tables.Tables.OUTSIDE_COUNT;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.figures.store.tables.tables.records.OutsideCountRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others count for us, month by month; what stood before a correction is kept. */
@Component
public class OutsideCountRows {
  /** Kinds of facts that are told from here. */
  static final Set<String> KINDS =
      Arrays.stream(Stage.values()).map(Stage::kind).collect(Collectors.toUnmodifiableSet());

  private final DSLContext sql;

  OutsideCountRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Each month as it stands, the newest first. */
  public List<OutsideCount> list() {
    Map<YearMonth, OutsideCount> standing = new HashMap<>();
    sql.selectFrom(OUTSIDE_COUNT)
        .orderBy(OUTSIDE_COUNT.MONTH, OUTSIDE_COUNT.NUMBER)
        .fetch(OutsideCountRows::read)
        .forEach(each -> standing.put(each.month(), each));
    List<OutsideCount> all = new ArrayList<>(standing.values());
    all.sort((one, other) -> other.month().compareTo(one.month()));
    return all;
  }

  /** A month as it stands. */
  public Optional<OutsideCount> find(YearMonth month) {
    return sql.selectFrom(OUTSIDE_COUNT)
        .where(OUTSIDE_COUNT.MONTH.eq(month.atDay(1)))
        .orderBy(OUTSIDE_COUNT.NUMBER.desc())
        .limit(1)
        .fetchOptional(OutsideCountRows::read);
  }

  /** Months that were typed. */
  @Transactional(readOnly = true)
  public Set<YearMonth> typed() {
    return sql.select(OUTSIDE_COUNT.MONTH)
        .from(OUTSIDE_COUNT)
        .where(OUTSIDE_COUNT.NUMBER.eq(1))
        .fetchSet(row -> YearMonth.from(row.value1()));
  }

  /**
   * For each month that was typed the one in which the ledger tells it. What it tells later is as
   * if nobody had typed it yet, so that a period that was closed stays as it was.
   *
   * @param last the last month of what is looked at
   */
  @Transactional(readOnly = true)
  public Map<YearMonth, YearMonth> told(YearMonth last) {
    return sql.select(OUTSIDE_COUNT.MONTH, OUTSIDE_COUNT.TOLD_IN)
        .from(OUTSIDE_COUNT)
        .where(OUTSIDE_COUNT.NUMBER.eq(1))
        .and(OUTSIDE_COUNT.TOLD_IN.le(last.atDay(1)))
        .fetchMap(row -> YearMonth.from(row.value1()), row -> YearMonth.from(row.value2()));
  }

  /** Keeps one; false where somebody else kept the same month at this moment. */
  public boolean insert(OutsideCount count) {
    Said said = count.said();
    return sql.insertInto(OUTSIDE_COUNT)
            .set(OUTSIDE_COUNT.MONTH, count.month().atDay(1))
            .set(OUTSIDE_COUNT.NUMBER, count.number())
            .set(OUTSIDE_COUNT.BODY, said.body())
            .set(OUTSIDE_COUNT.SOURCE, said.source())
            .set(OUTSIDE_COUNT.DISRUPTED, said.count(Stage.DISRUPTED))
            .set(OUTSIDE_COUNT.IDENTIFIED, said.count(Stage.IDENTIFIED))
            .set(OUTSIDE_COUNT.CHARGED, said.count(Stage.CHARGED))
            .set(OUTSIDE_COUNT.CONVICTED, said.count(Stage.CONVICTED))
            .set(OUTSIDE_COUNT.WHY, count.why())
            .set(OUTSIDE_COUNT.TOLD_IN, count.toldIn().atDay(1))
            .set(OUTSIDE_COUNT.WRITTEN_BY, count.by())
            .set(OUTSIDE_COUNT.WRITTEN_AT, count.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private static OutsideCount read(OutsideCountRecord row) {
    return new OutsideCount(
        YearMonth.from(row.getMonth()),
        row.getNumber(),
        new Said(
            row.getBody(),
            row.getSource(),
            Map.of(
                Stage.DISRUPTED, row.getDisrupted(),
                Stage.IDENTIFIED, row.getIdentified(),
                Stage.CHARGED, row.getCharged(),
                Stage.CONVICTED, row.getConvicted())),
        row.getWhy(),
        YearMonth.from(row.getToldIn()),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant());
  }
}
