package org.lodestar.app.rights.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.AnswerWay;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.IdentityProof;
import org.lodestar.app.rights.NewRequest;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.domain.ProofRules;
import org.lodestar.app.rights.domain.RequestMoves;
import org.lodestar.app.rights.store.RequestRows;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ComplaintTime;
import org.lodestar.statute.DataRight;
import org.lodestar.statute.ResponseTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officer's side of requests about one's own data: who asks, by when they are answered, which
 * two workers of the case team are asked, and that the answer goes out. The officer opens no case.
 */
@Component
@Transactional
public class DataRequests {
  static final String PURPOSE = "DATA_REQUEST";

  private final RequestRows rows;
  private final RightsDesk desk;
  private final Grants grants;
  private final People people;

  DataRequests(RequestRows rows, RightsDesk desk, Grants grants, People people) {
    this.rows = rows;
    this.desk = desk;
    this.grants = grants;
    this.people = people;
  }

  /** A page of requests, and how many there are. */
  public record Listing(List<DataRequest> requests, int count, int page, int pages) {
    /** Requests on one page. */
    public static final int SIZE = 25;

    public Listing {
      requests = List.copyOf(requests);
    }
  }

  /**
   * Writes a request down.
   *
   * @throws Refused when it was received tomorrow, or before there was a law to ask under
   */
  public DataRequest log(Worker officer, NewRequest wanted) {
    desk.running(officer);
    notInFuture("received", wanted.received());
    if (!ResponseTime.isInForce(wanted.received())) {
      throw Refused.at("received", "rights.rule.beforeLaw");
    }
    UUID id = Ids.next();
    grants.allow(id, officer.organisation(), Level.WORK, PURPOSE);
    DataRequest request = fresh(officer, id, wanted);
    while (!rows.insert(request)) {
      request = fresh(officer, id, wanted);
    }
    desk.trace(RightsAction.DATA_REQUEST_LOGGED, id, Detail.none().with("right", wanted.right()));
    return rows.get(id);
  }

  private DataRequest fresh(Worker officer, UUID id, NewRequest wanted) {
    boolean proven = wanted.proof() != null;
    LocalDate received = wanted.received();
    return new DataRequest(
        id,
        Ids.reference('D'),
        officer.organisation(),
        wanted.right(),
        proven ? RequestState.OPEN : RequestState.RECEIVED,
        new DataRequest.Days(
            received,
            wanted.proof(),
            proven ? received : null,
            due(wanted.right(), received, proven ? received : null),
            null,
            null),
        new DataRequest.Said(wanted.who(), wanted.wish(), wanted.reply(), null, null),
        new DataRequest.Team(Ids.next(), null, null),
        null,
        new DataRequest.Marks(officer.id(), desk.now(), null, null, null, null),
        0);
  }

  private static @Nullable LocalDate due(
      DataRight right, LocalDate received, @Nullable LocalDate proven) {
    if (right == DataRight.COMPLAINT) {
      return ComplaintTime.acknowledgeBy(received).orElse(null);
    }
    return proven == null ? null : ResponseTime.due(proven);
  }

  private void notInFuture(String field, LocalDate day) {
    if (day.isAfter(desk.today())) {
      throw Refused.at(field, "casework.rule.notInFuture");
    }
  }

  /**
   * A page of the organisation's requests.
   *
   * @param page from 1
   */
  public Listing list(Worker officer, Which which, int page) {
    desk.running(officer);
    int count = rows.count(officer.organisation(), which);
    int pages = Math.max(1, (count + Listing.SIZE - 1) / Listing.SIZE);
    int shown = Math.clamp(page, 1, pages);
    desk.traceAll(RightsAction.DATA_REQUESTS_LISTED, Detail.none().with("page", shown));
    return new Listing(
        rows.list(officer.organisation(), which, (shown - 1) * Listing.SIZE, Listing.SIZE),
        count,
        shown,
        pages);
  }

  /** Which request of the officer's organisation has a number. */
  @Transactional(readOnly = true)
  public Optional<UUID> find(Worker officer, String number) {
    desk.running(officer);
    return rows.withNumber(number);
  }

  /** The number of a request, for whoever runs requests; for others there is none. */
  @Transactional(readOnly = true)
  public Optional<String> number(Worker worker, UUID id) {
    return desk.runs(worker) ? rows.number(id) : Optional.empty();
  }

  /** A request. */
  public DataRequest get(Worker officer, UUID id) {
    DataRequest request = desk.officers(officer, id);
    desk.trace(RightsAction.DATA_REQUEST_VIEWED, id);
    return request;
  }

  /**
   * It is clear who asks. The days count from then where there was a doubt and they were asked;
   * else from the day on which the request was received (UK GDPR, Article 12(6)).
   */
  public void prove(
      Worker officer, UUID id, IdentityProof proof, LocalDate on, boolean doubt, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    notInFuture("on", on);
    notBeforeReceipt(request, on);
    DataRequest.Days days = request.days();
    LocalDate clear = ProofRules.countsFrom(days.received(), on, doubt);
    move(
        request.with(
            new DataRequest.Days(
                days.received(),
                proof,
                clear,
                due(request.right(), days.received(), clear),
                null,
                days.acknowledged())),
        RequestEvent.PROVE);
  }

  /**
   * Somebody who complains was told that we have it, which does not wait for who they are.
   *
   * @throws Refused when it is no complaint, or they were told before
   */
  public void acknowledge(Worker officer, UUID id, LocalDate on, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    if (!request.isComplaint() || request.days().acknowledged() != null) {
      throw Refused.because("rights.rule.acknowledgedOnce");
    }
    notInFuture("on", on);
    notBeforeReceipt(request, on);
    DataRequest.Days days = request.days();
    move(
        request.with(
            new DataRequest.Days(
                days.received(), days.proof(), days.proven(), days.due(), null, on)),
        RequestEvent.ACKNOWLEDGE);
  }

