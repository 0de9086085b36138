package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.TOLD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.store.tables.tables.records.ToldRecord;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** What was told by hand. Rows are only ever added. */
@Component
public class ToldRows {
  private final DSLContext sql;
  private final SharingCells cells;

  ToldRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps an entry. */
  public void insert(Told told, Instant now) {
    Subject subject = ShareRows.subject(told.person());
    ToldRecord row = new ToldRecord();
    row.setId(told.id());
    row.setCaseFile(told.caseFile());
    row.setPerson(told.person());
    row.setToldOn(told.on());
    row.setWay(told.way().name());
    row.setBasis(Columns.name(told.basis()));
    row.setConsentKind(Columns.name(told.consent()));
    row.setOrganisation(told.organisation());
    row.setKind(Columns.name(told.kind()));
    Told.Against against = told.against();
    row.setReason(
        cells.seal(subject, TOLD.REASON, told.id(), against == null ? null : against.reason()));
    row.setDecider(
        cells.seal(subject, TOLD.DECIDER, told.id(), against == null ? null : against.decider()));
    row.setWhom(cells.seal(subject, TOLD.WHOM, told.id(), told.whom()));
    row.setWhat(cells.seal(subject, TOLD.WHAT, told.id(), told.what()));
    row.setWhy(cells.seal(subject, TOLD.WHY, told.id(), told.why()));
    Told.HandsOver over = told.over();
    row.setHandsOver(over != null);
    row.setToldAt(over == null ? null : Columns.at(over.at()));
    row.setNumber(cells.seal(subject, TOLD.NUMBER, told.id(), over == null ? null : over.number()));
    row.setRecordedBy(told.by());
    row.setRecordedAt(Columns.at(now));
    sql.insertInto(TOLD).set(row).execute();
  }

  /** What was told in a case, newest first. */
  public List<Told> ofCase(UUID caseFile) {
    return list(TOLD.CASE_FILE.eq(caseFile));
  }

  /** When each of a case was written down. */
  public Map<UUID, Instant> recordedIn(UUID caseFile) {
    return sql.select(TOLD.ID, TOLD.RECORDED_AT)
        .from(TOLD)
        .where(TOLD.CASE_FILE.eq(caseFile))
        .fetchMap(Record2::value1, row -> row.value2().toInstant());
  }

  /** One that the one who asks may see. */
  public Optional<Told> find(UUID id) {
    return list(TOLD.ID.eq(id)).stream().findFirst();
  }

  /** Those of a case by which somebody is handed over. */
  public List<Told> handingOver(UUID caseFile) {
    return list(TOLD.CASE_FILE.eq(caseFile).and(TOLD.HANDS_OVER));
  }

  /** Those since a moment by which somebody is handed over, as far as the one who asks may see. */
  public List<Told> handingOverSince(Instant since) {
    return list(TOLD.TOLD_AT.ge(Columns.at(since)).and(TOLD.HANDS_OVER));
  }

  /** What was told about a person, newest first. */
  public List<Told> ofPerson(UUID person) {
    return list(TOLD.PERSON.eq(person));
  }

  private List<Told> list(Condition which) {
    List<ToldRecord> rows =
        sql.selectFrom(TOLD).where(which).orderBy(TOLD.TOLD_ON.desc(), TOLD.ID.desc()).fetch();
    SharingCells.Opened opened =
        cells.open(
            rows,
            TOLD.ID,
            row -> ShareRows.subject(row.get(TOLD.PERSON)),
            List.of(TOLD.WHOM, TOLD.WHAT, TOLD.WHY, TOLD.NUMBER, TOLD.REASON, TOLD.DECIDER));
    return rows.stream().map(row -> told(row, opened)).toList();
  }

  /** Whether anything about a person was told by hand. */
  public boolean isAbout(UUID person) {
    return sql.fetchExists(TOLD, TOLD.PERSON.eq(person));
  }

  private static Told told(ToldRecord row, SharingCells.Opened opened) {
    return new Told(
        Objects.requireNonNull(row.getId()),
        row.getCaseFile(),
        row.getPerson(),
        row.getToldOn(),
        Told.Way.valueOf(row.getWay()),
        Columns.constant(Basis.class, row.getBasis()),
        Columns.constant(ConsentKind.class, row.getConsentKind()),
        row.getOrganisation(),
        Columns.constant(AgencyKind.class, row.getKind()),
        opened.must(row, TOLD.WHOM),
        opened.must(row, TOLD.WHAT),
        opened.must(row, TOLD.WHY),
        row.getReason() == null
            ? null
            : new Told.Against(opened.must(row, TOLD.REASON), opened.must(row, TOLD.DECIDER)),
        row.getToldAt() == null
            ? null
            : new Told.HandsOver(row.getToldAt().toInstant(), opened.text(row, TOLD.NUMBER)),
        row.getRecordedBy());
  }
}
