package org.lodestar.app.intake.store;

import static org.lodestar.app.intake.store.tables.Tables.DRAFT;
import static org.lodestar.app.intake.store.tables.Tables.SOURCE_MARK;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.intake.domain.CameWith;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.intake.store.tables.tables.records.DraftRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.SchemaSeal;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What workers have taken down and not yet handed in, and the marks of e-mails that were. */
@Component
public class IntakeRows {
  private static final String TABLE = "draft";
  private static final String BODY = "body";
  private static final String SOURCE = "source";
  private static final String FILES = "files";

  private final DSLContext sql;
  private final SchemaSeal sealing;
  private final Vault vault;
  private final Clock clock;

  IntakeRows(DSLContext sql, Vault vault, Clock clock) {
    this.sql = sql;
    this.sealing = new SchemaSeal(vault, "intake");
    this.vault = vault;
    this.clock = clock;
  }

  /** Whose key seals it. */
  public static Subject subject(UUID intake) {
    return new Subject(SubjectKind.DRAFT, intake);
  }

  /** Keeps a new one, whose grant is written. */
  public void insert(
      UUID id, UUID worker, UUID concern, Channel channel, String source, CameWith files) {
    sql.insertInto(DRAFT)
        .set(DRAFT.ID, id)
        .set(DRAFT.WORKER, worker)
        .set(DRAFT.CONCERN, concern)
        .set(DRAFT.CHANNEL, channel.name())
        .set(DRAFT.SOURCE, sealing.close(subject(id), TABLE, SOURCE, id, source))
        .set(DRAFT.FILES, sealing.close(subject(id), TABLE, FILES, id, files.written()))
        .set(DRAFT.BEGUN_AT, now())
        .set(DRAFT.SAVED_AT, now())
        .execute();
  }

  /** Keeps what was typed; false when another window was quicker. */
  public boolean update(UUID id, long version, Channel channel, String answers) {
    return sql.update(DRAFT)
            .set(DRAFT.CHANNEL, channel.name())
            .set(DRAFT.BODY, sealing.must(subject(id), TABLE, BODY, id, answers))
            .set(DRAFT.SAVED_AT, now())
            .set(DRAFT.VERSION, version + 1)
            .where(DRAFT.ID.eq(id), DRAFT.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** One of the worker who acts. */
  public Optional<IntakeDraft> find(UUID id) {
    return sql.selectFrom(DRAFT).where(DRAFT.ID.eq(id)).fetchOptional(this::opened);
  }

  private IntakeDraft opened(DraftRecord row) {
    UUID id = row.getId();
    return new IntakeDraft(
        id,
        row.getConcern(),
        Channel.valueOf(row.getChannel()),
        sealing.open(subject(id), TABLE, BODY, id, row.getBody()),
        sealing.open(subject(id), TABLE, SOURCE, id, row.getSource()),
        CameWith.read(sealing.open(subject(id), TABLE, FILES, id, row.getFiles())),
        row.getBegunAt().toInstant(),
        row.getSavedAt().toInstant(),
        row.getVersion());
  }

  /** Those of the worker who acts, newest first, without what was typed. */
  public List<IntakeDraft> list(UUID worker, int offset, int limit) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.WORKER.eq(worker))
        .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID)
        .offset(offset)
        .limit(limit)
        .fetch(
            row ->
                new IntakeDraft(
                    row.getId(),
                    row.getConcern(),
                    Channel.valueOf(row.getChannel()),
                    "",
                    "",
                    CameWith.nothing(),
                    row.getBegunAt().toInstant(),
                    row.getSavedAt().toInstant(),
                    row.getVersion()));
  }

  /** How many the worker who acts has. */
  public int count(UUID worker) {
    return sql.fetchCount(DRAFT, DRAFT.WORKER.eq(worker));
  }

  /** Those that nobody has touched for so long. */
  public List<UUID> untouchedFor(Duration age) {
    return sql.select(DRAFT.ID)
        .from(DRAFT)
        .where(DRAFT.SAVED_AT.lt(now().minus(age)))
        .fetch(DRAFT.ID);
  }

  public void delete(UUID id) {
    sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
  }

  /** Remembers the marks of an e-mail that became a concern. */
  public void mark(UUID concern, List<String> marks) {
    for (String mark : marks) {
      sql.insertInto(SOURCE_MARK)
          .set(SOURCE_MARK.MARK, vault.mark(mark))
          .set(SOURCE_MARK.CONCERN, concern)
          .onConflictDoNothing()
          .execute();
    }
  }

  /** Concerns that were made from an e-mail with one of these marks, whoever may see them. */
  public List<UUID> marked(List<String> marks) {
    byte[][] hashed = marks.stream().map(vault::mark).toArray(byte[][]::new);
    return sql.selectDistinct(SOURCE_MARK.CONCERN)
        .from(SOURCE_MARK)
        .where(SOURCE_MARK.MARK.eq(DSL.any(hashed)))
        .fetch(SOURCE_MARK.CONCERN);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
