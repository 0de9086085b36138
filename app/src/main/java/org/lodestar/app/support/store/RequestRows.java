package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.SERVICE_REQUEST;
import static org.lodestar.app.support.store.tables.Tables.SERVICE_STEP;
import static org.lodestar.app.support.store.tables.Tables.STANDARD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.Standard;
import org.lodestar.app.support.store.tables.tables.records.ServiceRequestRecord;
import org.lodestar.app.support.store.tables.tables.records.ServiceStepRecord;
import org.springframework.stereotype.Component;

/** Referrals to services with their steps, and the local waiting times. */
@Component
public class RequestRows {
  private final DSLContext sql;
  private final Cells cells;

  RequestRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a referral. */
  public void insert(ServiceRequest request) {
    sql.insertInto(SERVICE_REQUEST)
        .set(SERVICE_REQUEST.ID, request.id())
        .set(SERVICE_REQUEST.CASE_FILE, request.caseFile())
        .set(SERVICE_REQUEST.PERSON, request.person())
        .set(SERVICE_REQUEST.STATE, request.state().name())
        .set(SERVICE_REQUEST.CONTENT, sealed(request))
        .set(SERVICE_REQUEST.WRITTEN_BY, request.by())
        .set(SERVICE_REQUEST.WRITTEN_AT, Columns.at(request.at()))
        .execute();
  }

  private byte[] sealed(ServiceRequest request) {
    return cells.seal(
        Cells.person(request.person()), SERVICE_REQUEST.CONTENT, request.id(), request.answers());
  }

