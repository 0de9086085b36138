package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.Person;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.Standard;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.domain.RequestMoves;
import org.lodestar.app.support.store.RequestRows;
import org.lodestar.app.support.store.SupportDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Referrals to services and teams: what was asked, of whom, and what came of it. Each verb insists
 * on role and grant and records itself in the audit.
 */
@Component
@Transactional
public class ServiceRequests {
  private final RequestRows rows;
  private final YesToServices theirYes;
  private final NoBeforeSending theirNo;
  private final SupportDesk desk;
  private final Policy policy;
  private final Audit audit;

  ServiceRequests(
      RequestRows rows,
      YesToServices theirYes,
      NoBeforeSending theirNo,
      SupportDesk desk,
      Policy policy,
      Audit audit) {
    this.rows = rows;
    this.theirYes = theirYes;
    this.theirNo = theirNo;
    this.desk = desk;
    this.policy = policy;
    this.audit = audit;
  }

  /** All referrals of a person, newest first. */
  public List<ServiceRequest> list(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.REQUESTS_VIEWED, about);
    return rows.list(person);
  }

  /** One referral. */
  public ServiceRequest get(Worker worker, UUID caseFile, UUID person, UUID id) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.REQUESTS_VIEWED, about, Detail.none().with("entry", id));
    return rows.get(person, id);
  }

  /** The waiting times that hold today. */
  @Transactional(readOnly = true)
  public Standard standard() {
    return rows.standard(desk.today());
  }

  /** All waiting times, the latest first. */
  @Transactional(readOnly = true)
  public List<Standard> standards(Worker worker) {
    policy.require(worker, Action.SET_WAITING_TIMES);
    return rows.standards();
  }

  /** Sets waiting times from a day on. */
  public void set(Worker worker, Answers answers) {
    policy.require(worker, Action.SET_WAITING_TIMES);
    Standard standard =
        new Standard(
            answers.day("from").orElseThrow(),
            Integer.parseInt(answers.text("acknowledge")),
            Integer.parseInt(answers.text("decide")),
            Integer.parseInt(answers.text("waiting")),
            answers.text("confirmed").equals("YES"));
    rows.insert(standard, worker.id(), desk.now());
    audit.record(
        Entry.of(SupportAction.WAITING_TIMES_SET, ObjectRef.all("WAITING_TIMES"))
            .detail(Detail.none().with("from", standard.from())));
  }

  /**
   * Drafts a referral.
   *
   * @throws Refused unless it goes to exactly one: a service of the directory or another by name
   */
  public UUID draft(Worker worker, UUID caseFile, UUID person, Answers answers) {
    Person about = desk.working(worker, caseFile, person);
    checkOne(answers);
    ServiceRequest request =
        new ServiceRequest(
            Ids.next(),
            caseFile,
            person,
            ServiceRequest.State.DRAFTED,
            null,
            answers,
            List.of(),
            worker.id(),
            desk.now(),
            0);
    rows.insert(request);
    desk.trace(SupportAction.REQUEST_DRAFTED, about, Detail.none().with("entry", request.id()));
    return request.id();
  }

  private static void checkOne(Answers answers) {
    if (answers.text("service").isEmpty() == answers.text("other").isEmpty()) {
      throw Refused.because("support.rule.service");
    }
  }

  /** Changes a referral that is not sent yet. */
  public void change(
      Worker worker, UUID caseFile, UUID person, UUID id, Answers answers, long version) {
    Person about = desk.working(worker, caseFile, person);
    ServiceRequest before = rows.get(person, id);
    if (before.state() != ServiceRequest.State.DRAFTED) {
      throw Refused.because("support.rule.sentAlready");
    }
    checkOne(answers);
    rows.update(
        new ServiceRequest(
            id,
            caseFile,
            person,
            before.state(),
            null,
            answers,
            List.of(),
            before.by(),
            before.at(),
            version));
    desk.trace(SupportAction.REQUEST_CHANGED, about, Detail.none().with("entry", id));
  }

  /**
   * Records what happened; the clock by which it is chased starts anew or ends.
   *
   * @throws Refused where this cannot happen now, when the person does not agree, and where
   *     something that they said no to would go along
   */
  public void record(
      Worker worker,
      UUID caseFile,
      UUID person,
      UUID id,
      Event event,
      Answers answers,
      long version) {
    Person about = desk.working(worker, caseFile, person);
    ServiceRequest before = rows.get(person, id);
    if (event == Event.SEND || event == Event.CHASE) {
      RequestMoves.checkMaySend(before.answers(), theirYes.isTakenBack(about));
      theirNo.insist(about, before, answers, answers.day("on").orElseThrow());
    }
    ServiceRequest.State state = RequestMoves.TABLE.after(before.state(), event);
    LocalDate on = answers.day("on").orElseThrow();
    ServiceRequest after =
        new ServiceRequest(
            id,
            caseFile,
            person,
            state,
            RequestMoves.chaseBy(
                    state, event, on, answers.day("expected"), rows.standard(desk.today()))
                .orElse(null),
            before.answers(),
            List.of(),
            before.by(),
            before.at(),
            version);
    rows.update(after);
    rows.insert(after, new ServiceRequest.Step(event, on, answers, worker.id(), desk.now()));
    desk.trace(
        SupportAction.REQUEST_MOVED, about, Detail.none().with("entry", id).with("event", event));
    desk.tell(worker, about, "support.news.REQUEST_" + event);
  }
}
