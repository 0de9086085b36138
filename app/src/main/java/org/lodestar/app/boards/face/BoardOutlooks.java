package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardOutlook;
import org.lodestar.app.boards.store.BoardMeetingRows;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.PlanDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All boards at once, for whoever prepares the next meeting. */
@Component
public class BoardOutlooks {
  private final PlanDesk plan;
  private final BoardMeetingRows meetings;
  private final BoardRecordRows records;
  private final BoardDesk desk;
  private final FirstBoard first;
  private final Policy policy;

  BoardOutlooks(
      PlanDesk plan,
      BoardMeetingRows meetings,
      BoardRecordRows records,
      BoardDesk desk,
      FirstBoard first,
      Policy policy) {
    this.plan = plan;
    this.meetings = meetings;
    this.records = records;
    this.desk = desk;
    this.first = first;
    this.policy = policy;
  }

  /** What they have before them today. */
  @Transactional(readOnly = true)
  public BoardOutlook get(Worker worker) {
    policy.require(worker, Action.READ_BOARDS);
    LocalDate today = desk.today();
    Map<UUID, Body> bodies =
        plan.allBodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
    Predicate<UUID> used = first.used();
    List<BoardMeeting> all =
        meetings.list().stream().filter(each -> used.test(each.body())).toList();
    List<BoardMeeting> ahead =
        all.reversed().stream()
            .filter(each -> each.state().isAhead() && !each.day().isBefore(today))
            .toList();
    Map<UUID, List<String>> asked =
        meetings.decisionsAsked(ahead.stream().map(BoardMeeting::id).toList());
    return new BoardOutlook(
        all.stream()
            .filter(each -> each.state().wasHeld() && !each.day().isAfter(today))
            .map(BoardMeeting::day)
            .findFirst()
            .orElse(null),
        ahead.stream()
            .map(
                each ->
                    new BoardOutlook.Ahead(
                        body(bodies, each.body()), each, asked.getOrDefault(each.id(), List.of())))
            .toList(),
        records.actions().stream()
            .filter(each -> each.isLate(today) && used.test(each.raised().body()))
            .sorted(Comparator.comparing(each -> each.content().due()))
            .map(each -> new BoardOutlook.Late(body(bodies, each.raised().body()), each))
            .toList());
  }

  private static Body body(Map<UUID, Body> bodies, UUID id) {
    return Objects.requireNonNull(bodies.get(id));
  }
}
