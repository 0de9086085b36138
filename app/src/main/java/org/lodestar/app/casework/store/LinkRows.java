package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_LINK;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.store.tables.tables.records.CaseLinkRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** Links between cases. */
@Component
public class LinkRows {
  private final DSLContext sql;
  private final Cells cells;

  LinkRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private static Subject subject(UUID caseFile) {
    return new Subject(SubjectKind.CASE, caseFile);
  }

  /** Adds a link. */
  public void insert(CaseLink link) {
    sql.insertInto(CASE_LINK)
        .set(CASE_LINK.ID, link.id())
        .set(CASE_LINK.CASE_FILE, link.caseFile())
        .set(CASE_LINK.PERSON, link.person())
        .set(CASE_LINK.OTHER_CASE, link.otherCase())
        .set(CASE_LINK.OTHER_PERSON, link.otherPerson())
        .set(CASE_LINK.RELATION, link.relation().name())
        .set(
            CASE_LINK.NOTE,
            cells.seal(subject(link.caseFile()), CASE_LINK.NOTE, link.id(), link.note()))
        .set(CASE_LINK.RECORDED_BY, link.by())
        .set(CASE_LINK.RECORDED_AT, Columns.at(link.at()))
        .execute();
  }

  /** Removes a link. */
  public void delete(UUID caseFile, UUID id) {
    sql.deleteFrom(CASE_LINK)
        .where(
            CASE_LINK.ID.eq(id),
            CASE_LINK.CASE_FILE.eq(caseFile).or(CASE_LINK.OTHER_CASE.eq(caseFile)))
        .execute();
  }

  /** By case, people at the other end who came together with somebody of this case. */
  public Map<UUID, Set<UUID>> others(UUID caseFile) {
    Map<UUID, Set<UUID>> others = new LinkedHashMap<>();
    sql.select(CASE_LINK.CASE_FILE, CASE_LINK.PERSON, CASE_LINK.OTHER_CASE, CASE_LINK.OTHER_PERSON)
        .from(CASE_LINK)
        .where(CASE_LINK.CASE_FILE.eq(caseFile).or(CASE_LINK.OTHER_CASE.eq(caseFile)))
        .and(CASE_LINK.CASE_FILE.ne(CASE_LINK.OTHER_CASE))
        .and(CASE_LINK.RELATION.eq(LinkRelation.CAME_TOGETHER.name()))
        .orderBy(CASE_LINK.ID)
        .forEach(
            row -> {
              boolean here = caseFile.equals(row.value1());
              others
                  .computeIfAbsent(here ? row.value3() : row.value1(), _ -> new LinkedHashSet<>())
                  .add(here ? row.value4() : row.value2());
            });
    return others;
  }

  /** All links of a case, whichever end it is. */
  public List<CaseLink> list(UUID caseFile) {
    List<CaseLinkRecord> rows =
        sql.selectFrom(CASE_LINK)
            .where(CASE_LINK.CASE_FILE.eq(caseFile).or(CASE_LINK.OTHER_CASE.eq(caseFile)))
            .orderBy(CASE_LINK.RECORDED_AT, CASE_LINK.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            CASE_LINK.ID,
            row -> subject(row.get(CASE_LINK.CASE_FILE)),
            List.of(CASE_LINK.NOTE));
    return rows.stream()
        .map(
            row ->
                new CaseLink(
                    row.getId(),
                    row.getCaseFile(),
                    row.getPerson(),
                    row.getOtherCase(),
                    row.getOtherPerson(),
                    LinkRelation.valueOf(row.getRelation()),
                    opened.text(row, CASE_LINK.NOTE),
                    row.getRecordedBy(),
                    row.getRecordedAt().toInstant()))
        .toList();
  }
}