  /** Changes a referral of this version. Throws {@link EditClash} when it has another. */
  public void update(ServiceRequest request) {
    int changed =
        sql.update(SERVICE_REQUEST)
            .set(SERVICE_REQUEST.STATE, request.state().name())
            .set(SERVICE_REQUEST.CHASE_BY, request.chaseBy())
            .set(SERVICE_REQUEST.CONTENT, sealed(request))
            .set(SERVICE_REQUEST.VERSION, request.version() + 1)
            .where(
                SERVICE_REQUEST.ID.eq(request.id()), SERVICE_REQUEST.VERSION.eq(request.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Nobody is reminded of it any more; what becomes of it can still be recorded. */
  public void stopChasing(UUID request) {
    stop(SERVICE_REQUEST.ID.eq(request));
  }

  /** The same for all of a case. */
  public void stopChasingIn(UUID caseFile) {
    stop(SERVICE_REQUEST.CASE_FILE.eq(caseFile));
  }

  private void stop(Condition which) {
    sql.update(SERVICE_REQUEST)
        .setNull(SERVICE_REQUEST.CHASE_BY)
        .where(which, SERVICE_REQUEST.CHASE_BY.isNotNull())
        .execute();
  }

  /** Keeps what happened. */
  public void insert(ServiceRequest request, ServiceRequest.Step step) {
    UUID id = Ids.next();
    sql.insertInto(SERVICE_STEP)
        .set(SERVICE_STEP.ID, id)
        .set(SERVICE_STEP.REQUEST, request.id())
        .set(SERVICE_STEP.PERSON, request.person())
        .set(SERVICE_STEP.EVENT, step.event().name())
        .set(SERVICE_STEP.ON_DATE, step.on())
        .set(
            SERVICE_STEP.CONTENT,
            cells.seal(Cells.person(request.person()), SERVICE_STEP.CONTENT, id, step.answers()))
        .set(SERVICE_STEP.RECORDED_BY, step.by())
        .set(SERVICE_STEP.RECORDED_AT, Columns.at(step.at()))
        .execute();
  }

  /** All referrals of a person, newest first. */
  public List<ServiceRequest> list(UUID person) {
    List<ServiceRequestRecord> rows =
        sql.selectFrom(SERVICE_REQUEST)
            .where(SERVICE_REQUEST.PERSON.eq(person))
            .orderBy(SERVICE_REQUEST.WRITTEN_AT.desc(), SERVICE_REQUEST.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            SERVICE_REQUEST.ID,
            row -> Cells.person(row.get(SERVICE_REQUEST.PERSON)),
            SERVICE_REQUEST.CONTENT);
    Map<UUID, List<ServiceRequest.Step>> steps = steps(person);
    return rows.stream()
        .map(row -> request(row, opened, steps.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private Map<UUID, List<ServiceRequest.Step>> steps(UUID person) {
    List<ServiceStepRecord> rows =
        sql.selectFrom(SERVICE_STEP)
            .where(SERVICE_STEP.PERSON.eq(person))
            .orderBy(SERVICE_STEP.RECORDED_AT, SERVICE_STEP.ID)
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            SERVICE_STEP.ID,
            row -> Cells.person(row.get(SERVICE_STEP.PERSON)),
            SERVICE_STEP.CONTENT);
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                ServiceStepRecord::getRequest,
                Collectors.mapping(row -> step(row, opened), Collectors.toList())));
  }

  private static ServiceRequest.Step step(ServiceStepRecord row, Cells.Opened opened) {
    return new ServiceRequest.Step(
        ServiceRequest.Event.valueOf(row.getEvent()),
        row.getOnDate(),
        opened.answers(row),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant());
  }

  /** How many there are, and how many of them should have been chased. */
  public record Standing(long requests, long late) {}

  /** How the referrals of a person stand on a day. */
  public Standing standing(UUID person, LocalDate today) {
    return sql.select(DSL.count(), DSL.count().filterWhere(SERVICE_REQUEST.CHASE_BY.lt(today)))
        .from(SERVICE_REQUEST)
        .where(SERVICE_REQUEST.PERSON.eq(person))
        .fetchSingle(row -> new Standing(row.value1(), row.value2()));
  }

  /** One referral of a person. */
  public ServiceRequest get(UUID person, UUID id) {
    return list(person).stream()
        .filter(request -> request.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A referral to be chased; nothing of what it says. */
  public record Due(UUID caseFile, UUID person, UUID request, LocalDate on) {}

  /** Referrals of a worker that are to be chased on one of these days, the earliest first. */
  public List<Due> due(Whose whose, LocalDate from, LocalDate to, int limit) {
    return sql.select(
            SERVICE_REQUEST.CASE_FILE,
            SERVICE_REQUEST.PERSON,
            SERVICE_REQUEST.ID,
            SERVICE_REQUEST.CHASE_BY)
        .from(SERVICE_REQUEST)
        .where(waiting(whose, from, to))
        .orderBy(SERVICE_REQUEST.CHASE_BY, SERVICE_REQUEST.ID)
        .limit(limit)
        .fetch(row -> new Due(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** How many there are. */
  public int countDue(Whose whose, LocalDate from, LocalDate to) {
    return sql.fetchCount(SERVICE_REQUEST, waiting(whose, from, to));
  }

  private static Condition waiting(Whose whose, LocalDate from, LocalDate to) {
    return whose
        .does(SERVICE_REQUEST.WRITTEN_BY, SERVICE_REQUEST.CASE_FILE)
        .and(SERVICE_REQUEST.CHASE_BY.between(from, to));
  }

  /** Deletes all referrals of a person who was added in error. */
  public void delete(UUID person) {
    sql.deleteFrom(SERVICE_STEP).where(SERVICE_STEP.PERSON.eq(person)).execute();
    sql.deleteFrom(SERVICE_REQUEST).where(SERVICE_REQUEST.PERSON.eq(person)).execute();
  }

  /** The waiting times that hold on a day. */
  public Standard standard(LocalDate day) {
    return standards().stream().filter(each -> !each.from().isAfter(day)).findFirst().orElseThrow();
  }

  /** All waiting times that were ever set, the latest first. */
  public List<Standard> standards() {
    return sql.selectFrom(STANDARD)
        .orderBy(STANDARD.FROM_DAY.desc(), STANDARD.SET_AT.desc())
        .fetch(
            row ->
                new Standard(
                    row.getFromDay(),
                    row.getAcknowledgeDays(),
                    row.getDecideDays(),
                    row.getWaitingDays(),
                    row.getConfirmed()));
  }

  /** Adds waiting times. */
  public void insert(Standard standard, UUID by, Instant at) {
    sql.insertInto(STANDARD)
        .set(STANDARD.ID, Ids.next())
        .set(STANDARD.FROM_DAY, standard.from())
        .set(STANDARD.ACKNOWLEDGE_DAYS, standard.acknowledge())
        .set(STANDARD.DECIDE_DAYS, standard.decide())
        .set(STANDARD.WAITING_DAYS, standard.waiting())
        .set(STANDARD.CONFIRMED, standard.confirmed())
        .set(STANDARD.SET_BY, by)
        .set(STANDARD.SET_AT, Columns.at(at))
        .execute();
  }

  private static ServiceRequest request(
      ServiceRequestRecord row, Cells.Opened opened, List<ServiceRequest.Step> steps) {
    return new ServiceRequest(
        row.getId(),
        row.getCaseFile(),
        row.getPerson(),
        ServiceRequest.State.valueOf(row.getState()),
        row.getChaseBy(),
        opened.answers(row),
        steps,
        row.getWrittenBy(),
        row.getWrittenAt().toInstant(),
        row.getVersion());
  }
}
