package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.INTAKE;
import static org.lodestar.app.concerns.store.tables.Tables.SOURCE_MARK;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.CameWith;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.IntakeDraft;
import org.lodestar.app.concerns.store.tables.tables.records.IntakeRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What workers have taken down and not yet handed in, and the marks of e-mails that were. */
@Component
public class IntakeRows {
  private static final String TABLE = "intake";
  private static final String BODY = "body";
  private static final String SOURCE = "source";
  private static final String FILES = "files";

  private final DSLContext sql;
  private final Sealing sealing;
  private final Vault vault;
  private final Clock clock;

  IntakeRows(DSLContext sql, Sealing sealing, Vault vault, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
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
    sql.insertInto(INTAKE)
        .set(INTAKE.ID, id)
        .set(INTAKE.WORKER, worker)
        .set(INTAKE.CONCERN, concern)
        .set(INTAKE.CHANNEL, channel.name())
        .set(INTAKE.SOURCE, sealing.close(subject(id), TABLE, SOURCE, id, source))
        .set(INTAKE.FILES, sealing.close(subject(id), TABLE, FILES, id, files.written()))
        .set(INTAKE.BEGUN_AT, now())
        .set(INTAKE.SAVED_AT, now())
        .execute();
  }

  /** Keeps what was typed; false when another window was quicker. */
  public boolean update(UUID id, long version, Channel channel, String answers) {
    return sql.update(INTAKE)
            .set(INTAKE.CHANNEL, channel.name())
            .set(INTAKE.BODY, sealing.must(subject(id), TABLE, BODY, id, answers))
            .set(INTAKE.SAVED_AT, now())
            .set(INTAKE.VERSION, version + 1)
            .where(INTAKE.ID.eq(id), INTAKE.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** One of the worker who acts. */
  public Optional<IntakeDraft> find(UUID id) {
    return sql.selectFrom(INTAKE).where(INTAKE.ID.eq(id)).fetchOptional(this::opened);
  }

  private IntakeDraft opened(IntakeRecord row) {
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
    return sql.selectFrom(INTAKE)
        .where(INTAKE.WORKER.eq(worker))
        .orderBy(INTAKE.SAVED_AT.desc(), INTAKE.ID)
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
    return sql.fetchCount(INTAKE, INTAKE.WORKER.eq(worker));
  }

  /** Those that nobody has touched for so long. */
  public List<UUID> untouchedFor(Duration age) {
    return sql.select(INTAKE.ID)
        .from(INTAKE)
        .where(INTAKE.SAVED_AT.lt(now().minus(age)))
        .fetch(INTAKE.ID);
  }

  public void delete(UUID id) {
    sql.deleteFrom(INTAKE).where(INTAKE.ID.eq(id)).execute();
  }

  /** Remembers the marks of an e-mail that became a concern. */
  void mark(UUID concern, List<String> marks) {
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

  /** The lists' view of those that the worker who acts may see. */
  public List<ConcernLine> lines(List<UUID> concerns) {
    return sql.selectFrom(CONCERN)
        .where(CONCERN.ID.eq(DSL.any(concerns.toArray(UUID[]::new))))
        .fetch(ConcernRows::line);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