  private static void notBeforeReceipt(DataRequest request, LocalDate on) {
    if (on.isBefore(request.days().received())) {
      throw Refused.at("on", "rights.rule.beforeReceipt");
    }
  }

  /** Colleagues who can look for the person, or read what was gathered. */
  @Transactional(readOnly = true)
  public List<Person> team(Worker officer) {
    desk.running(officer);
    return people.listIn(officer.organisation()).stream()
        .filter(
            each -> Action.ANSWER_DATA_REQUEST.roles().stream().anyMatch(each.roles()::contains))
        .filter(each -> !each.id().equals(officer.id()))
        .toList();
  }

  /**
   * Asks two workers of the case team: one looks and gathers, the other reads it as the second.
   * Others who were asked before open it no more.
   *
   * @throws Refused when they are one and the same, or not of the case team
   */
  public void ask(Worker officer, UUID id, UUID gatherer, UUID reader, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    List<UUID> team = team(officer).stream().map(Person::id).toList();
    if (!team.contains(gatherer) || !team.contains(reader)) {
      throw Refused.at("gatherer", "rights.rule.team");
    }
    if (gatherer.equals(reader)) {
      throw Refused.at("reader", "rights.rule.twoPeople");
    }
    UUID finding = request.team().finding();
    grants.restrictTo(finding, List.of(gatherer, reader), PURPOSE);
    move(request.with(new DataRequest.Team(finding, gatherer, reader)), RequestEvent.ASK);
  }

  /**
   * Two more months, which the person was told with the reason.
   *
   * @throws Refused of a complaint, when it was done before, or told after the first last day
   */
  public void extend(Worker officer, UUID id, LocalDate told, PersonalText reason, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    DataRequest.Days days = request.days();
    notInFuture("told", told);
    if (request.isComplaint()) {
      throw Refused.because("rights.rule.complaintNotExtended");
    }
    if (days.extensionTold() != null) {
      throw Refused.because("rights.rule.extendedOnce");
    }
    if (days.proven() != null && days.due() != null && told.isAfter(days.due())) {
      throw Refused.at("told", "rights.rule.toldInTime");
    }
    DataRequest.Said said = request.said();
    move(
        request
            .with(extended(days, told))
            .with(
                new DataRequest.Said(said.who(), said.wish(), said.reply(), reason, said.letter())),
        RequestEvent.EXTEND);
  }

  private static DataRequest.Days extended(DataRequest.Days days, LocalDate told) {
    @Nullable LocalDate from = days.proven();
    return new DataRequest.Days(
        days.received(),
        days.proof(),
        from,
        from == null ? null : ResponseTime.extended(from),
        told,
        null);
  }

  /**
   * The officer agrees, as the second of two people, that the answer goes out.
   *
   * @throws Refused when the officer gathered or read it
   */
  public void release(Worker officer, UUID id, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    if (officer.id().equals(request.team().gatherer())
        || officer.id().equals(request.team().reader())) {
      throw Refused.because("rights.rule.anotherReleases");
    }
    DataRequest.Marks marks = request.marks();
    move(
        request.with(
            new DataRequest.Marks(
                marks.loggedBy(), marks.loggedAt(), officer.id(), desk.today(), null, null)),
        RequestEvent.RELEASE);
  }

  /** The officer does not agree; the case team looks at it again. */
  public void sendBack(Worker officer, UUID id, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    move(request.with((Outcome) null), RequestEvent.SEND_BACK);
  }

  /**
   * The letter for the person: its words hang on the outcome alone.
   *
   * @throws Refused before it was released, and where the answer is a copy of the data
   */
  public DataRequest letter(Worker officer, UUID id) {
    DataRequest request = desk.officers(officer, id);
    boolean out =
        request.state() == RequestState.RELEASED || request.state() == RequestState.CLOSED;
    if (!out || request.outcome() == Outcome.BUNDLE) {
      throw Refused.because("rights.rule.noLetter");
    }
    desk.trace(RightsAction.DATA_REQUEST_LETTER_PRINTED, id);
    return request;
  }

  /**
   * The person got the letter.
   *
   * @throws Refused where the answer is a copy of the data: the case team gives that
   */
  public void close(Worker officer, UUID id, AnswerWay way, LocalDate on, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    if (request.outcome() == Outcome.BUNDLE || way == AnswerWay.SAFE_CHANNEL) {
      throw Refused.at("way", "rights.rule.teamGives");
    }
    notInFuture("on", on);
    move(request.with(closed(request.marks(), way, on)), RequestEvent.HAND_OVER);
  }

  static DataRequest.Marks closed(DataRequest.Marks marks, AnswerWay way, LocalDate on) {
    return new DataRequest.Marks(
        marks.loggedBy(), marks.loggedAt(), marks.releasedBy(), marks.releasedOn(), on, way);
  }

  /** The person does not ask any more, or nobody could show who asks. */
  public void withdraw(Worker officer, UUID id, long version) {
    DataRequest request = desk.officers(officer, id).at(version);
    move(request, RequestEvent.WITHDRAW);
  }

  private void move(DataRequest request, RequestEvent event) {
    rows.update(request.in(RequestMoves.TABLE.after(request.state(), event)));
    desk.trace(RightsAction.DATA_REQUEST_MOVED, request.id(), Detail.none().with("event", event));
  }
}
