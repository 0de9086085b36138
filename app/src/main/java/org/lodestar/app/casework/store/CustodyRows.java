package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CUSTODY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CourtDay.Cell;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.CustodyFacts.Standing;
import org.lodestar.app.casework.store.tables.tables.records.CustodyRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** What is written about arrests. Rows are only ever added; the newest of a kind stands. */
@Component
public class CustodyRows {
  private final DSLContext sql;
  private final Cells cells;
  private final CustodyJson json = new CustodyJson();

  CustodyRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a part of what is written about an arrest. */
  public void insert(UUID arrest, Recorded<CustodyPart> recorded) {
    CustodyPart part = recorded.what();
    CustodyRecord row = new CustodyRecord();
    row.setId(recorded.id());
    row.setPerson(recorded.person());
    row.setArrest(arrest);
    row.setPart(part.sort().name());
    row.setAct(part instanceof Accusation said ? said.act().print() : null);
    if (part instanceof CustodyOutcome outcome) {
      row.setOutcome(outcome.kind().name());
      row.setCourtOn(outcome.courtOn());
      row.setCourtAt(outcome.courtAt());
    }
    if (part instanceof CourtPlan plan) {
      row.setCourtBed(plan.bed() != null || plan.sleeps() != null);
      if (plan.bed() == CourtPlan.Bed.CELL) {
        boolean certified = plan.certificate() != null;
        row.setCourtCell((certified ? Cell.CERTIFIED : Cell.NOT_CERTIFIED).name());
      }
      row.setCourtGoes(plan.goes() != null);
    }
    row.setContent(
        cells.seal(
            PersonRows.subject(recorded.person()),
            CUSTODY.CONTENT,
            recorded.id(),
            json.write(part)));
    row.setRecordedBy(recorded.by());
    row.setRecordedAt(Columns.at(recorded.at()));
    sql.insertInto(CUSTODY).set(row).execute();
  }

  /** Arrests of a person, the newest first. */
  public List<Arrest> list(UUID person) {
    List<CustodyRecord> rows =
        sql.selectFrom(CUSTODY)
            .where(CUSTODY.PERSON.eq(person))
            .orderBy(CUSTODY.ARREST.desc(), CUSTODY.RECORDED_AT.desc(), CUSTODY.ID.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            CUSTODY.ID,
            row -> PersonRows.subjectOf(row, CUSTODY.PERSON),
            List.of(CUSTODY.CONTENT));
    Map<UUID, List<Recorded<CustodyPart>>> arrests = new LinkedHashMap<>();
    for (CustodyRecord row : rows) {
      PersonalText content = opened.must(row, CUSTODY.CONTENT);
      if (!content.text().isEmpty()) {
        arrests
            .computeIfAbsent(row.getArrest(), _ -> new ArrayList<>())
            .add(recorded(row, content));
      }
    }
    return arrests.entrySet().stream()
        .map(each -> new Arrest(each.getKey(), each.getValue()))
        .toList();
  }

  private Recorded<CustodyPart> recorded(CustodyRecord row, PersonalText content) {
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        json.read(CustodyPart.Sort.valueOf(row.getPart()), content),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        0);
  }

  /** The newest arrest of a person; arrests are numbered in the order in which they came. */
  public Optional<UUID> newest(UUID person) {
    return sql.select(CUSTODY.ARREST)
        .from(CUSTODY)
        .where(CUSTODY.PERSON.eq(person))
        .orderBy(CUSTODY.ARREST.desc())
        .limit(1)
        .fetchOptional(Record1::value1);
  }

  /** How the newest arrest stands, without opening what is sealed. */
  public @Nullable Standing standing(UUID person) {
    List<CustodyRecord> rows =
        sql.select(CUSTODY.ARREST, CUSTODY.ACT, CUSTODY.OUTCOME)
            .select(CUSTODY.RECORDED_BY, CUSTODY.RECORDED_AT)
            .from(CUSTODY)
            .where(CUSTODY.PERSON.eq(person))
            .orderBy(CUSTODY.ARREST.desc(), CUSTODY.RECORDED_AT.desc(), CUSTODY.ID.desc())
            .fetchInto(CUSTODY);
    if (rows.isEmpty()) {
      return null;
    }
    CustodyRecord newest = rows.getFirst();
    List<CustodyRecord> arrest =
        rows.stream().filter(row -> row.getArrest().equals(newest.getArrest())).toList();
    return new Standing(
        first(arrest, CUSTODY.ACT).map(UncertainDate::parse).orElseGet(UncertainDate.Unknown::new),
        first(arrest, CUSTODY.OUTCOME).map(CustodyOutcome.Kind::valueOf).orElse(null),
        newest.getRecordedBy(),
        newest.getRecordedAt().toInstant());
  }

  private static Optional<String> first(
      List<CustodyRecord> rows, TableField<CustodyRecord, String> cell) {
    return rows.stream().map(row -> row.get(cell)).filter(Objects::nonNull).findFirst();
  }
}
