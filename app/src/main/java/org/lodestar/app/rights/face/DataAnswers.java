package org.lodestar.app.rights.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.rights.AnswerWay;
import org.lodestar.app.rights.Bundle;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.Finding;
import org.lodestar.app.rights.FoundPerson;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.domain.AnswerRules;
import org.lodestar.app.rights.domain.RedactionList;
import org.lodestar.app.rights.domain.RequestMoves;
import org.lodestar.app.rights.store.BundleRows;
import org.lodestar.app.rights.store.FindingRows;
import org.lodestar.app.rights.store.RequestRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ContactVerdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The case team's side of requests about one's own data: one worker looks and answers, a second one
 * reads the answer. What they find is for these two.
 */
@Component
@Transactional
public class DataAnswers {
  private final RequestRows requests;
  private final FindingRows findings;
  private final CasePeople people;
  private final Cases cases;
  private final People workers;
  private final BundleRows bundles;
  private final RightsDesk desk;

  DataAnswers(
      RequestRows requests,
      FindingRows findings,
      CasePeople people,
      Cases cases,
      People workers,
      BundleRows bundles,
      RightsDesk desk) {
    this.requests = requests;
    this.findings = findings;
    this.people = people;
    this.cases = cases;
    this.workers = workers;
    this.bundles = bundles;
    this.desk = desk;
  }

  /** A request with what was found for it. */
  public record View(DataRequest request, Finding finding) {
    /** Whether this worker looks and gathers. */
    public boolean gathers(UUID worker) {
      return worker.equals(request.team().gatherer());
    }

    /** Whether this worker is the second reader. */
    public boolean reads(UUID worker) {
      return worker.equals(request.team().reader());
    }
  }

  /** What stands in a finding, for its two workers. */
  public View get(Worker worker, UUID finding) {
    View view = view(worker, finding);
    desk.trace(RightsAction.DATA_ANSWER_WORKED_ON, view.request().id());
    return view;
  }

  private View view(Worker worker, UUID finding) {
    DataRequest request = desk.teams(worker, finding);
    return new View(request, findings.obtain(finding, request.id()));
  }

  private View gathering(Worker worker, UUID finding) {
    View view = view(worker, finding);
    if (!view.gathers(worker.id())) {
      throw Refused.because("rights.rule.gathererOnly");
    }
    return view;
  }

  /** A person of a case, whom the worker may read, is the one who asks. */
  public void found(Worker worker, UUID finding, UUID caseFile, UUID person) {
    View view = gathering(worker, finding);
    insistAsked(view.request());
    people.head(worker, caseFile, person);
    if (view.request().isComplaint() && isInCharge(worker, view, caseFile) && othersCan(view)) {
      throw Refused.because("rights.rule.inCharge");
    }
    findings.add(finding, new FoundPerson(Ids.next(), caseFile, person), worker.id(), desk.now());
    desk.trace(RightsAction.DATA_ANSWER_WORKED_ON, view.request().id());
  }

  /** Whether one of its two workers is in charge of the case that is complained of. */
  private boolean isInCharge(Worker worker, View view, UUID caseFile) {
    UUID owner = cases.head(worker, caseFile).owner();
    return owner != null && (view.gathers(owner) || view.reads(owner));
  }

  /** Whether two others could be asked: where the place is small there may be nobody. */
  private boolean othersCan(View view) {
    Set<UUID> asked = asked(view);
    return workers.listIn(view.request().organisation()).stream()
        .filter(
            each -> Action.ANSWER_DATA_REQUEST.roles().stream().anyMatch(each.roles()::contains))
        .map(each -> each.id())
        .filter(each -> !asked.contains(each))
        .filter(each -> !each.equals(view.request().marks().loggedBy()))
        .findAny()
        .isPresent();
  }

