package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.FORGED_ROW;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.OtherFaults;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.MembersAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells of rows that were met without a right code: an event of the audit record, a line of the
 * log, and a fault on the page of the record's state. Each row once for as long as the program
 * runs, however often it is clicked, though the page learns each day that it is still there; by a
 * thread of its own, since the transaction in which it was met may only read or may be rolled back.
 */
@Component
public class ForgedRows implements OtherFaults, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(ForgedRows.class);
  private static final Standing STANDING = Standing.task("row-codes");
  private static final Duration TOLD_FOR = Duration.ofDays(30);

  /** Somebody who writes thousands of rows is told of well enough. */
  private static final int MOST = 1_000;

  private final ObjectProvider<Audit> audit;
  private final DSLContext sql;
  private final ObjectProvider<TransactionOperations> transactions;
  private final Clock clock;

  /** What was met, and on which day it was last written down. */
  private final Map<String, LocalDate> met = new ConcurrentHashMap<>();

  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("forged-rows").factory());

  ForgedRows(
      ObjectProvider<Audit> audit,
      DSLContext sql,
      ObjectProvider<TransactionOperations> transactions,
      Clock clock) {
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A row of a table was met whose code is not right. */
  void met(Table<?> table, Record row) {
    Field<?> person = row.field("person");
    met(
        table.getName(),
        keyOf(table, row),
        person != null && row.get(person) instanceof UUID id ? id : null);
  }

  /** Something was met whose code is not right. */
  public void met(String kind, String key, @Nullable UUID person) {
    String row = kind + ":" + key;
    if (met.size() >= MOST && !met.containsKey(row)) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate before = met.put(row, today);
    if (before == null) {
      LOG.error("A row of {} does not bear the code of this platform and counts for nothing", kind);
    }
    if (!today.equals(before)) {
      teller.execute(() -> told(kind, key, person, before == null));
    }
  }

  /** A sealed text of a table did not open: it was altered, or comes from another place. */
  void brokenSeal(String table) {
    LOG.error("A sealed text of {} was altered or moved, and is not shown", table);
    teller.execute(() -> told(table, "sealed", null, true));
  }

  private void told(String kind, String key, @Nullable UUID person, boolean first) {
    try {
      STANDING.run(
          () ->
              transactions
                  .getObject()
                  .executeWithoutResult(status -> write(kind, key, person, first)));
    } catch (RuntimeException e) {
      LOG.error("What was found of a row of {} could not be recorded", kind, e);
    }
  }

  private void write(String kind, String key, @Nullable UUID person, boolean first) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.insertInto(FORGED_ROW)
        .set(FORGED_ROW.KIND, kind)
        .set(FORGED_ROW.ROW_KEY, key)
        .set(FORGED_ROW.FIRST_MET_AT, now)
        .set(FORGED_ROW.LAST_MET_AT, now)
        .onConflict(FORGED_ROW.KIND, FORGED_ROW.ROW_KEY)
        .doUpdate()
        .set(FORGED_ROW.LAST_MET_AT, now)
        .execute();
    if (first) {
      String object = kind.substring(kind.indexOf('.') + 1).toUpperCase(Locale.ROOT);
      audit
          .getObject()
          .record(
              MembersAction.FORGED_ROW_MET,
              person == null ? ObjectRef.all(object) : ObjectRef.of(object, person));
    }
  }

  @Override
  public List<String> faults() {
    return STANDING.call(
        () ->
            Objects.requireNonNull(
                transactions
                    .getObject()
                    .execute(
                        status ->
                            sql.select(FORGED_ROW.KIND, FORGED_ROW.ROW_KEY)
                                .from(FORGED_ROW)
                                .where(
                                    FORGED_ROW.LAST_MET_AT.gt(
                                        clock.instant().minus(TOLD_FOR).atOffset(ZoneOffset.UTC)))
                                .orderBy(FORGED_ROW.KIND, FORGED_ROW.ROW_KEY)
                                .limit(MOST)
                                .fetch(row -> named(row.value1()) + " " + row.value2()))));
  }

  /** Rooms after this one name their schema themselves. */
  private static String named(String kind) {
    return kind.contains(".") ? kind : "members." + kind;
  }

  /** Names a row without telling what stands in it. */
  private static String keyOf(Table<?> table, Record row) {
    var key = table.getPrimaryKey();
    return Objects.requireNonNull(key).getFields().stream()
        .map(row::get)
        .map(value -> value instanceof byte[] raw ? beginning(raw) : String.valueOf(value))
        .collect(Collectors.joining(","));
  }

  /** Enough to find the row by, and too little to try a secret against. */
  public static String beginning(byte[] raw) {
    return HexFormat.of().formatHex(raw, 0, Math.min(4, raw.length));
  }

  @Override
  public void destroy() {
    teller.close();
  }
}
