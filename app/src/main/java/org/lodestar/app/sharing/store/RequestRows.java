package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.NOTES_REQUEST;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.TableField;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.store.tables.tables.records.NotesRequestRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Requests for notes, and their answers. */
@Component
public class RequestRows {
  private static final List<TableField<NotesRequestRecord, byte[]>> SEALED =
      List.of(
          NOTES_REQUEST.ASKER, NOTES_REQUEST.NECESSITY, NOTES_REQUEST.SCOPE, NOTES_REQUEST.ANSWER);

  private final DSLContext sql;
  private final SharingCells cells;

  RequestRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a request. False when its reference is taken. */
  public boolean insert(NotesRequest request) {
    NotesRequestRecord row = row(request);
    Subject subject = ShareRows.subject(request.person());
    row.setId(request.id());
    row.setReference(request.reference());
    row.setCaseFile(request.caseFile());
    row.setPerson(request.person());
    row.setOrganisation(request.organisation());
    row.setAskerKind(request.askerKind().name());
    row.setPower(request.power().name());
    row.setAsker(cells.seal(subject, NOTES_REQUEST.ASKER, request.id(), request.asker()));
    row.setNecessity(
        cells.seal(subject, NOTES_REQUEST.NECESSITY, request.id(), request.necessity()));
    row.setScope(cells.seal(subject, NOTES_REQUEST.SCOPE, request.id(), request.scope()));
    row.setAskedOn(request.askedOn());
    row.setAnswerBy(request.answerBy());
    row.setLoggedBy(request.loggedBy());
    row.setLoggedAt(Columns.at(request.loggedAt()));
    return sql.insertInto(NOTES_REQUEST)
            .set(row)
            .onConflict(NOTES_REQUEST.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  private NotesRequestRecord row(NotesRequest request) {
    NotesRequestRecord row = new NotesRequestRecord();
    Subject subject = ShareRows.subject(request.person());
    row.setState(request.state().name());
    row.setAnswer(cells.seal(subject, NOTES_REQUEST.ANSWER, request.id(), request.answer()));
    row.setAnsweredBy(request.answeredBy());
    row.setAnsweredAt(Columns.orNull(request.answeredAt()));
    return row;
  }

  /**
   * Keeps an answer, if nobody else has given one since.
   *
   * @throws EditClash when somebody has
   */
  public void update(NotesRequest request) {
    NotesRequestRecord row = row(request);
    row.setVersion(request.version() + 1);
    int changed =
        sql.update(NOTES_REQUEST)
            .set(row)
            .where(NOTES_REQUEST.ID.eq(request.id()), NOTES_REQUEST.VERSION.eq(request.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** A request, if the one who asks may see it. */
  public Optional<NotesRequest> find(UUID id) {
    return list(NOTES_REQUEST.ID.eq(id), 1).stream().findFirst();
  }

  /** Requests in a case, newest first. */
  public List<NotesRequest> ofCase(UUID caseFile) {
    return list(NOTES_REQUEST.CASE_FILE.eq(caseFile), Integer.MAX_VALUE);
  }

  /** Whether somebody ever asked for notes about a person. */
  public boolean isAbout(UUID person) {
    return sql.fetchExists(NOTES_REQUEST, NOTES_REQUEST.PERSON.eq(person));
  }

  /** Those that an organisation has not answered, the first due first. */
  public List<NotesRequest> open(UUID organisation, int limit) {
    return list(
        NOTES_REQUEST.ORGANISATION.eq(organisation).and(NOTES_REQUEST.STATE.eq("OPEN")),
        NOTES_REQUEST.ANSWER_BY.asc(),
        limit);
  }

  private List<NotesRequest> list(Condition condition, int limit) {
    return list(condition, NOTES_REQUEST.LOGGED_AT.desc(), limit);
  }

  private List<NotesRequest> list(Condition condition, SortField<?> first, int limit) {
    List<NotesRequestRecord> rows =
        sql.selectFrom(NOTES_REQUEST)
            .where(condition)
            .orderBy(first, NOTES_REQUEST.ID.desc())
            .limit(limit)
            .fetch();
    SharingCells.Opened opened =
        cells.open(
            rows,
            NOTES_REQUEST.ID,
            row -> ShareRows.subject(row.get(NOTES_REQUEST.PERSON)),
            SEALED);
    return rows.stream().map(row -> request(row, opened)).toList();
  }

  private static NotesRequest request(NotesRequestRecord row, SharingCells.Opened opened) {
    return new NotesRequest(
        row.getId(),
        row.getReference(),
        row.getCaseFile(),
        row.getPerson(),
        row.getOrganisation(),
        NotesRequest.AskerKind.valueOf(row.getAskerKind()),
        NotesRequest.Power.valueOf(row.getPower()),
        opened.must(row, NOTES_REQUEST.ASKER),
        opened.must(row, NOTES_REQUEST.NECESSITY),
        opened.must(row, NOTES_REQUEST.SCOPE),
        row.getAskedOn(),
        row.getAnswerBy(),
        NotesRequest.State.valueOf(row.getState()),
        opened.text(row, NOTES_REQUEST.ANSWER),
        row.getLoggedBy(),
        row.getLoggedAt().toInstant(),
        row.getAnsweredBy(),
        Columns.instant(row.getAnsweredAt()),
        row.getVersion());
  }
}
