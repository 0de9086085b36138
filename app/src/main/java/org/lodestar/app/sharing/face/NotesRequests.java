package org.lodestar.app.sharing.face;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.store.RequestRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for notes, by the police or others. Each is written down with who asks, why it is needed
 * and what is asked for, and answered by a manager: another than who wrote it down, where there is
 * one.
 */
@Component
@Transactional
public class NotesRequests {
  private final RequestRows rows;
  private final SharingDesk desk;
  private final CasePeople people;
  private final People workers;
  private final Policy policy;

  NotesRequests(
      RequestRows rows, SharingDesk desk, CasePeople people, People workers, Policy policy) {
    this.rows = rows;
    this.desk = desk;
    this.people = people;
    this.workers = workers;
    this.policy = policy;
  }

  /** What is written down when somebody asks. */
  public record Asked(
      NotesRequest.AskerKind kind,
      NotesRequest.Power power,
      PersonalText asker,
      PersonalText necessity,
      PersonalText scope,
      LocalDate askedOn,
      LocalDate answerBy) {}

  /** Writes a request down. */
  public NotesRequest log(Worker worker, UUID caseFile, UUID person, Asked asked) {
    desk.about(worker, Action.GIVE_OUT, caseFile, person);
    people.head(worker, caseFile, person);
    if (asked.askedOn().isAfter(desk.today())) {
      throw Refused.at("askedOn", "casework.rule.notInFuture");
    }
    if (asked.answerBy().isBefore(asked.askedOn())) {
      throw Refused.at("answerBy", "sharing.rule.answerBy");
    }
    NotesRequest request = fresh(worker, caseFile, person, asked);
    while (!rows.insert(request)) {
      request = fresh(worker, caseFile, person, asked);
    }
    desk.traceCase(
        SharingAction.NOTES_REQUEST_LOGGED,
        caseFile,
        Detail.none().with("request", request.id()).with("person", person));
    return request;
  }

  private NotesRequest fresh(Worker worker, UUID caseFile, UUID person, Asked asked) {
    return new NotesRequest(
        Ids.next(),
        Ids.reference('Q'),
        caseFile,
        person,
        worker.organisation(),
        asked.kind(),
        asked.power(),
        asked.asker(),
        asked.necessity(),
        asked.scope(),
        asked.askedOn(),
        asked.answerBy(),
        NotesRequest.State.OPEN,
        null,
        worker.id(),
        desk.now(),
        null,
        null,
        0);
  }

  /** A request with its words. */
  public NotesRequest get(Worker worker, UUID id) {
    NotesRequest request = find(worker, Action.READ_GIVEN, id);
    desk.traceCase(
        SharingAction.NOTES_REQUEST_VIEWED, request.caseFile(), Detail.none().with("request", id));
    return request;
  }

  private NotesRequest find(Worker worker, Action action, UUID id) {
    policy.require(worker, action);
    NotesRequest request = rows.find(id).orElseThrow(NotFound::new);
    desk.about(worker, action, request.caseFile(), request.person());
    return request;
  }

  /** Whether this worker may answer; who wrote it down only where there is no other manager. */
  public boolean mayAnswer(Worker worker, NotesRequest request) {
    return worker.mayEver(Action.ANSWER_NOTES_REQUEST)
        && (!worker.id().equals(request.loggedBy()) || !hasOtherManager(worker));
  }

  private boolean hasOtherManager(Worker worker) {
    Set<UUID> managers =
        workers.listByRole(worker.organisation(), Role.MANAGER).stream()
            .map(org.lodestar.app.members.Person::id)
            .collect(Collectors.toSet());
    managers.remove(worker.id());
    return !managers.isEmpty();
  }

  /**
   * Answers a request. Giving sends nothing by itself: a share is proposed then.
   *
   * @param answer the reasons; needed for a refusal and for giving a part
   */
  public void answer(
      Worker worker,
      UUID id,
      NotesRequest.State state,
      @Nullable PersonalText answer,
      long version) {
    NotesRequest request = find(worker, Action.ANSWER_NOTES_REQUEST, id);
    if (request.state() != NotesRequest.State.OPEN || state == NotesRequest.State.OPEN) {
      throw Refused.because("sharing.rule.answered");
    }
    if (!mayAnswer(worker, request)) {
      throw Refused.because("sharing.rule.anotherAnswers");
    }
    if (state != NotesRequest.State.GIVEN && (answer == null || answer.text().isBlank())) {
      throw Refused.at("answer", "sharing.rule.answerReason");
    }
    rows.update(answered(request, worker, state, answer, version));
    desk.traceCase(
        SharingAction.NOTES_REQUEST_ANSWERED,
        request.caseFile(),
        Detail.none().with("request", id).with("state", state));
  }

  private NotesRequest answered(
      NotesRequest request,
      Worker worker,
      NotesRequest.State state,
      @Nullable PersonalText answer,
      long version) {
    return new NotesRequest(
        request.id(),
        request.reference(),
        request.caseFile(),
        request.person(),
        request.organisation(),
        request.askerKind(),
        request.power(),
        request.asker(),
        request.necessity(),
        request.scope(),
        request.askedOn(),
        request.answerBy(),
        state,
        answer,
        request.loggedBy(),
        request.loggedAt(),
        worker.id(),
        desk.now(),
        version);
  }
}