  private static Set<UUID> asked(View view) {
    DataRequest.Team team = view.request().team();
    return Stream.of(team.gatherer(), team.reader())
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toSet());
  }

  /**
   * Where nobody else is there, somebody who is in charge may have looked: then it is said who
   * outside the case looked with them.
   */
  private void insistOnAnother(Worker worker, View view, @Nullable PersonalText reasons) {
    boolean inCharge =
        view.request().isComplaint()
            && view.finding().people().stream()
                .anyMatch(each -> isInCharge(worker, view, each.caseFile()));
    if (inCharge && othersCan(view)) {
      throw Refused.because("rights.rule.inCharge");
    }
    if (inCharge && reasons == null) {
      throw Refused.at("reasons", "rights.rule.inCharge.small");
    }
  }

  /** A person is not the one who asks. */
  public void notFound(Worker worker, UUID finding, UUID found) {
    View view = gathering(worker, finding);
    insistAsked(view.request());
    findings.remove(finding, found);
    desk.trace(RightsAction.DATA_ANSWER_WORKED_ON, view.request().id());
  }

  private static void insistAsked(DataRequest request) {
    if (request.state() != RequestState.ASKED) {
      throw Refused.because("rights.rule.stands." + request.state());
    }
  }

  /**
   * Answers, to the second reader only.
   *
   * @param version of the finding
   * @throws Refused for an answer that may not be given
   */
  public void answer(
      Worker worker,
      UUID finding,
      Answer answer,
      @Nullable PersonalText reasons,
      @Nullable PersonalText letter,
      long version) {
    View view = gathering(worker, finding);
    insistOnAnother(worker, view, reasons);
    AnswerRules.check(view.request().right(), answer, roles(worker, view), reasons, letter);
    if (answer == Answer.GATHERED) {
      freeze(finding);
    }
    findings.update(view.finding().at(version).answered(answer, reasons, letter));
    move(view.request(), RequestEvent.ANSWER);
  }

  /** From now on the copy is what the second reader sees and the person gets. */
  private void freeze(UUID finding) {
    Bundle bundle =
        bundles.find(finding).orElseThrow(() -> Refused.because("rights.rule.gatherFirst"));
    bundles.freeze(finding, new RedactionList(bundle.content()).apply(bundle.rulings()));
  }

  /** Of somebody whose data have been deleted since no roles are left. */
  private List<Set<RoleInCase>> roles(Worker worker, View view) {
    if (view.finding().deleted() && view.finding().people().isEmpty()) {
      return List.of(Set.of());
    }
    return view.finding().people().stream()
        .map(found -> people.head(worker, found.caseFile(), found.person()).details().roles())
        .toList();
  }

  private View reading(Worker worker, UUID finding) {
    View view = view(worker, finding);
    if (!view.reads(worker.id())) {
      throw Refused.because("rights.rule.readerOnly");
    }
    return view;
  }

  /** The second reader agrees. From now on the officer knows what the person gets. */
  public void approve(Worker worker, UUID finding, long version) {
    View view = reading(worker, finding);
    RequestMoves.TABLE.after(view.request().state(), RequestEvent.APPROVE);
    Answer answer = Objects.requireNonNull(view.finding().answer(), "answered");
    findings.update(view.finding().at(version));
    Outcome outcome = answer.outcome();
    DataRequest request = view.request();
    DataRequest.Said said = request.said();
    @Nullable PersonalText letter =
        outcome == Outcome.NOT_DONE || outcome == Outcome.DONE ? view.finding().letter() : null;
    move(
        request
            .with(outcome)
            .with(
                new DataRequest.Said(
                    said.who(), said.wish(), said.reply(), said.extension(), letter)),
        RequestEvent.APPROVE);
  }

  /** The second reader does not agree, and says why. */
  public void giveBack(Worker worker, UUID finding, PersonalText why, long version) {
    View view = reading(worker, finding);
    findings.update(view.finding().at(version).returned(why));
    move(view.request(), RequestEvent.RETURN);
  }

  /**
   * The case team gave the person the copy of their data. The file is cleared away.
   *
   * @param contact the way to reach the person; null when it was given by hand
   * @param version of the request
   * @throws Refused when nobody vouches today for that way
   */
  public void handOver(
      Worker worker, UUID finding, @Nullable UUID contact, LocalDate on, long version) {
    View view = gathering(worker, finding);
    if (on.isAfter(desk.today())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    if (view.request().outcome() != Outcome.BUNDLE) {
      throw Refused.because("rights.rule.noBundle");
    }
    DataRequest request = view.request().at(version);
    AnswerWay way = contact == null ? AnswerWay.BY_HAND : AnswerWay.SAFE_CHANNEL;
    if (contact != null
        && waysTo(worker, view).stream().noneMatch(each -> each.id().equals(contact))) {
      throw Refused.at("to", "rights.rule.unsafeWay");
    }
    bundles.clear(finding);
    move(request.with(DataRequests.closed(request.marks(), way, on)), RequestEvent.HAND_OVER);
  }

  /** Ways to reach the person for which somebody vouches now. */
  public List<Recorded<SafeContact>> safeWays(Worker worker, UUID finding) {
    return waysTo(worker, gathering(worker, finding));
  }

  private List<Recorded<SafeContact>> waysTo(Worker worker, View view) {
    return view.finding().people().stream()
        .flatMap(
            found -> {
              boolean shut = people.familyIsShut(worker, found.caseFile(), found.person());
              return people.contacts(worker, found.caseFile(), found.person()).stream()
                  .filter(each -> isSafe(each.what(), shut));
            })
        .toList();
  }

  private boolean isSafe(SafeContact contact, boolean familyIsShut) {
    return contact.verdict(desk.wallClock(), familyIsShut) instanceof ContactVerdict.Allowed;
  }

  private void move(DataRequest request, RequestEvent event) {
    requests.update(request.in(RequestMoves.TABLE.after(request.state(), event)));
    desk.trace(RightsAction.DATA_REQUEST_MOVED, request.id(), Detail.none().with("event", event));
  }
}
