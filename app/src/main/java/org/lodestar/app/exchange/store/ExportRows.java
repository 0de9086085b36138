package org.lodestar.app.exchange.store;

import static org.lodestar.app.exchange.store.tables.Tables.CASE_EXPORT;
import static org.lodestar.app.exchange.store.tables.Tables.LOSS;
import static org.lodestar.app.exchange.store.tables.Tables.NOT_EXPORTED;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.exchange.CaseExport;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.NotExported;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.store.tables.tables.records.CaseExportRecord;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.htcds.Dialect;
import org.lodestar.htcds.Loss;
import org.lodestar.htcds.LossKind;
import org.springframework.stereotype.Component;

/** Exports that were made; the reason is sealed under a key of the export. */
@Component
public class ExportRows {
  private static final int DEFAULT_LETTERS = 3;

  private final DSLContext sql;
  private final Vault vault;
  private final CodedTable<CaseExportRecord> codes;

  ExportRows(DSLContext sql, Vault vault, ExportCodes codes) {
    this.codes = codes.exports();
    this.sql = sql;
    this.vault = vault;
  }

  /** Keeps an export; false when its reference is in use. */
  public boolean insert(CaseExport export, UUID organisation, byte[] file) {
    WantedExport wanted = export.wanted();
    CaseExportRecord row = new CaseExportRecord();
    row.setId(export.id());
    row.setReference(export.reference());
    row.setOrganisation(organisation);
    row.setWorker(export.worker());
    row.setMadeAt(at(export.madeAt()));
    row.setDialect(wanted.dialect().name());
    row.setPurpose(wanted.purpose().name());
    row.setNamesPeople(wanted.named());
    row.setScope(wanted.scope().name());
    row.setReason(seal(export.id(), wanted.reason()));
    row.setPeople(export.people());
    row.setLines(export.lines());
    row.setFile(file);
    row.setFileUntil(at(Objects.requireNonNull(export.fileThere())));
    int inserted =
        sql.insertInto(CASE_EXPORT)
            .set(codes.coded(row))
            .onConflict(CASE_EXPORT.REFERENCE)
            .doNothing()
            .execute();
    if (inserted == 1) {
      insertCounts(export);
    }
    return inserted == 1;
  }

  private void insertCounts(CaseExport export) {
    export
        .notExported()
        .forEach(
            (reason, people) ->
                sql.insertInto(NOT_EXPORTED).values(export.id(), reason.name(), people).execute());
    for (int at = 0; at < export.losses().size(); at++) {
      Loss loss = export.losses().get(at);
      sql.insertInto(LOSS)
          .values(export.id(), at, loss.kind().name(), loss.field(), loss.word(), loss.people())
          .execute();
    }
  }

