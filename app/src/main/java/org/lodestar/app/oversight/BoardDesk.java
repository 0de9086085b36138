package org.lodestar.app.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.face.People;
import org.lodestar.app.oversight.domain.QuorumRules;
import org.lodestar.app.oversight.store.BoardMeetingRows;
import org.lodestar.app.oversight.store.BoardRows;
import org.lodestar.app.oversight.store.BodyRows;
import org.springframework.stereotype.Component;

/**
 * What all verbs about boards share: finding things, names, the quorum, the audit record, the day.
 */
@Component
class BoardDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final BodyRows bodies;
  private final BoardRows boards;
  private final BoardMeetingRows meetings;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  BoardDesk(
      BodyRows bodies,
      BoardRows boards,
      BoardMeetingRows meetings,
      People people,
      Audit audit,
      Clock clock) {
    this.bodies = bodies;
    this.boards = boards;
    this.meetings = meetings;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  Body body(UUID id) {
    return bodies.find(id).orElseThrow(NotFound::new);
  }

  BoardMeeting meeting(UUID body, UUID id) {
    return meetings.find(body, id).orElseThrow(NotFound::new);
  }

  /** One of which what happened can be recorded. */
  BoardMeeting recorded(UUID body, UUID id) {
    BoardMeeting found = meeting(body, id);
    if (!found.state().isRecorded()) {
      throw PlanRefused.because(
          found.state() == MeetingState.MINUTES_AGREED
              ? "oversight.board.agreed"
              : "oversight.board.notHeld");
    }
    if (found.minuted().proposedBy() != null) {
      throw PlanRefused.because("oversight.board.proposed");
    }
    return found;
  }

  List<Membership> membersOn(UUID body, LocalDate day) {
    return boards.members(body).stream().filter(each -> each.on(day)).toList();
  }

  /** The terms of reference that held on a day. */
  Optional<Terms> termsOn(UUID body, LocalDate day) {
    return boards.terms(body).stream()
        .filter(each -> !each.content().begins().isAfter(day))
        .findFirst();
  }

  /** The quorum as it is, or as it was when the minutes were agreed. */
  QuorumCount quorum(BoardMeeting meeting) {
    QuorumCount kept = meeting.minuted().quorum();
    return kept != null
        ? kept
        : QuorumRules.count(
            termsOn(meeting.body(), meeting.day())
                .map(each -> each.content().quorum())
                .orElse(null),
            membersOn(meeting.body(), meeting.day()),
            meetings.attendance(meeting.id()));
  }

  /** Who votes for which seat in a meeting. */
  Map<UUID, UUID> voters(BoardMeeting meeting) {
    return QuorumRules.voters(
        membersOn(meeting.body(), meeting.day()), meetings.attendance(meeting.id()));
  }

  /** What members are called: post, worker, organisation, as far as they are known. */
  Map<UUID, String> names(Collection<Membership> members) {
    Map<UUID, String> workers =
        people.names(
            members.stream().map(each -> each.holder().worker()).filter(Objects::nonNull).toList());
    Map<UUID, String> organisations =
        bodies.list().stream().collect(Collectors.toMap(Body::id, Body::name));
    Map<UUID, String> names = new HashMap<>();
    members.forEach(each -> names.put(each.id(), name(each.holder(), workers, organisations)));
    return names;
  }

  private static String name(
      Membership.Holder holder, Map<UUID, String> workers, Map<UUID, String> organisations) {
    String worker = holder.worker() == null ? "" : workers.getOrDefault(holder.worker(), "");
    String organisation =
        holder.organisation() == null ? "" : organisations.getOrDefault(holder.organisation(), "");
    return Stream.of(worker, holder.post(), organisation)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  void trace(OversightAction action, String kind, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of(kind, id)));
  }

  void trace(OversightAction action, BoardMeeting meeting, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("BOARD_MEETING", meeting.id())).detail(detail));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
