package org.lodestar.app.pathwayaudit.store;

import static org.lodestar.app.pathwayaudit.store.tables.Tables.REMARK;
import static org.lodestar.app.pathwayaudit.store.tables.Tables.SHEET;
import static org.lodestar.app.pathwayaudit.store.tables.Tables.VERDICT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.pathwayaudit.Judged;
import org.lodestar.app.pathwayaudit.Sheet;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.app.pathwayaudit.Verdict;
import org.lodestar.app.pathwayaudit.store.tables.tables.records.SheetRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Sheets with their verdicts. Remarks are sealed under the key of the case. */
@Component
public class SheetRows {
  private static final String SCHEMA = "pathwayaudit";

  private final DSLContext sql;
  private final Vault vault;

  SheetRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Keeps a new sheet. */
  public void insert(Sheet sheet) {
    sql.insertInto(SHEET)
        .set(SHEET.ID, sheet.id())
        .set(SHEET.AUDIT, sheet.audit())
        .set(SHEET.NUMBER, sheet.number())
        .set(SHEET.CASE_FILE, sheet.caseFile())
        .set(SHEET.PERSON, sheet.person())
        .execute();
  }

  /** Sheets of an audit that the worker may see, in order. */
  public List<Sheet> list(UUID audit) {
    return sql.selectFrom(SHEET)
        .where(SHEET.AUDIT.eq(audit))
        .orderBy(SHEET.NUMBER)
        .fetch(SheetRows::sheet);
  }

  /** One sheet. */
  public Optional<Sheet> find(UUID audit, UUID id) {
    return sql.selectFrom(SHEET)
        .where(SHEET.AUDIT.eq(audit), SHEET.ID.eq(id))
        .fetchOptional(SheetRows::sheet);
  }

  private static Sheet sheet(SheetRecord row) {
    return new Sheet(
        row.getId(),
        row.getAudit(),
        row.getNumber(),
        row.getCaseFile(),
        row.getPerson(),
        row.getJudgedBy(),
        row.getJudgedAt() == null ? null : row.getJudgedAt().toInstant(),
        row.getVersion());
  }

  /** What was found on a sheet, by step. */
  public Map<String, Verdict> verdicts(UUID sheet) {
    return sql
        .select(VERDICT.STEP, VERDICT.VERDICT_)
        .from(VERDICT)
        .where(VERDICT.SHEET.eq(sheet))
        .fetch()
        .stream()
        .collect(Collectors.toMap(row -> row.value1(), row -> Verdict.valueOf(row.value2())));
  }

  /** What was remarked on a sheet, by step. */
  public Map<String, PersonalText> remarks(Sheet sheet) {
    Map<String, PersonalText> remarks = new HashMap<>();
    var rows = sql.selectFrom(REMARK).where(REMARK.SHEET.eq(sheet.id())).fetch();
    var opened =
        vault.openAll(
            rows.stream()
                .map(row -> new SealedText(subject(sheet), place(row.getId()), row.getWords()))
                .toList());
    rows.forEach(
        row -> {
          PersonalText words = opened.get(place(row.getId()));
          if (words != null) {
            remarks.put(row.getStep(), words);
          }
        });
    return remarks;
  }

  private static Subject subject(Sheet sheet) {
    return new Subject(SubjectKind.CASE, sheet.caseFile());
  }

  private static Place place(UUID row) {
    return new Place(SCHEMA, "remark", "words", row);
  }

  /** Writes what was found, in place of what was before, if nobody else has since. */
  public void judge(Sheet sheet, List<Judged> judged, UUID by, Instant now) {
    int changed =
        sql.update(SHEET)
            .set(SHEET.JUDGED_BY, by)
            .set(SHEET.JUDGED_AT, now.atOffset(ZoneOffset.UTC))
            .set(SHEET.VERSION, sheet.version() + 1)
            .where(SHEET.ID.eq(sheet.id()), SHEET.VERSION.eq(sheet.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    sql.deleteFrom(VERDICT).where(VERDICT.SHEET.eq(sheet.id())).execute();
    sql.deleteFrom(REMARK).where(REMARK.SHEET.eq(sheet.id())).execute();
    judged.forEach(each -> insert(sheet, each));
  }

  private void insert(Sheet sheet, Judged judged) {
    sql.insertInto(VERDICT)
        .set(VERDICT.AUDIT, sheet.audit())
        .set(VERDICT.SHEET, sheet.id())
        .set(VERDICT.STEP, judged.step())
        .set(VERDICT.VERDICT_, judged.shown().name())
        .set(VERDICT.DUE_IN, judged.due())
        .set(VERDICT.SETTLED_IN, judged.settled())
        .execute();
    PersonalText remark = judged.remark();
    if (remark != null) {
      UUID id = Ids.next();
      sql.insertInto(REMARK)
          .set(REMARK.ID, id)
          .set(REMARK.SHEET, sheet.id())
          .set(REMARK.CASE_FILE, sheet.caseFile())
          .set(REMARK.PERSON, sheet.person())
          .set(REMARK.STEP, judged.step())
          .set(REMARK.WORDS, vault.seal(subject(sheet), place(id), remark.text()))
          .execute();
    }
  }

  /** How many passed each step of an audit, the lowest rate first. */
  public List<StepRate> rates(UUID audit) {
    var passed = DSL.count().filterWhere(VERDICT.VERDICT_.eq(Verdict.PASS.name()));
    var judged = DSL.count().filterWhere(VERDICT.VERDICT_.ne(Verdict.NOT_APPLICABLE.name()));
    return sql
        .select(VERDICT.STEP, passed, judged)
        .from(VERDICT)
        .where(VERDICT.AUDIT.eq(audit))
        .groupBy(VERDICT.STEP)
        .fetch()
        .stream()
        .map(row -> new StepRate(row.value1(), row.value2(), row.value3()))
        .sorted(Comparator.comparingInt(StepRate::percent).thenComparing(StepRate::step))
        .toList();
  }
}
