package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.INFORMATION_REQUEST;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.rights.InformationAnswer;
import org.lodestar.app.rights.InformationRequest;
import org.lodestar.app.rights.store.tables.tables.records.InformationRequestRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;
import org.springframework.stereotype.Component;

/** Requests for information, as rows. */
@Component
public class InformationRows {
  private static final int MOST = 100;

  private static final List<TableField<InformationRequestRecord, byte[]>> SEALED =
      List.of(
          INFORMATION_REQUEST.THEIRS,
          INFORMATION_REQUEST.WISH,
          INFORMATION_REQUEST.REASON,
          INFORMATION_REQUEST.IDENTIFIED,
          INFORMATION_REQUEST.HARM);

  private final DSLContext sql;
  private final RightsCells cells;

  InformationRows(DSLContext sql, RightsCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a request whose grants are written. False when its reference is taken. */
  public boolean insert(InformationRequest request) {
    Subject subject = RequestRows.subject(request.id());
    UUID id = request.id();
    InformationRequest.Asked asked = request.asked();
    InformationRequestRecord row = new InformationRequestRecord();
    row.setId(id);
    row.setReference(request.reference());
    row.setOrganisation(request.organisation());
    row.setLaw(asked.law().name());
    row.setReceivedOn(asked.received());
    row.setDue(request.due());
    row.setTheirs(cells.seal(subject, INFORMATION_REQUEST.THEIRS, id, asked.theirs()));
    row.setWish(cells.seal(subject, INFORMATION_REQUEST.WISH, id, asked.wish()));
    row.setLoggedBy(request.loggedBy());
    row.setLoggedAt(Columns.at(request.loggedAt()));
    return sql.insertInto(INFORMATION_REQUEST)
            .set(row)
            .onConflict(INFORMATION_REQUEST.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  /**
   * Keeps the answer, if nobody else has given one since.
   *
   * @throws EditClash when somebody has
   */
  public void answer(InformationRequest request, InformationRequest.Answered given) {
    Subject subject = RequestRows.subject(request.id());
    UUID id = request.id();
    InformationRequestRecord row = new InformationRequestRecord();
    row.setAnswer(given.answer().name());
    row.setExemptions(given.exemptions().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setReason(cells.seal(subject, INFORMATION_REQUEST.REASON, id, given.reason()));
    row.setIdentified(cells.seal(subject, INFORMATION_REQUEST.IDENTIFIED, id, given.identified()));
    row.setHarm(cells.seal(subject, INFORMATION_REQUEST.HARM, id, given.harm()));
    row.setAnsweredOn(given.on());
    row.setVersion(request.version() + 1);
    int changed =
        sql.update(INFORMATION_REQUEST)
            .set(row)
            .where(INFORMATION_REQUEST.ID.eq(id), INFORMATION_REQUEST.VERSION.eq(request.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /**
   * A request that the one who asks may see.
   *
   * @throws NotFound when there is none
   */
  public InformationRequest get(UUID id) {
    return list(INFORMATION_REQUEST.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** Requests of an organisation that are open, or answered, the first due first. */
  public List<InformationRequest> list(UUID organisation, boolean open) {
    return list(
        INFORMATION_REQUEST
            .ORGANISATION
            .eq(organisation)
            .and(
                open
                    ? INFORMATION_REQUEST.ANSWER.isNull()
                    : INFORMATION_REQUEST.ANSWER.isNotNull()));
  }

  private List<InformationRequest> list(Condition condition) {
    List<InformationRequestRecord> rows =
        sql.selectFrom(INFORMATION_REQUEST)
            .where(condition)
            .orderBy(
                INFORMATION_REQUEST.ANSWERED_ON.desc(),
                INFORMATION_REQUEST.DUE.asc(),
                INFORMATION_REQUEST.ID.desc())
            .limit(MOST)
            .fetch();
    RightsCells.Opened opened =
        cells.open(rows, INFORMATION_REQUEST.ID, InformationRows::subjectOf, SEALED);
    return rows.stream().map(row -> request(row, opened)).toList();
  }

  private static Subject subjectOf(Record row) {
    return RequestRows.subject(row.get(INFORMATION_REQUEST.ID));
  }

  private static InformationRequest request(
      InformationRequestRecord row, RightsCells.Opened opened) {
    return new InformationRequest(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        new InformationRequest.Asked(
            InformationLaw.valueOf(row.getLaw()),
            row.getReceivedOn(),
            opened.must(row, INFORMATION_REQUEST.THEIRS),
            opened.must(row, INFORMATION_REQUEST.WISH)),
        row.getDue(),
        answered(row, opened),
        row.getLoggedBy(),
        row.getLoggedAt().toInstant(),
        row.getVersion());
  }

  private static InformationRequest.@Nullable Answered answered(
      InformationRequestRecord row, RightsCells.Opened opened) {
    @Nullable InformationAnswer answer = Columns.constant(InformationAnswer.class, row.getAnswer());
    return answer == null
        ? null
        : new InformationRequest.Answered(
            answer,
            Arrays.stream(row.getExemptions()).map(Exemption::valueOf).collect(Collectors.toSet()),
            opened.text(row, INFORMATION_REQUEST.REASON),
            opened.text(row, INFORMATION_REQUEST.IDENTIFIED),
            opened.text(row, INFORMATION_REQUEST.HARM),
            row.getAnsweredOn());
  }
}
