package org.lodestar.app.triage.store;

import static org.lodestar.app.triage.store.tables.Tables.READY_WORDS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.ReadyText;
import org.springframework.stereotype.Component;

/** Prepared words of organisations. */
@Component
public class ReadyTextRows {
  private final DSLContext sql;
  private final Clock clock;

  ReadyTextRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** By title. */
  public List<ReadyText> list(UUID organisation) {
    return sql.selectFrom(READY_WORDS)
        .where(READY_WORDS.ORGANISATION.eq(organisation))
        .orderBy(READY_WORDS.TITLE, READY_WORDS.ID)
        .limit(ReadyText.MOST)
        .fetch(row -> new ReadyText(row.getId(), row.getTitle(), row.getBody(), row.getVersion()));
  }

  public UUID add(Worker worker, String title, String text) {
    UUID id = Ids.next();
    sql.insertInto(READY_WORDS)
        .set(READY_WORDS.ID, id)
        .set(READY_WORDS.ORGANISATION, worker.organisation())
        .set(READY_WORDS.TITLE, title)
        .set(READY_WORDS.BODY, text)
        .set(READY_WORDS.CHANGED_BY, worker.id())
        .set(READY_WORDS.CHANGED_AT, now())
        .execute();
    return id;
  }

  /** False when somebody else was quicker. */
  public boolean change(Worker worker, UUID id, long version, String title, String text) {
    return sql.update(READY_WORDS)
            .set(READY_WORDS.TITLE, title)
            .set(READY_WORDS.BODY, text)
            .set(READY_WORDS.CHANGED_BY, worker.id())
            .set(READY_WORDS.CHANGED_AT, now())
            .set(READY_WORDS.VERSION, version + 1)
            .where(
                READY_WORDS.ID.eq(id),
                READY_WORDS.ORGANISATION.eq(worker.organisation()),
                READY_WORDS.VERSION.eq(version))
            .execute()
        == 1;
  }

  public void remove(UUID organisation, UUID id) {
    sql.deleteFrom(READY_WORDS)
        .where(READY_WORDS.ID.eq(id), READY_WORDS.ORGANISATION.eq(organisation))
        .execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
