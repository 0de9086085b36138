package org.lodestar.app.boards.face;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardsAction;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.domain.MembershipRules;
import org.lodestar.app.boards.store.BoardRecordRows;
import org.lodestar.app.boards.store.BoardRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats on boards and what boards asked for, when somebody follows another in a post. */
@Component
@Transactional
public class BoardHandOver {
  private final BoardRows boards;
  private final BoardRecordRows records;
  private final BoardDesk desk;
  private final Policy policy;

  BoardHandOver(BoardRows boards, BoardRecordRows records, BoardDesk desk, Policy policy) {
    this.boards = boards;
    this.records = records;
    this.desk = desk;
    this.policy = policy;
  }

  /** Seats that somebody holds today or will. */
  @Transactional(readOnly = true)
  public List<Membership> seats(Worker worker) {
    policy.require(worker, Action.RUN_BOARDS);
    LocalDate today = desk.today();
    return boards.members().stream()
        .filter(each -> each.holder().worker() != null)
        .filter(each -> each.ends() == null || !each.ends().isBefore(today))
        .toList();
  }

  /** What boards asked somebody of this platform for and is open. */
  @Transactional(readOnly = true)
  public List<BoardAction> asked(Worker worker) {
    policy.require(worker, Action.RUN_BOARDS);
    return records.actions().stream()
        .filter(each -> each.isOpen() && each.content().worker() != null)
        .toList();
  }

  /**
   * Gives all of it to another. A seat ends and one like it begins, so that whoever sat there stays
   * where they were.
   *
   * @throws Refused when the other sits on that board already
   */
  public void handOver(Worker worker, UUID from, UUID to) {
    seats(worker).stream()
        .filter(each -> from.equals(each.holder().worker()))
        .forEach(each -> pass(each, to));
    asked(worker).stream()
        .filter(each -> from.equals(each.content().worker()))
        .forEach(each -> pass(each, to));
  }

  /**
   * Where seats lie that went to another: the one that began when they ended, by the one that went.
   * One that somebody changed since is left out.
   */
  @Transactional(readOnly = true)
  public Map<UUID, UUID> followed(Worker worker, UUID from, UUID to, Set<UUID> went) {
    policy.require(worker, Action.RUN_BOARDS);
    Map<UUID, UUID> followed = new HashMap<>();
    List<Membership> all = boards.members();
    all.stream()
        .filter(each -> went.contains(each.id()) && from.equals(each.holder().worker()))
        .forEach(
            each ->
                all.stream()
                    .filter(next -> to.equals(next.holder().worker()) && follows(each, next))
                    .findFirst()
                    .ifPresent(next -> followed.put(each.id(), next.id())));
    return followed;
  }

  private static boolean follows(Membership seat, Membership next) {
    return next.version() == 0
        && seat.body().equals(next.body())
        && seat.seat().part() == next.seat().part()
        && seat.ends() != null
        && seat.ends().plusDays(1).equals(next.begins());
  }

  /**
   * Gives some of it back that went by mistake: a seat that began with the mistake is from its
   * first day theirs who sat there before.
   */
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which) {
    seats(worker).stream()
        .filter(each -> from.equals(each.holder().worker()) && which.contains(each.id()))
        .forEach(each -> back(each, to));
    asked(worker).stream()
        .filter(each -> from.equals(each.content().worker()) && which.contains(each.id()))
        .forEach(each -> pass(each, to));
  }

  private void back(Membership seat, UUID to) {
    Membership.Holder before =
        new Membership.Holder(seat.holder().organisation(), to, seat.holder().post());
    boards.update(with(seat, seat.id(), before, seat.begins()));
    desk.trace(BoardsAction.BOARD_MEMBERSHIP_CHANGED, "BOARD_MEMBERSHIP", seat.id());
  }

  private void pass(Membership seat, UUID to) {
    LocalDate today = desk.today();
    Membership.Holder next =
        new Membership.Holder(seat.holder().organisation(), to, seat.holder().post());
    if (seat.begins().isAfter(today)) {
      Membership coming = with(seat, seat.id(), next, seat.begins());
      insist(coming);
      boards.update(coming);
    } else {
      LocalDate last = seat.begins().isBefore(today) ? today.minusDays(1) : today;
      boards.update(
          new Membership(
              seat.id(),
              seat.body(),
              seat.holder(),
              seat.seat(),
              seat.begins(),
              last,
              seat.version()));
      Membership following = with(seat, Ids.next(), next, last.plusDays(1));
      insist(following);
      boards.insert(following);
      deputies(seat, following.id());
    }
    desk.trace(BoardsAction.BOARD_MEMBERSHIP_CHANGED, "BOARD_MEMBERSHIP", seat.id());
  }

  private static Membership with(
      Membership seat, UUID id, Membership.Holder holder, LocalDate begins) {
    return new Membership(
        id, seat.body(), holder, seat.seat(), begins, seat.ends(), seat.version());
  }

  private void insist(Membership seat) {
    if (!MembershipRules.check(seat, boards.members(seat.body())).isEmpty()) {
      throw new Refused(
          List.of(new Refusal("", "boards.board.handOver.taken", desk.body(seat.body()).name())));
    }
  }

  /** Who stands in for them stands in for whoever follows. */
  private void deputies(Membership seat, UUID following) {
    boards.members(seat.body()).stream()
        .filter(each -> seat.id().equals(each.seat().deputyOf()))
        .filter(each -> each.ends() == null || !each.ends().isBefore(desk.today()))
        .forEach(
            each ->
                boards.update(
                    new Membership(
                        each.id(),
                        each.body(),
                        each.holder(),
                        new Membership.Seat(each.seat().part(), following, each.seat().voting()),
                        each.begins(),
                        each.ends(),
                        each.version())));
  }

  private void pass(BoardAction action, UUID to) {
    BoardAction.Content now = action.content();
    records.update(
        new BoardAction(
            action.id(),
            action.raised(),
            new BoardAction.Content(now.what(), now.post(), to, now.due()),
            action.course(),
            action.version()));
    desk.trace(BoardsAction.BOARD_ACTION_CHANGED, "BOARD_ACTION", action.id());
  }
}
