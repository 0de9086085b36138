package org.lodestar.app.meetings.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.DeclareFirst;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** What every deed on a meeting begins and ends with: may this worker, and who will know of it. */
@Component
public class MeetingsDesk {
  /** The zone in which days and hours of meetings are meant. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final MeetingRows meetings;
  private final InvitationRows invitations;
  private final Cases cases;
  private final CaseNews news;
  private final Policy policy;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;

  MeetingsDesk(
      MeetingRows meetings,
      InvitationRows invitations,
      Cases cases,
      CaseNews news,
      Policy policy,
      Grants grants,
      Audit audit,
      Clock clock) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.cases = cases;
    this.news = news;
    this.policy = policy;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  /** An open case about whose people the worker may call a meeting. */
  public CaseFile calling(Worker worker, UUID caseFile) {
    policy.require(worker, Action.CALL_MEETING, caseFile);
    CaseFile file = cases.head(worker, caseFile);
    if (file.state() != CaseState.OPEN) {
      throw Refused.because("meetings.rule.closed");
    }
    return file;
  }

  /**
   * A meeting that the worker's own organisation called, held until the transaction ends: by role,
   * by grant on the case, and with the declaration that comes before reading a case.
   */
  public Meeting hosting(Worker worker, UUID id) {
    policy.require(worker, Action.CALL_MEETING);
    Meeting meeting = meetings.lock(id);
    mustHost(worker, meeting);
    policy.require(worker, Action.CALL_MEETING, meeting.caseFile());
    cases.head(worker, meeting.caseFile());
    return meeting;
  }

  private static void mustHost(Worker worker, Meeting meeting) {
    if (!meeting.organisation().equals(worker.organisation())) {
      throw new NotFound();
    }
  }

  /** The notice of a meeting, for its callers and for whoever was invited. */
  public Seat knowing(Worker worker, UUID id) {
    policy.require(worker, Action.KNOW_MEETING);
    Meeting meeting = meetings.get(id);
    return meeting.organisation().equals(worker.organisation())
        ? asCaller(worker, meeting)
        : asGuest(worker, meeting, Action.KNOW_MEETING);
  }

  private Seat asCaller(Worker worker, Meeting meeting) {
    policy.require(worker, Action.READ_CASE, meeting.caseFile());
    cases.head(worker, meeting.caseFile());
    return new Seat(meeting, null);
  }

  /** Who is shut out of the case is shut out of the meeting, from whatever organisation. */
  private Seat asGuest(Worker worker, Meeting meeting, Action action) {
    policy.require(worker, action, meeting.id());
    if (!grants.shutOutOf(Set.of(meeting.caseFile()), worker.id()).isEmpty()) {
      throw new NotFound();
    }
    return new Seat(
        meeting, invitations.of(meeting.id(), worker.organisation()).orElseThrow(NotFound::new));
  }

  /** As an invited organisation, whatever it answered. */
  public Seat invited(Worker worker, UUID id) {
    policy.require(worker, Action.ANSWER_INVITATION);
    return asGuest(worker, meetings.hold(id), Action.ANSWER_INVITATION);
  }

  /** As an organisation that accepted, before or after the declaration. */
  public Seat accepted(Worker worker, UUID id) {
    policy.require(worker, Action.READ_MEETING);
    return asGuest(worker, meetings.get(id), Action.READ_MEETING);
  }

  /**
   * What is on the table, for its callers and for those who accepted.
   *
   * @throws DeclareFirst when the worker has not yet said whether they know anybody
   */
  public Seat reading(Worker worker, UUID id) {
    policy.require(worker, Action.READ_MEETING);
    Meeting meeting = meetings.get(id);
    if (meeting.organisation().equals(worker.organisation())) {
      return asCaller(worker, meeting);
    }
    Seat seat = asGuest(worker, meeting, Action.READ_MEETING);
    if (!invitations.declared(id, worker.id())) {
      throw new DeclareFirst(id);
    }
    return seat;
  }

  /** Records an action on a meeting. */
  public void trace(MeetingAction action, Meeting meeting) {
    trace(action, meeting, Detail.none());
  }

  /** Records an action on a meeting with particulars. */
  public void trace(MeetingAction action, Meeting meeting, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("MEETING", meeting.id()))
            .detail(detail.with("case", meeting.caseFile())));
  }

  /** Records what concerns no single meeting. */
  public void traceAll(MeetingAction action, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all("MEETING")).detail(detail));
  }

  /** Records an action on a person. */
  public void tracePerson(MeetingAction action, UUID caseFile, UUID person, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("PERSON", person)).detail(detail.with("case", caseFile)));
  }

  /** Notes in the chronology of the case, for each person, what has happened. */
  public void tell(Worker worker, Meeting meeting, List<AboutPerson> people, String words) {
    people.forEach(about -> news.happened(worker, meeting.caseFile(), about.person(), words));
  }

  /** Notes in the chronology of the case what has happened to a person. */
  public void tell(Worker worker, UUID caseFile, UUID person, String words) {
    news.happened(worker, caseFile, person, words);
  }

  /** A step of the pathway of a person is done by what happened. */
  public void done(Worker worker, UUID caseFile, UUID person, StepCode code) {
    news.done(worker, caseFile, person, code);
  }

  /** The first moment after a day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