  private byte[] seal(UUID id, PersonalText reason) {
    return vault.seal(subject(id), place(id), reason.text());
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.EXPORT, id);
  }

  private static Place place(UUID id) {
    return new Place("exchange", "case_export", "reason", id);
  }

  private static Place refusal(UUID id) {
    return new Place("exchange", "case_export", "refusal", id);
  }

  /** The file was fetched; who was first stays. */
  public void fetched(UUID id, UUID by, Instant now) {
    lock(CASE_EXPORT.ID.eq(id).and(CASE_EXPORT.FETCHED_AT.isNull()))
        .ifPresent(
            row -> {
              row.setFetchedBy(by);
              row.setFetchedAt(at(now));
              codes.coded(row).update();
            });
  }

  /** One that the platform wrote, held. */
  private Optional<CaseExportRecord> lock(Condition which) {
    return sql.selectFrom(CASE_EXPORT)
        .where(which)
        .forUpdate()
        .fetchOptional()
        .filter(codes::isRight);
  }

  /**
   * Somebody says no: the file goes.
   *
   * @throws EditClash when it was fetched meanwhile, or does not lie here any more
   */
  public void refuse(UUID id, CaseExport.Refusal refused) {
    CaseExportRecord row =
        lock(CASE_EXPORT
                .ID
                .eq(id)
                .and(CASE_EXPORT.FILE.isNotNull())
                .and(CASE_EXPORT.FETCHED_AT.isNull())
                .and(CASE_EXPORT.FILE_UNTIL.gt(at(refused.at()))))
            .orElseThrow(EditClash::new);
    row.setFile(null);
    row.setRefusedBy(refused.by());
    row.setRefusedAt(at(refused.at()));
    row.setRefusal(vault.seal(subject(id), refusal(id), refused.why().text()));
    codes.coded(row).update();
  }

  /** Whoever made it has read that somebody said no. */
  public void refusalRead(UUID id) {
    sql.update(CASE_EXPORT)
        .set(CASE_EXPORT.REFUSAL_READ, true)
        .where(CASE_EXPORT.ID.eq(id), CASE_EXPORT.REFUSED_AT.isNotNull())
        .execute();
  }

  /** An export of a worker to which somebody said no. */
  public record SaidNo(UUID id, String reference) {}

  /** Those of a worker to which somebody said no, and they have not read it. */
  public List<SaidNo> refused(UUID worker) {
    return sql.select(CASE_EXPORT.ID, CASE_EXPORT.REFERENCE)
        .from(CASE_EXPORT)
        .where(CASE_EXPORT.WORKER.eq(worker), CASE_EXPORT.REFUSED_AT.isNotNull())
        .and(CASE_EXPORT.REFUSAL_READ.isFalse())
        .orderBy(CASE_EXPORT.REFUSED_AT, CASE_EXPORT.ID)
        .fetch(row -> new SaidNo(row.value1(), row.value2()));
  }

  /** The newest exports that the one who asks may see, without their losses. */
  public List<CaseExport> list(int most) {
    return sql
        .selectFrom(CASE_EXPORT)
        .orderBy(CASE_EXPORT.MADE_AT.desc(), CASE_EXPORT.ID.desc())
        .limit(most)
        .stream()
        .filter(codes::isRight)
        .map(row -> export(row, Map.of(), List.of()))
        .toList();
  }

  /** An export with who is not in it and what it could not say. */
  public Optional<CaseExport> find(UUID id) {
    return sql.selectFrom(CASE_EXPORT)
        .where(CASE_EXPORT.ID.eq(id))
        .fetchOptional()
        .filter(codes::isRight)
        .map(row -> export(row, notExported(id), losses(id)));
  }

  /** The encrypted file, while it is there. */
  public Optional<byte[]> file(UUID id, Instant now) {
    return sql.selectFrom(CASE_EXPORT)
        .where(CASE_EXPORT.ID.eq(id), CASE_EXPORT.FILE_UNTIL.gt(at(now)))
        .fetchOptional()
        .filter(codes::isRight)
        .map(CaseExportRecord::getFile);
  }

  /** A file with names that lies here. */
  public record Lying(UUID id, String reference, UUID worker, Instant until) {}

  /** Files with names that lie here, which nobody has fetched, the first to go first. */
  public List<Lying> lying(Instant now) {
    return sql.select(
            CASE_EXPORT.ID, CASE_EXPORT.REFERENCE, CASE_EXPORT.WORKER, CASE_EXPORT.FILE_UNTIL)
        .from(CASE_EXPORT)
        .where(CASE_EXPORT.FILE_UNTIL.gt(at(now)), CASE_EXPORT.FILE.isNotNull())
        .and(CASE_EXPORT.NAMES_PEOPLE)
        .and(CASE_EXPORT.FETCHED_AT.isNull())
        .orderBy(CASE_EXPORT.FILE_UNTIL, CASE_EXPORT.ID)
        .fetch(
            row -> new Lying(row.value1(), row.value2(), row.value3(), row.value4().toInstant()));
  }

  /** Clears away the files whose day is over. Returns how many. */
  public int sweep(Instant now) {
    return sql.update(CASE_EXPORT)
        .setNull(CASE_EXPORT.FILE)
        .where(CASE_EXPORT.FILE_UNTIL.le(at(now)), CASE_EXPORT.FILE.isNotNull())
        .execute();
  }

  private Map<NotExported, Integer> notExported(UUID id) {
    Map<NotExported, Integer> counts = new EnumMap<>(NotExported.class);
    sql.selectFrom(NOT_EXPORTED)
        .where(NOT_EXPORTED.EXPORT.eq(id))
        .forEach(row -> counts.put(NotExported.valueOf(row.getReason()), row.getPeople()));
    return counts;
  }

  private List<Loss> losses(UUID id) {
    return sql.selectFrom(LOSS)
        .where(LOSS.EXPORT.eq(id))
        .orderBy(LOSS.POSITION)
        .fetch(
            row ->
                new Loss(
                    LossKind.valueOf(row.getKind()),
                    row.getField(),
                    row.getWord(),
                    row.getPeople()));
  }

  private CaseExport export(
      CaseExportRecord row, Map<NotExported, Integer> notExported, List<Loss> losses) {
    return new CaseExport(
        row.getId(),
        row.getReference(),
        row.getWorker(),
        row.getMadeAt().toInstant(),
        wanted(row),
        row.getPeople(),
        row.getLines(),
        row.getFile() == null ? null : row.getFileUntil().toInstant(),
        row.getFetchedAt() == null
            ? null
            : new CaseExport.Fetched(row.getFetchedBy(), row.getFetchedAt().toInstant()),
        refused(row),
        notExported,
        losses);
  }

  private CaseExport.@Nullable Refusal refused(CaseExportRecord row) {
    return row.getRefusedAt() == null
        ? null
        : new CaseExport.Refusal(
            row.getRefusedBy(),
            row.getRefusedAt().toInstant(),
            vault.open(subject(row.getId()), refusal(row.getId()), row.getRefusal()));
  }

  private WantedExport wanted(CaseExportRecord row) {
    return new WantedExport(
        Dialect.valueOf(row.getDialect()),
        ExportPurpose.valueOf(row.getPurpose()),
        WantedExport.Scope.valueOf(row.getScope()),
        row.getNamesPeople(),
        DEFAULT_LETTERS,
        vault.open(subject(row.getId()), place(row.getId()), row.getReason()));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
