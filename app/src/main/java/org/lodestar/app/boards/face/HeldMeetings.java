package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.BoardsMet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the plan when boards met. */
@Component
class HeldMeetings implements BoardsMet {
  private final BoardMeetingRows meetings;
  private final Policy policy;

  HeldMeetings(BoardMeetingRows meetings, Policy policy) {
    this.meetings = meetings;
    this.policy = policy;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Met> since(Worker worker, LocalDate day) {
    return policy.allows(worker, Action.READ_BOARDS)
        ? meetings.list().stream()
            .filter(each -> each.state().wasHeld() && !each.day().isBefore(day))
            .map(each -> new Met(each.id(), each.body(), each.day()))
            .toList()
        : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LocalDate> last(LocalDate until) {
    return meetings.list().stream()
        .filter(each -> each.state().wasHeld())
        .map(BoardMeeting::day)
        .filter(each -> !each.isAfter(until))
        .findFirst();
  }
}
