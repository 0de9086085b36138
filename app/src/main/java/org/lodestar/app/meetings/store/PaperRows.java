package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.PAPER;
import static org.lodestar.app.meetings.store.tables.Tables.PAPER_READING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.Paper;
import org.lodestar.app.meetings.PaperReading;
import org.lodestar.app.meetings.domain.FrozenPaper;
import org.lodestar.app.meetings.store.tables.tables.records.PaperRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Papers, each under its own key, and who has read them. */
@Component
public class PaperRows {
  private final DSLContext sql;
  private final MeetingCells cells;
  private final MeetingCodes codes;

  PaperRows(DSLContext sql, MeetingCells cells, MeetingCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a paper. Why narrowed parts are needed is sealed for the callers alone. */
  public void insert(Paper paper, List<CaseSheet> sheets, String why) {
    PaperRecord row = new PaperRecord();
    row.setId(paper.id());
    row.setMeeting(paper.meeting());
    row.setCaseFile(paper.caseFile());
    row.setInvitation(paper.invitation());
    row.setOrganisation(paper.organisation());
    row.setPerson(paper.person());
    row.setSections(paper.sections().toArray(String[]::new));
    row.setContent(content(paper, sheets));
    row.setWhy(why.isBlank() ? null : why(paper, why));
    row.setMadeBy(paper.madeBy());
    row.setMadeAt(Columns.at(paper.madeAt()));
    sql.insertInto(PAPER).set(codes.papers().coded(row)).execute();
  }

  private byte[] content(Paper paper, List<CaseSheet> sheets) {
    return cells.seal(
        MeetingCells.key(paper.id()),
        PAPER.CONTENT,
        paper.id(),
        Written.of("sheets", FrozenPaper.write(sheets).text()));
  }

  private byte[] why(Paper paper, String why) {
    return cells.seal(
        new Subject(SubjectKind.CASE, paper.caseFile()),
        PAPER.WHY,
        paper.id(),
        Written.of("words", why));
  }

  /** What a paper says. */
  public List<CaseSheet> content(UUID paper) {
    List<PaperRecord> rows = sql.selectFrom(PAPER).where(PAPER.ID.eq(paper)).fetch();
    MeetingCells.Opened opened =
        cells.open(rows, PAPER.ID, row -> MeetingCells.key(row.get(PAPER.ID)), PAPER.CONTENT);
    return rows.stream()
        .map(row -> opened.of(row).text("sheets"))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(text -> FrozenPaper.read(PersonalText.of(text)))
        .orElseThrow(NotFound::new);
  }

  /** Lays a prepared paper on the table. */
  public void give(UUID paper, Instant at) {
    mustChange(
        sql.update(PAPER)
            .set(PAPER.GIVEN_AT, Columns.at(at))
            .where(PAPER.ID.eq(paper), PAPER.GIVEN_AT.isNull(), PAPER.WITHDRAWN_AT.isNull())
            .execute());
  }

  /** Takes a paper off the table. */
  public void withdraw(UUID paper, Instant at) {
    mustChange(
        sql.update(PAPER)
            .set(PAPER.WITHDRAWN_AT, Columns.at(at))
            .where(PAPER.ID.eq(paper), PAPER.WITHDRAWN_AT.isNull())
            .execute());
  }

  private static void mustChange(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** Papers of a meeting that the one who asks may see, oldest first. */
  public List<Paper> list(UUID meeting) {
    return read(PAPER.MEETING.eq(meeting));
  }

  /** One of them, if it is there for the one who asks. */
  public Optional<Paper> find(UUID meeting, UUID id) {
    return read(PAPER.MEETING.eq(meeting).and(PAPER.ID.eq(id))).stream().findFirst();
  }

  private List<Paper> read(Condition which) {
    return sql.selectFrom(PAPER).where(which).orderBy(PAPER.MADE_AT, PAPER.ID).stream()
        .filter(codes.papers()::isRight)
        .map(
            row ->
                new Paper(
                    row.getId(),
                    row.getMeeting(),
                    row.getCaseFile(),
                    row.getInvitation(),
                    row.getOrganisation(),
                    row.getPerson(),
                    List.of(row.getSections()),
                    row.getMadeBy(),
                    row.getMadeAt().toInstant(),
                    Columns.instant(row.getGivenAt()),
                    Columns.instant(row.getWithdrawnAt())))
        .toList();
  }

  /** Keeps that a worker has read a paper. */
  public void read(Paper paper, Worker reader, Instant at) {
    sql.insertInto(PAPER_READING)
        .set(PAPER_READING.ID, Ids.next())
        .set(PAPER_READING.PAPER, paper.id())
        .set(PAPER_READING.MEETING, paper.meeting())
        .set(PAPER_READING.CASE_FILE, paper.caseFile())
        .set(PAPER_READING.READER, reader.id())
        .set(PAPER_READING.ORGANISATION, reader.organisation())
        .set(PAPER_READING.READ_AT, Columns.at(at))
        .execute();
  }

  /** Who read the papers of a meeting, oldest first. */
  public List<PaperReading> readings(UUID meeting) {
    return sql.selectFrom(PAPER_READING)
        .where(PAPER_READING.MEETING.eq(meeting))
        .orderBy(PAPER_READING.READ_AT, PAPER_READING.ID)
        .fetch(
            row ->
                new PaperReading(
                    row.getPaper(),
                    row.getReader(),
                    row.getOrganisation(),
                    row.getReadAt().toInstant()));
  }
}
