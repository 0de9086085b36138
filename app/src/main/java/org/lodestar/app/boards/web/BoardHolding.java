package org.lodestar.app.boards.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.BoardHandOver;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** Seats on boards, and what boards asked for. */
@Component
class BoardHolding implements PostHolding {
  private final BoardHandOver boards;
  private final Bodies bodies;
  private final People people;

  BoardHolding(BoardHandOver boards, Bodies bodies, People people) {
    this.boards = boards;
    this.bodies = bodies;
    this.people = people;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Set<UUID> holders(Worker worker) {
    return Stream.concat(
            boards.seats(worker).stream().map(each -> each.holder().worker()),
            boards.asked(worker).stream().map(each -> each.content().worker()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Held> held(Worker worker, Page page, UUID holder) {
    Map<UUID, Body> names = bodies.all(worker);
    return Stream.concat(
            boards.seats(worker).stream()
                .filter(each -> holder.equals(each.holder().worker()))
                .map(each -> seat(page, names, each)),
            boards.asked(worker).stream()
                .filter(each -> holder.equals(each.content().worker()))
                .map(each -> asked(page, names, each)))
        .toList();
  }

  /** Whoever sits on a board and cannot open it sits there in name alone. */
  @Override
  public List<String> warnings(Worker worker, Page page, UUID from, UUID to) {
    long seats =
        boards.seats(worker).stream().filter(each -> from.equals(each.holder().worker())).count();
    boolean opens =
        people.listByRoles(Action.READ_BOARDS.roles()).stream()
            .anyMatch(each -> each.id().equals(to));
    return seats == 0 || opens ? List.of() : List.of(page.t("boards.board.handOver.shut", seats));
  }

  private static Held seat(Page page, Map<UUID, Body> names, Membership seat) {
    return new Held(
        "BOARD_MEMBERSHIP",
        seat.id(),
        page.t("boards.board.handOver.seats"),
        name(names, seat.body())
            + PlanWords.BETWEEN
            + page.name("boards.board.part", seat.seat().part()),
        BoardWords.href(seat.body()));
  }

  /** What is to be done was typed freely, so that it stands on the page of the board alone. */
  private static Held asked(Page page, Map<UUID, Body> names, BoardAction action) {
    return new Held(
        "BOARD_ACTION",
        action.id(),
        page.t("boards.board.handOver.asked"),
        name(names, action.raised().body())
            + PlanWords.BETWEEN
            + page.t("strategy.dueOn", page.date(action.content().due())),
        BoardWords.href(action.raised().body()) + "#actions");
  }

  private static String name(Map<UUID, Body> names, UUID body) {
    return Objects.requireNonNull(names.get(body)).shown();
  }

  @Override
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    boards.handOver(worker, from, to);
  }

  @Override
  public Map<UUID, UUID> followed(Worker worker, UUID from, UUID to, Set<UUID> went) {
    return boards.followed(worker, from, to, went);
  }

  @Override
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    boards.giveBack(worker, from, to, which);
  }
}
