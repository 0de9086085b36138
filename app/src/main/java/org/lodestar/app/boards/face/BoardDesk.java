package org.lodestar.app.boards.face;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.QuorumCount;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.domain.QuorumRules;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRows;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;

/**
 * What all verbs about boards share: finding things, names, the quorum, the audit record, the day.
 */
@Component
public class BoardDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final PlanDesk plan;
  private final BoardRows boards;
  private final BoardMeetingRows meetings;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  BoardDesk(
      PlanDesk plan,
      BoardRows boards,
      BoardMeetingRows meetings,
      People people,
      Audit audit,
      Clock clock) {
    this.plan = plan;
    this.boards = boards;
    this.meetings = meetings;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  public Body body(UUID id) {
    return Optional.ofNullable(plan.bodies().get(id)).orElseThrow(NotFound::new);
  }

  /** All of them, asked once for a list. */
  public Map<UUID, Body> bodies() {
    return plan.bodies();
  }

  public BoardMeeting meeting(UUID body, UUID id) {
    return meetings.find(body, id).orElseThrow(NotFound::new);
  }

  /** One of which what happened can be recorded. */
  public BoardMeeting recorded(UUID body, UUID id) {
    BoardMeeting found = meeting(body, id);
    if (!found.state().isRecorded()) {
      throw Refused.because(
          found.state() == MeetingState.MINUTES_AGREED
              ? "boards.board.agreed"
              : "boards.board.notHeld");
    }
    if (found.minuted().proposedBy() != null) {
      throw Refused.because("boards.board.proposed");
    }
    return found;
  }

  /** One of a board; none where the board has no such meeting. */
  public Optional<BoardMeeting> find(UUID body, UUID id) {
    return meetings.find(body, id);
  }

  /** Meetings of all boards. */
  public List<BoardMeeting> meetings() {
    return meetings.list();
  }

  /** Actions of boards, with what the plan calls those that became its own. */
  public List<BoardAction> planned(List<BoardAction> actions) {
    Map<UUID, PlanAction> known =
        plan
            .those(
                actions.stream()
                    .map(each -> each.course().plan())
                    .filter(Objects::nonNull)
                    .map(BoardAction.PlanLink::action)
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(PlanAction::id, Function.identity()));
    return actions.stream().map(each -> planned(each, known)).toList();
  }

  private static BoardAction planned(BoardAction action, Map<UUID, PlanAction> known) {
    BoardAction.PlanLink link = action.course().plan();
    PlanAction found = link == null ? null : known.get(link.action());
    return found == null
        ? action
        : action.planned(new BoardAction.PlanLink(found.strategy(), found.id(), found.title()));
  }

  /** Whether the plan has such an action. */
  boolean isPlanned(UUID action) {
    return !plan.those(List.of(action)).isEmpty();
  }

  public List<Membership> membersOn(UUID body, LocalDate day) {
    return boards.members(body).stream().filter(each -> each.on(day)).toList();
  }

  /** The terms of reference that held on a day. */
  Optional<Terms> termsOn(UUID body, LocalDate day) {
    return boards.terms(body).stream()
        .filter(each -> !each.content().begins().isAfter(day))
        .findFirst();
  }

  /** The quorum as it is, or as it was when the minutes were agreed. */
  public QuorumCount quorum(BoardMeeting meeting) {
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
  public Map<UUID, String> names(Collection<Membership> members) {
    Map<UUID, String> workers =
        people.names(
            members.stream().map(each -> each.holder().worker()).filter(Objects::nonNull).toList());
    Map<UUID, String> organisations =
        plan.bodies().values().stream().collect(Collectors.toMap(Body::id, Body::name));
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

  public void trace(AuditAction action, String kind, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of(kind, id)));
  }

  public void trace(AuditAction action, BoardMeeting meeting, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("BOARD_MEETING", meeting.id())).detail(detail));
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
