package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.DISCLOSURE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.store.tables.tables.records.DisclosureRecord;
import org.springframework.stereotype.Component;

/** What everybody reads of answered requests, as rows. */
@Component
public class DisclosureRows {
  private final DSLContext sql;

  DisclosureRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Puts one on the list, or changes what stands there. */
  public void save(Disclosure entry, UUID by, Instant now) {
    DisclosureRecord row = new DisclosureRecord();
    row.setReference(entry.reference());
    row.setQuestion(entry.question());
    row.setAnswer(entry.answer().name());
    row.setAnsweredOn(entry.answered());
    row.setWithTable(entry.withTable());
    row.setWrittenBy(by);
    row.setWrittenAt(now.atOffset(ZoneOffset.UTC));
    row.setTakenOffAt(null);
    DisclosureRecord first = new DisclosureRecord();
    first.from(row);
    first.setId(entry.id());
    sql.insertInto(DISCLOSURE).set(first).onConflict(DISCLOSURE.ID).doUpdate().set(row).execute();
  }

  /** Takes one off the list. False where it was not there. */
  public boolean takeOff(UUID id, Instant now) {
    return sql.update(DISCLOSURE)
            .set(DISCLOSURE.TAKEN_OFF_AT, now.atOffset(ZoneOffset.UTC))
            .where(DISCLOSURE.ID.eq(id), DISCLOSURE.TAKEN_OFF_AT.isNull())
            .execute()
        == 1;
  }

  /** What stands there of a request, also where it was taken off. */
  public Optional<Disclosure> find(UUID id) {
    return sql.selectFrom(DISCLOSURE)
        .where(DISCLOSURE.ID.eq(id))
        .fetchOptional(DisclosureRows::entry);
  }

  /** How many are on the list. */
  public int count() {
    return sql.fetchCount(DISCLOSURE, DISCLOSURE.TAKEN_OFF_AT.isNull());
  }

  /** Some of them, the last answered first. */
  public List<Disclosure> list(int skip, int most) {
    return sql.selectFrom(DISCLOSURE)
        .where(DISCLOSURE.TAKEN_OFF_AT.isNull())
        .orderBy(DISCLOSURE.ANSWERED_ON.desc(), DISCLOSURE.ID)
        .offset(skip)
        .limit(most)
        .fetch(DisclosureRows::entry);
  }

  private static Disclosure entry(DisclosureRecord row) {
    return new Disclosure(
        row.getId(),
        row.getReference(),
        row.getQuestion(),
        InformationAnswer.valueOf(row.getAnswer()),
        row.getAnsweredOn(),
        row.getWithTable(),
        row.getTakenOffAt() == null);
  }
}
