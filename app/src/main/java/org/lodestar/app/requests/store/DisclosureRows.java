package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.DISCLOSURE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.OffWhy;
import org.lodestar.app.requests.store.tables.tables.records.DisclosureRecord;
import org.springframework.stereotype.Component;

/** What everybody reads of answered requests, as rows. Of what was taken off no words are left. */
@Component
public class DisclosureRows {
  private final DSLContext sql;

  DisclosureRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Puts one on the list, or changes what stands there.
   *
   * @param by who wrote it
   * @param second who read it
   */
  public void save(Disclosure entry, UUID by, UUID second, Instant now) {
    DisclosureRecord row = new DisclosureRecord();
    row.setReference(entry.reference());
    row.setOrganisation(entry.organisation());
    row.setQuestion(entry.question());
    row.setAnswer(entry.answer().name());
    row.setAnsweredOn(entry.answered());
    row.setWithTable(entry.withTable());
    row.setWrittenBy(by);
    row.setWrittenAt(now.atOffset(ZoneOffset.UTC));
    row.setAgreedBy(second);
    row.setTakenOffAt(null);
    row.setOffWhy(null);
    DisclosureRecord first = new DisclosureRecord();
    first.from(row);
    first.setId(entry.id());
    sql.insertInto(DISCLOSURE).set(first).onConflict(DISCLOSURE.ID).doUpdate().set(row).execute();
  }

  /** Takes one off the list, and its words with it. False where it was not there. */
  public boolean takeOff(UUID id, OffWhy why, Instant now) {
    return sql.update(DISCLOSURE)
            .setNull(DISCLOSURE.QUESTION)
            .set(DISCLOSURE.OFF_WHY, why.name())
            .set(DISCLOSURE.TAKEN_OFF_AT, now.atOffset(ZoneOffset.UTC))
            .where(DISCLOSURE.ID.eq(id), listed())
            .execute()
        == 1;
  }

  private static Condition listed() {
    return DISCLOSURE.TAKEN_OFF_AT.isNull();
  }

  /** What stands there of a request. */
  public Optional<Disclosure> find(UUID id) {
    return sql.selectFrom(DISCLOSURE)
        .where(DISCLOSURE.ID.eq(id), listed())
        .fetchOptional(DisclosureRows::entry);
  }

  /** How many are on the list. */
  public int count() {
    return sql.fetchCount(DISCLOSURE, listed());
  }

  /** Some of them, the last answered first. */
  public List<Disclosure> list(int skip, int most) {
    return list(listed(), skip, most);
  }

  /** How many of them are an organisation's. */
  public int count(UUID organisation) {
    return sql.fetchCount(DISCLOSURE, listed().and(DISCLOSURE.ORGANISATION.eq(organisation)));
  }

  /** Those of an organisation, the last answered first. */
  public List<Disclosure> list(UUID organisation, int skip, int most) {
    return list(listed().and(DISCLOSURE.ORGANISATION.eq(organisation)), skip, most);
  }

  /** Those that were answered before a day. */
  public List<UUID> answeredBefore(LocalDate day) {
    return sql.select(DISCLOSURE.ID)
        .from(DISCLOSURE)
        .where(listed(), DISCLOSURE.ANSWERED_ON.lt(day))
        .fetch(DISCLOSURE.ID);
  }

  private List<Disclosure> list(Condition condition, int skip, int most) {
    return sql.selectFrom(DISCLOSURE)
        .where(condition)
        .orderBy(DISCLOSURE.ANSWERED_ON.desc(), DISCLOSURE.ID)
        .offset(skip)
        .limit(most)
        .fetch(DisclosureRows::entry);
  }

  private static Disclosure entry(DisclosureRecord row) {
    return new Disclosure(
        row.getId(),
        row.getOrganisation(),
        row.getReference(),
        row.getQuestion(),
        InformationAnswer.valueOf(row.getAnswer()),
        row.getAnsweredOn(),
        row.getWithTable());
  }
}
