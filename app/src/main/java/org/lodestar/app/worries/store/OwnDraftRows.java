package org.lodestar.app.worries.store;

import static org.lodestar.app.worries.store.tables.Tables.OWN_DRAFT;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.worries.OwnDraft;
import org.springframework.stereotype.Component;

/** What workers have typed of a worry and not yet sent, each under a key of its own. */
@Component
public class OwnDraftRows {
  private final DSLContext sql;
  private final WorrySealing sealing;
  private final Clock clock;

  OwnDraftRows(DSLContext sql, WorrySealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Whose key seals it. */
  public static Subject subject(UUID draft) {
    return new Subject(SubjectKind.DRAFT, draft);
  }

  /** Keeps a draft; the writer's grant on it comes before. */
  public void insert(UUID id, Worker worker, String text) {
    sql.insertInto(OWN_DRAFT)
        .set(OWN_DRAFT.ID, id)
        .set(OWN_DRAFT.WORKER, worker.id())
        .set(OWN_DRAFT.ORGANISATION, worker.organisation())
        .set(OWN_DRAFT.BODY, sealed(id, text))
        .set(OWN_DRAFT.BEGUN_AT, now())
        .set(OWN_DRAFT.SAVED_AT, now())
        .execute();
  }

  /** Keeps a newer text; false when there is no such draft. */
  public boolean update(UUID id, String text) {
    return sql.update(OWN_DRAFT)
            .set(OWN_DRAFT.BODY, sealed(id, text))
            .set(OWN_DRAFT.SAVED_AT, now())
            .where(OWN_DRAFT.ID.eq(id))
            .execute()
        == 1;
  }

  private byte[] sealed(UUID id, String text) {
    return sealing.must(subject(id), OWN_DRAFT.getName(), "body", id, text);
  }

  /** What was typed, if there is such a draft. */
  public Optional<String> text(UUID id) {
    return sql.select(OWN_DRAFT.BODY)
        .from(OWN_DRAFT)
        .where(OWN_DRAFT.ID.eq(id))
        .fetchOptional(OWN_DRAFT.BODY)
        .map(body -> sealing.open(subject(id), OWN_DRAFT.getName(), "body", id, body));
  }

  /** Holds the draft until the transaction ends; false when there is none any more. */
  public boolean lock(UUID id) {
    return sql.select(OWN_DRAFT.ID)
        .from(OWN_DRAFT)
        .where(OWN_DRAFT.ID.eq(id))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /** Drafts of a worker, newest first. */
  public List<OwnDraft> list(UUID worker, int offset, int limit) {
    return sql.select(OWN_DRAFT.ID, OWN_DRAFT.BEGUN_AT, OWN_DRAFT.SAVED_AT)
        .from(OWN_DRAFT)
        .where(OWN_DRAFT.WORKER.eq(worker))
        .orderBy(OWN_DRAFT.SAVED_AT.desc(), OWN_DRAFT.ID)
        .offset(offset)
        .limit(limit)
        .fetch(
            row -> new OwnDraft(row.value1(), row.value2().toInstant(), row.value3().toInstant()));
  }

  /** How many drafts a worker has. */
  public int count(UUID worker) {
    return sql.fetchCount(OWN_DRAFT, OWN_DRAFT.WORKER.eq(worker));
  }

  /** Drafts that nobody has touched for so long. */
  public List<UUID> untouchedFor(Duration age) {
    return sql.select(OWN_DRAFT.ID)
        .from(OWN_DRAFT)
        .where(OWN_DRAFT.SAVED_AT.lt(now().minus(age)))
        .fetch(OWN_DRAFT.ID);
  }

  public void delete(UUID id) {
    sql.deleteFrom(OWN_DRAFT).where(OWN_DRAFT.ID.eq(id)).execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
