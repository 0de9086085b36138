package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.ADVOCACY_ENTRY;
import static org.lodestar.app.support.store.tables.Tables.ADVOCACY_FILE;
import static org.lodestar.app.support.store.tables.Tables.NAVIGATOR_SIGN;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.AdvocacyFile;
import org.lodestar.app.support.store.tables.tables.records.AdvocacyEntryRecord;
import org.lodestar.app.support.store.tables.tables.records.AdvocacyFileRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Advocates' files, their entries, and the signs that a case may be shown. */
@Component
public class AdvocacyRows {
  private final DSLContext sql;
  private final Cells cells;
  private final Vault vault;

  AdvocacyRows(DSLContext sql, Cells cells, Vault vault) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
  }

  private static Subject subject(UUID file) {
    return new Subject(SubjectKind.ADVOCACY, file);
  }

  /** Adds a file whose grant is already written; false when its reference is taken. */
  public boolean insert(AdvocacyFile file) {
    return sql.insertInto(ADVOCACY_FILE)
            .set(ADVOCACY_FILE.ID, file.id())
            .set(ADVOCACY_FILE.REFERENCE, file.reference())
            .set(ADVOCACY_FILE.ORGANISATION, file.organisation())
            .set(ADVOCACY_FILE.STATE, file.state().name())
            .set(ADVOCACY_FILE.CONTENT, sealed(file))
            .set(ADVOCACY_FILE.OPENED_BY, file.by())
            .set(ADVOCACY_FILE.OPENED_AT, Columns.at(file.at()))
            .onConflict(ADVOCACY_FILE.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  private byte[] sealed(AdvocacyFile file) {
    return cells.seal(subject(file.id()), ADVOCACY_FILE.CONTENT, file.id(), file.answers());
  }

  /** Changes a file of this version. Throws {@link EditClash} when it has another. */
  public void update(AdvocacyFile file) {
    int changed =
        sql.update(ADVOCACY_FILE)
            .set(ADVOCACY_FILE.STATE, file.state().name())
            .set(ADVOCACY_FILE.CONTENT, sealed(file))
            .set(ADVOCACY_FILE.VERSION, file.version() + 1)
            .where(ADVOCACY_FILE.ID.eq(file.id()), ADVOCACY_FILE.VERSION.eq(file.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** A file that the one who asks may see. */
  public AdvocacyFile get(UUID id) {
    return read(ADVOCACY_FILE.ID.eq(id), 0, 1).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** Files that the one who asks may see, the open ones first, then newest first. */
  public List<AdvocacyFile> list(int offset, int limit) {
    return read(DSL.noCondition(), offset, limit);
  }

  /** How many files the one who asks may see. */
  public int count() {
    return sql.fetchCount(ADVOCACY_FILE);
  }

  private List<AdvocacyFile> read(Condition which, int offset, int limit) {
    List<AdvocacyFileRecord> rows =
        sql.selectFrom(ADVOCACY_FILE)
            .where(which)
            .orderBy(ADVOCACY_FILE.STATE.desc(), ADVOCACY_FILE.OPENED_AT.desc())
            .offset(offset)
            .limit(limit)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            ADVOCACY_FILE.ID,
            row -> subject(row.get(ADVOCACY_FILE.ID)),
            ADVOCACY_FILE.CONTENT);
    return rows.stream().map(row -> file(row, opened)).toList();
  }

  private static AdvocacyFile file(AdvocacyFileRecord row, Cells.Opened opened) {
    return new AdvocacyFile(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        AdvocacyFile.State.valueOf(row.getState()),
        opened.answers(row),
        row.getOpenedBy(),
        row.getOpenedAt().toInstant(),
        row.getVersion());
  }

  /** Adds an entry. */
  public void insert(AdvocacyEntry entry) {
    sql.insertInto(ADVOCACY_ENTRY)
        .set(ADVOCACY_ENTRY.ID, entry.id())
        .set(ADVOCACY_ENTRY.FILE, entry.file())
        .set(ADVOCACY_ENTRY.KIND, entry.kind().name())
        .set(
            ADVOCACY_ENTRY.CONTENT,
            cells.seal(subject(entry.file()), ADVOCACY_ENTRY.CONTENT, entry.id(), entry.answers()))
        .set(ADVOCACY_ENTRY.RECORDED_BY, entry.by())
        .set(ADVOCACY_ENTRY.RECORDED_AT, Columns.at(entry.at()))
        .execute();
  }

  /** All entries of a file, newest first. */
  public List<AdvocacyEntry> entries(UUID file) {
    List<AdvocacyEntryRecord> rows =
        sql.selectFrom(ADVOCACY_ENTRY)
            .where(ADVOCACY_ENTRY.FILE.eq(file))
            .orderBy(ADVOCACY_ENTRY.RECORDED_AT.desc(), ADVOCACY_ENTRY.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            ADVOCACY_ENTRY.ID,
            row -> subject(row.get(ADVOCACY_ENTRY.FILE)),
            ADVOCACY_ENTRY.CONTENT);
    return rows.stream()
        .map(
            row ->
                new AdvocacyEntry(
                    row.getId(),
                    row.getFile(),
                    AdvocacyEntry.Kind.valueOf(row.getKind()),
                    opened.answers(row),
                    row.getRecordedBy(),
                    row.getRecordedAt().toInstant()))
        .toList();
  }

  /** Shows the case of this reference that a navigator is there, or takes the sign back. */
  public void sign(UUID file, String caseReference, boolean shown) {
    sql.deleteFrom(NAVIGATOR_SIGN).where(NAVIGATOR_SIGN.FILE.eq(file)).execute();
    if (shown && !caseReference.isBlank()) {
      sql.insertInto(NAVIGATOR_SIGN)
          .set(NAVIGATOR_SIGN.FILE, file)
          .set(NAVIGATOR_SIGN.CASE_MARK, mark(caseReference))
          .execute();
    }
  }

  /** Whether a navigator is beside somebody in the case, as far as it may be told. */
  public boolean isSigned(String caseReference) {
    return sql.fetchExists(NAVIGATOR_SIGN, NAVIGATOR_SIGN.CASE_MARK.eq(mark(caseReference)));
  }

  private byte[] mark(String caseReference) {
    return vault.mark("navigator " + caseReference.strip().toUpperCase(Locale.ROOT));
  }
}
