package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.DATA_REQUEST;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.TableField;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.rights.AnswerWay;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.IdentityProof;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.store.tables.tables.records.DataRequestRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;

/** Requests of people about their own data, as rows. */
@Component
public class RequestRows {
  private static final List<TableField<DataRequestRecord, byte[]>> SEALED =
      List.of(
          DATA_REQUEST.WHO,
          DATA_REQUEST.WISH,
          DATA_REQUEST.REPLY,
          DATA_REQUEST.EXTENSION,
          DATA_REQUEST.LETTER);
  private static final Condition RUNNING =
      DATA_REQUEST.STATE.notIn(RequestState.CLOSED.name(), RequestState.WITHDRAWN.name());

  private final DSLContext sql;
  private final RightsCells cells;
  private final RightsCodes codes;

  RequestRows(DSLContext sql, RightsCells cells, RightsCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.cells = cells;
  }

  /** Which requests are listed. */
  public enum Which {
    RUNNING,
    OVER
  }

  static Subject subject(UUID id) {
    return new Subject(SubjectKind.DATA_REQUEST, id);
  }

  /** Keeps a request whose grants are written. False when its reference is taken. */
  public boolean insert(DataRequest request) {
    DataRequestRecord row = whole(request);
    row.setReference(request.reference());
    row.setReceivedOn(request.days().received());
    row.setLoggedBy(request.marks().loggedBy());
    row.setLoggedAt(Columns.at(request.marks().loggedAt()));
    return sql.insertInto(DATA_REQUEST)
            .set(codes.requests().coded(row))
            .onConflict(DATA_REQUEST.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  /** All that the code of a request is over, and how far it is. */
  private DataRequestRecord whole(DataRequest request) {
    DataRequestRecord row = row(request);
    row.setId(request.id());
    row.setOrganisation(request.organisation());
    row.setDataRight(request.right().name());
    row.setFinding(request.team().finding());
    return row;
  }

  private DataRequestRecord row(DataRequest request) {
    DataRequestRecord row = new DataRequestRecord();
    row.setState(request.state().name());
    row.setProof(Columns.name(request.days().proof()));
    row.setProvenOn(request.days().proven());
    row.setDue(request.days().due());
    row.setExtensionToldOn(request.days().extensionTold());
    row.setAcknowledgedOn(request.days().acknowledged());
    row.setGatherer(request.team().gatherer());
    row.setReader(request.team().reader());
    row.setOutcome(Columns.name(request.outcome()));
    row.setReleasedBy(request.marks().releasedBy());
    row.setReleasedOn(request.marks().releasedOn());
    row.setClosedOn(request.marks().closedOn());
    row.setWay(Columns.name(request.marks().way()));
    seal(row, request);
    return row;
  }

  private void seal(DataRequestRecord row, DataRequest request) {
    Subject subject = subject(request.id());
    UUID id = request.id();
    DataRequest.Said said = request.said();
    row.setWho(cells.seal(subject, DATA_REQUEST.WHO, id, said.who()));
    row.setWish(cells.seal(subject, DATA_REQUEST.WISH, id, said.wish()));
    row.setReply(cells.seal(subject, DATA_REQUEST.REPLY, id, said.reply()));
    row.setExtension(cells.seal(subject, DATA_REQUEST.EXTENSION, id, said.extension()));
    row.setLetter(cells.seal(subject, DATA_REQUEST.LETTER, id, said.letter()));
  }

  /**
   * Keeps a change, if nobody else has made one since.
   *
   * @throws EditClash when somebody has
   */
  public void update(DataRequest request) {
    DataRequestRecord row = row(request);
    row.setVersion(request.version() + 1);
    row.setCode(codes.requests().coded(whole(request)).getCode());
    int changed =
        sql.update(DATA_REQUEST)
            .set(row)
            .where(DATA_REQUEST.ID.eq(request.id()), DATA_REQUEST.VERSION.eq(request.version()))
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
  public DataRequest get(UUID id) {
    return find(DATA_REQUEST.ID.eq(id)).orElseThrow(NotFound::new);
  }

  /**
   * The request that a finding belongs to.
   *
   * @throws NotFound when there is none
   */
  public DataRequest ofFinding(UUID finding) {
    return find(DATA_REQUEST.FINDING.eq(finding)).orElseThrow(NotFound::new);
  }

  /** Which request has a number; nothing of it is opened. */
  public Optional<UUID> withNumber(String number) {
    return unopened(DATA_REQUEST.REFERENCE.eq(number)).map(DataRequestRecord::getId);
  }

  /** The number of a request; nothing of it is opened. */
  public Optional<String> number(UUID id) {
    return unopened(DATA_REQUEST.ID.eq(id)).map(DataRequestRecord::getReference);
  }

  private Optional<DataRequestRecord> unopened(Condition which) {
    return sql.selectFrom(DATA_REQUEST).where(which).stream()
        .filter(codes.requests()::isRight)
        .findFirst();
  }

  private Optional<DataRequest> find(Condition condition) {
    return list(condition, DATA_REQUEST.ID.asc(), 0, 1).stream().findFirst();
  }

  /** Requests of an organisation: those that run by their last day, the others newest first. */
  public List<DataRequest> list(UUID organisation, Which which, int from, int most) {
    SortField<?> order =
        which == Which.RUNNING
            ? DATA_REQUEST.DUE.asc().nullsFirst()
            : DATA_REQUEST.RECEIVED_ON.desc();
    return list(of(organisation, which), order, from, most);
  }

  /** How many {@link #list} has in all. */
  public int count(UUID organisation, Which which) {
    return sql.fetchCount(DATA_REQUEST, of(organisation, which));
  }

  private static Condition of(UUID organisation, Which which) {
    return DATA_REQUEST
        .ORGANISATION
        .eq(organisation)
        .and(which == Which.RUNNING ? RUNNING : RUNNING.not());
  }

  /** Requests on which a worker of a case team works now. */
  public List<DataRequest> withWorker(UUID worker, int most) {
    Condition theirs = DATA_REQUEST.GATHERER.eq(worker).or(DATA_REQUEST.READER.eq(worker));
    return list(theirs.and(RUNNING), DATA_REQUEST.DUE.asc(), 0, most);
  }

  /** How many of them there are. */
  public int countWith(UUID worker) {
    Condition theirs = DATA_REQUEST.GATHERER.eq(worker).or(DATA_REQUEST.READER.eq(worker));
    return sql.fetchCount(DATA_REQUEST, theirs.and(RUNNING));
  }

  private List<DataRequest> list(Condition condition, SortField<?> order, int from, int most) {
    List<DataRequestRecord> rows =
        sql
            .selectFrom(DATA_REQUEST)
            .where(condition)
            .orderBy(order, DATA_REQUEST.ID.desc())
            .limit(most)
            .offset(from)
            .stream()
            .filter(codes.requests()::isRight)
            .toList();
    RightsCells.Opened opened = cells.open(rows, DATA_REQUEST.ID, RequestRows::subjectOf, SEALED);
    return rows.stream().map(row -> request(row, opened)).toList();
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(DATA_REQUEST.ID));
  }

  private static DataRequest request(DataRequestRecord row, RightsCells.Opened opened) {
    return new DataRequest(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        DataRight.valueOf(row.getDataRight()),
        RequestState.valueOf(row.getState()),
        new DataRequest.Days(
            row.getReceivedOn(),
            Columns.constant(IdentityProof.class, row.getProof()),
            row.getProvenOn(),
            row.getDue(),
            row.getExtensionToldOn(),
            row.getAcknowledgedOn()),
        said(row, opened),
        new DataRequest.Team(row.getFinding(), row.getGatherer(), row.getReader()),
        Columns.constant(Outcome.class, row.getOutcome()),
        marks(row),
        row.getVersion());
  }

  private static DataRequest.Said said(DataRequestRecord row, RightsCells.Opened opened) {
    return new DataRequest.Said(
        opened.must(row, DATA_REQUEST.WHO),
        opened.must(row, DATA_REQUEST.WISH),
        opened.must(row, DATA_REQUEST.REPLY),
        opened.text(row, DATA_REQUEST.EXTENSION),
        opened.text(row, DATA_REQUEST.LETTER));
  }

  private static DataRequest.Marks marks(DataRequestRecord row) {
    return new DataRequest.Marks(
        row.getLoggedBy(),
        row.getLoggedAt().toInstant(),
        row.getReleasedBy(),
        row.getReleasedOn(),
        row.getClosedOn(),
        Columns.constant(AnswerWay.class, row.getWay()));
  }
}
