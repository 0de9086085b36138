package org.lodestar.app.boards.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** The questions of forms about boards. */
@Component
class BoardAsking {
  private static final int AHEAD = 12;
  private static final int BEHIND = 3;
  private static final int SENTENCES = 500;
  private static final int TERMS = 20000;

  private final Planning planning;
  private final Strategies strategies;
  private final PlanActions actions;

  BoardAsking(Planning planning, Strategies strategies, PlanActions actions) {
    this.planning = planning;
    this.strategies = strategies;
    this.actions = actions;
  }

  private static List<Option> yesNo(Page page) {
    return List.of(
        Option.of("true", page.t("boards.board.votes")),
        Option.of("false", page.t("boards.board.noVote")));
  }

  private static Stream<UUID> seated(Boards.View view, UUID seat) {
    return view.members().stream()
        .filter(each -> each.id().equals(seat))
        .map(each -> each.holder().worker())
        .filter(Objects::nonNull);
  }

  List<Asked> member(
      Worker worker, Page page, Boards.View view, @Nullable UUID organisation, UUID self) {
    List<Option> principals =
        view.members().stream()
            .filter(each -> !each.id().equals(self) && each.seat().part() != Part.DEPUTY)
            .filter(each -> each.on(planning.today()))
            .map(each -> Option.of(each.id().toString(), name(view.names(), each)))
            .toList();
    String nobody = page.t("strategy.nobody");
    return List.of(
        Asked.select(
            "worker",
            page.t("boards.board.worker"),
            page.t("boards.board.worker.hint"),
            planning.leads(seated(view, self)),
            nobody),
        Asked.text("post", page.t("boards.board.post"), page.t("boards.board.post.hint")),
        Asked.select(
            "organisation",
            page.t("boards.board.organisation"),
            null,
            planning.bodies(worker, organisation == null ? List.of() : List.of(organisation)),
            page.t("site.choose")),
        Asked.radios(
            "part",
            page.t("boards.board.part"),
            null,
            Option.all(page, "boards.board.part", Part.values())),
        Asked.select(
            "deputyOf",
            page.t("boards.board.deputyOf"),
            page.t("boards.board.deputyOf.hint"),
            principals,
            page.t("site.choose")),
        Asked.radios("voting", page.t("boards.board.voting"), null, yesNo(page)),
        Asked.date("begins", page.t("boards.board.begins"), null),
        Asked.date("ends", page.t("boards.board.ends"), page.t("boards.board.ends.hint")));
  }

  static String name(Map<UUID, String> names, Membership each) {
    return names.getOrDefault(each.id(), "");
  }

  static List<Asked> rules(Page page) {
    return List.of(
        Asked.area(
            "words", page.t("boards.board.terms.words"), page.t("boards.board.nobody"), TERMS),
        Asked.date("begins", page.t("boards.board.terms.begins"), null),
        Asked.radios(
            "kind",
            page.t("boards.board.quorum"),
            page.t("boards.board.quorum.hint"),
            Option.all(page, "boards.board.quorum.kind", Quorum.Kind.values())),
        Asked.text("amount", page.t("boards.board.quorum.amount"), null));
  }

  static List<Asked> meeting(Page page) {
    return List.of(
        Asked.date("day", page.t("boards.board.day"), null),
        Asked.text("begins", page.t("boards.board.time"), page.t("boards.board.time.hint")),
        Asked.text("place", page.t("boards.board.place"), page.t("boards.board.place.hint")),
        Asked.text("link", page.t("boards.board.link"), page.t("boards.board.link.hint")));
  }

  List<Asked> todo(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    asked.add(RecordAsking.item(page, view));
    asked.add(
        Asked.area("what", page.t("boards.board.what"), page.t("boards.board.nobody"), SENTENCES));
    asked.addAll(owner(page, null));
    return asked;
  }

  private List<Asked> owner(Page page, @Nullable UUID chosen) {
    return List.of(
        Asked.text("post", page.t("boards.board.owner.post"), page.t("boards.board.owner.hint")),
        Asked.select(
            "worker",
            page.t("boards.board.owner.worker"),
            null,
            planning.leads(Stream.ofNullable(chosen)),
            page.t("strategy.nobody")),
        Asked.date("due", page.t("strategy.due"), null));
  }

  List<Asked> goesOn(Worker worker, Page page, BoardAction now) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.radios(
            "state",
            page.t("boards.board.state"),
            null,
            Option.all(page, "boards.board.action", BoardAction.State.values())));
    asked.add(
        Asked.area(
            "result", page.t("boards.board.result"), page.t("boards.board.nobody"), SENTENCES));
    asked.addAll(owner(page, now.content().worker()));
    asked.add(
        Asked.select(
            "plan",
            page.t("boards.board.plan"),
            page.t("boards.board.plan.hint"),
            plannable(worker, now.course().plan()),
            page.t("boards.board.plan.none")));
    return asked;
  }

  /** Actions of the strategy in force, and the one to which it is tied already. */
  private List<Option> plannable(Worker worker, BoardAction.@Nullable PlanLink tied) {
    List<Option> offered =
        strategies.list(worker).stream()
            .filter(Strategy::inForce)
            .flatMap(each -> planned(worker, each))
            .toList();
    return Stream.concat(
            Stream.ofNullable(tied)
                .map(each -> Option.of(each.action().toString(), each.title()))
                .filter(
                    each -> offered.stream().noneMatch(one -> one.value().equals(each.value()))),
            offered.stream())
        .toList();
  }

  private Stream<Option> planned(Worker worker, Strategy strategy) {
    return actions.list(worker, strategy.id()).stream()
        .map(each -> each.action())
        .map(each -> Option.of(each.id().toString(), each.number() + ". " + each.title()));
  }

  List<Asked> forward(Page page, @Nullable YearMonth chosen, boolean known) {
    YearMonth running = YearMonth.from(planning.today());
    YearMonth first = running.minusMonths(BEHIND);
    List<Option> months =
        Stream.concat(
                Stream.ofNullable(chosen).filter(each -> each.isBefore(first)),
                Stream.iterate(first, each -> each.plusMonths(1)).limit(BEHIND + AHEAD + 1L))
            .map(each -> Option.of(each.toString(), BoardWords.month(page, each)))
            .toList();
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.text("topic", page.t("boards.board.topic"), page.t("boards.board.nobody")));
    asked.add(
        Asked.select(
            "month", page.t("boards.board.forward.month"), null, months, page.t("site.choose")));
    asked.add(Asked.text("who", page.t("boards.board.brings"), page.t("boards.board.brings.hint")));
    asked.add(
        known
            ? Asked.radios(
                "state",
                page.t("boards.board.state"),
                null,
                Option.all(page, "boards.board.forward.state", ForwardItem.State.values()))
            : Asked.hidden("state", ForwardItem.State.PLANNED.name()));
    return asked;
  }
}
