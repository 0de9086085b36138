package org.lodestar.app.meetings.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.meetings.AgreedAction.Event;
import org.lodestar.app.meetings.AgreedAction.State;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.NewAction;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.domain.ActionMoves;
import org.lodestar.app.meetings.store.ActionRows;
import org.lodestar.app.meetings.store.AgendaRows;
import org.lodestar.app.meetings.store.InvitationRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.meetings.store.Seats;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed that somebody does, tracked to its end. An action is seen by the callers and by
 * the organisation that took it on, from the moment it is written down.
 */
@Component
@Transactional
public class AgreedActions {
  private final ActionRows rows;
  private final AgendaRows agenda;
  private final InvitationRows invitations;
  private final Seats seats;
  private final WordsAtTheTable words;
  private final MeetingsDesk desk;
  private final People workers;
  private final Policy policy;

  AgreedActions(
      ActionRows rows,
      AgendaRows agenda,
      InvitationRows invitations,
      Seats seats,
      WordsAtTheTable words,
      MeetingsDesk desk,
      People workers,
      Policy policy) {
    this.rows = rows;
    this.agenda = agenda;
    this.invitations = invitations;
    this.seats = seats;
    this.words = words;
    this.desk = desk;
    this.workers = workers;
    this.policy = policy;
  }

  /** Writes an action down. It can be of an item's own organisations only, and of the callers. */
  public UUID agree(Worker worker, UUID id, UUID item, NewAction wanted) {
    Meeting meeting = desk.hosting(worker, id);
    if (meeting.state() != MeetingState.BEGUN) {
      throw Refused.because("meetings.rule.notBegun");
    }
    AgendaItem about = agenda.get(id, item);
    check(meeting, about, wanted);
    AgreedAction action = fresh(worker, meeting, item, wanted, null);
    lay(meeting, action);
    desk.trace(
        MeetingAction.AGREED_ACTION_RECORDED,
        meeting,
        Detail.none().with("action", action.id()).with("organisation", wanted.organisation()));
    return action.id();
  }

  private void check(Meeting meeting, AgendaItem about, NewAction wanted) {
    boolean host = wanted.organisation().equals(meeting.organisation());
    if (!host && !owners(meeting, about).contains(wanted.organisation())) {
      throw Refused.at("organisation", "meetings.rule.actionOwner");
    }
    if (wanted.worker() != null
        && !workers.get(wanted.worker()).organisation().equals(wanted.organisation())) {
      throw Refused.at("worker", "meetings.rule.actionWorker");
    }
    if (wanted.due().isBefore(desk.today())) {
      throw Refused.at("due", "meetings.rule.actionDue");
    }
    if (!host) {
      words.insistKept(
          meeting, List.of(wanted.organisation()), Written.of("what", wanted.what()), "what");
    }
  }

  /** Organisations at the table that see an item. */
  private List<UUID> owners(Meeting meeting, AgendaItem about) {
    return invitations.list(meeting.id()).stream()
        .filter(each -> each.state().isAtTable())
        .map(Invitation::organisation)
        .filter(each -> !about.isNarrow() || about.onlyFor().contains(each))
        .toList();
  }

  /** Organisations that can take an action on, for a form. */
  public List<UUID> owners(Worker worker, UUID id, UUID item) {
    Meeting meeting = desk.hosting(worker, id);
    List<UUID> owners = new java.util.ArrayList<>(owners(meeting, agenda.get(id, item)));
    owners.addFirst(meeting.organisation());
    return owners;
  }

  private AgreedAction fresh(
      Worker worker, Meeting meeting, UUID item, NewAction wanted, @Nullable UUID from) {
    return new AgreedAction(
        Ids.next(),
        item,
        meeting.id(),
        meeting.caseFile(),
        meeting.organisation(),
        wanted.organisation(),
        wanted.worker(),
        wanted.due(),
        State.OPEN,
        from,
        Written.of("what", wanted.what()).with("who", wanted.who()),
        worker.id(),
        desk.now(),
        0);
  }

  private void lay(Meeting meeting, AgreedAction action) {
    seats.lay(action.id(), meeting.organisation());
    if (!action.organisation().equals(meeting.organisation())) {
      seats.open(action.id(), List.of(action.organisation()));
    }
    rows.insert(action);
  }

  /** An action, for whoever moves it on. */
  public AgreedAction get(Worker worker, UUID id, UUID action) {
    Moving moving = moving(worker, id, action);
    desk.trace(
        MeetingAction.AGREED_ACTION_VIEWED,
        moving.seat().meeting(),
        Detail.none().with("action", action));
    return moving.action();
  }

  private record Moving(Seat seat, AgreedAction action) {}

  private Moving moving(Worker worker, UUID id, UUID action) {
    policy.require(worker, Action.MOVE_AGREED_ACTION);
    Seat seat = desk.reading(worker, id);
    policy.require(worker, Action.MOVE_AGREED_ACTION, action);
    return new Moving(seat, rows.get(id, action));
  }

  /**
   * Says what became of an action.
   *
   * @param outcome what came of it, or why not; must be said of what is closed
   * @param due for what is carried over: the day by which its successor is to be done
   * @param version that was looked at
   */
  public void move(
      Worker worker,
      UUID id,
      UUID action,
      Event event,
      String outcome,
      Optional<LocalDate> due,
      long version) {
    Moving moving = moving(worker, id, action);
    AgreedAction before = moving.action();
    State next = ActionMoves.after(before.state(), event, moving.seat().calls());
    ActionMoves.checkOutcome(next, outcome);
    rows.update(before.moved(next, outcome, version));
    rows.moved(before, event, outcome, worker, desk.now());
    desk.trace(
        MeetingAction.AGREED_ACTION_MOVED,
        moving.seat().meeting(),
        Detail.none().with("action", action).with("state", next));
    if (next == State.CARRIED_OVER) {
      carry(worker, moving.seat().meeting(), before, due);
    }
  }

  private void carry(Worker worker, Meeting meeting, AgreedAction before, Optional<LocalDate> due) {
    LocalDate day = due.orElseThrow(() -> Refused.at("due", "meetings.rule.carriedDue"));
    if (day.isBefore(desk.today())) {
      throw Refused.at("due", "meetings.rule.actionDue");
    }
    NewAction again =
        new NewAction(
            before.written().text("what"),
            before.organisation(),
            before.worker(),
            before.written().text("who"),
            day);
    lay(meeting, fresh(worker, meeting, before.item(), again, before.id()));
  }
}
