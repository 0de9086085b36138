package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.SENT_BACK;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.SentBack;
import org.lodestar.app.library.store.tables.tables.records.SentBackRecord;
import org.springframework.stereotype.Component;

/** What second persons sent back. */
@Component
public class SentBackRows {
  private final DSLContext sql;

  SentBackRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of it by its marks. */
  public Map<String, SentBack> all() {
    return sql.selectFrom(SENT_BACK).fetch().stream()
        .map(SentBackRows::sentBack)
        .collect(Collectors.toMap(SentBack::mark, Function.identity()));
  }

  /** Whether something of a page was sent back as it was read. */
  public Optional<SentBack> find(String page, String read) {
    return sql.selectFrom(SENT_BACK)
        .where(SENT_BACK.PAGE.eq(page), SENT_BACK.READ.eq(read))
        .fetchOptional()
        .map(SentBackRows::sentBack);
  }

  private static SentBack sentBack(SentBackRecord row) {
    return new SentBack(
        row.getPage(),
        row.getRead(),
        row.getWhy(),
        row.getBackBy(),
        row.getBackAt().toInstant(),
        row.getSaid(),
        row.getDates());
  }

  /** What of a page was sent back whose code begins like this, the last first. */
  public List<SentBack> list(String page, String begins) {
    return sql.selectFrom(SENT_BACK)
        .where(SENT_BACK.PAGE.eq(page), SENT_BACK.READ.startsWith(begins))
        .orderBy(SENT_BACK.BACK_AT.desc())
        .fetch(SentBackRows::sentBack);
  }

  /** Keeps that something was sent back; a second time changes nothing. */
  public void put(SentBack back) {
    sql.insertInto(SENT_BACK)
        .set(SENT_BACK.PAGE, back.page())
        .set(SENT_BACK.READ, back.read())
        .set(SENT_BACK.WHY, back.why())
        .set(SENT_BACK.BACK_BY, back.by())
        .set(SENT_BACK.BACK_AT, back.at().atOffset(ZoneOffset.UTC))
        .set(SENT_BACK.SAID, back.said())
        .set(SENT_BACK.DATES, back.dates())
        .onConflictDoNothing()
        .execute();
  }

  /** Lets all go that was sent back while a version was written. */
  public void forget(PageVersion version) {
    sql.deleteFrom(SENT_BACK)
        .where(
            SENT_BACK.PAGE.eq(version.page()),
            SENT_BACK.READ.startsWith(SentBack.ofVersion(version)))
        .execute();
  }

  /** Lets the reason go with what it was about. */
  public void forget(String page, String read) {
    sql.deleteFrom(SENT_BACK).where(SENT_BACK.PAGE.eq(page), SENT_BACK.READ.eq(read)).execute();
  }
}
