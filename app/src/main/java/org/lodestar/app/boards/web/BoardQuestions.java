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
import org.lodestar.app.boards.MeetingBefore;
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
class BoardQuestions {
  private static final int AHEAD = 12;
  private static final int BEHIND = 3;
  private static final int SENTENCES = 500;
  private static final int TERMS = 20000;

  private final Planning planning;
  private final Strategies strategies;
  private final PlanActions actions;

  BoardQuestions(Planning planning, Strategies strategies, PlanActions actions) {
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
        Asked.select(page, "boards.board.worker", planning.leads(seated(view, self))).empty(nobody),
        Asked.text(page, "boards.board.post").spelled(),
        Asked.select(
            page,
            "boards.board.organisation",
            planning.bodies(worker, organisation == null ? List.of() : List.of(organisation))),
        Asked.radios(page, "boards.board.part", Part.values()),
        Asked.select(page, "boards.board.deputyOf", principals),
        Asked.radios(page, "boards.board.voting", yesNo(page)),
        Asked.date(page, "boards.board.begins"),
        Asked.date(page, "boards.board.ends"));
  }

  static String name(Map<UUID, String> names, Membership each) {
    return names.getOrDefault(each.id(), "");
  }

  static List<Asked> rules(Page page) {
    return List.of(
        Asked.area(page, "boards.board.terms.words")
            .hint(page.t("boards.board.nobody"))
            .most(TERMS),
        Asked.date(page, "boards.board.terms.begins"),
        Asked.radios(
                page,
                "boards.board.quorum",
                Option.all(page, "boards.board.quorum.kind", Quorum.Kind.values()))
            .named("kind"),
        Asked.text(page, "boards.board.quorum.amount").spelled());
  }

  static List<Asked> meeting(Page page) {
    return List.of(
        Asked.date(page, "boards.board.day"),
        Asked.text(page, "boards.board.time").named("begins").spelled(),
        Asked.text(page, "boards.board.place").spelled(),
        Asked.text(page, "boards.board.link").spelled());
  }

  /** For a new one also what of the last one goes on, each in a box that can be emptied. */
  static List<Asked> meeting(Page page, MeetingBefore before) {
    List<Option> options = new ArrayList<>();
    if (before.hasOpen()) {
      String hint = page.t("boards.board.taken.open.count", before.open());
      options.add(new Option(before.meeting().id().toString(), open(page, before), hint));
    }
    before.items().forEach(each -> options.add(Option.of(each.id().toString(), each.title())));
    List<Asked> asked = new ArrayList<>(meeting(page));
    if (!options.isEmpty()) {
      asked.add(Asked.boxes(page, "boards.board.taken", options));
    }
    return asked;
  }

  /** What the item about the last minutes and all that is open is called. */
  static String open(Page page, MeetingBefore before) {
    return page.t("boards.board.taken.open", page.date(before.meeting().day()));
  }

  List<Asked> todo(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    asked.add(RecordQuestions.item(page, view));
    asked.add(
        Asked.area(page, "boards.board.what").hint(page.t("boards.board.nobody")).most(SENTENCES));
    asked.addAll(owner(page, null));
    return asked;
  }

  private List<Asked> owner(Page page, @Nullable UUID chosen) {
    return List.of(
        Asked.text(page, "boards.board.owner.post")
            .hint(page.t("boards.board.owner.hint"))
            .spelled(),
        Asked.select(page, "boards.board.owner.worker", planning.leads(Stream.ofNullable(chosen)))
            .empty(page.t("strategy.nobody")),
        Asked.date(page, "strategy.due"));
  }

  List<Asked> goesOn(Worker worker, Page page, BoardAction now) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.radios(
            page,
            "boards.board.state",
            Option.all(page, "boards.board.action", BoardAction.State.values())));
    asked.add(
        Asked.area(page, "boards.board.result")
            .hint(page.t("boards.board.nobody"))
            .most(SENTENCES));
    asked.addAll(owner(page, now.content().worker()));
    asked.add(Asked.area(page, "strategy.movedBecause").most(500).rows(2));
    asked.add(
        Asked.select(page, "boards.board.plan", plannable(worker, now.course().plan()))
            .empty(page.t("boards.board.plan.none")));
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
    asked.add(Asked.text(page, "boards.board.topic").hint(page.t("boards.board.nobody")).spelled());
    asked.add(Asked.select(page, "boards.board.forward.month", months));
    asked.add(Asked.text(page, "boards.board.brings").named("who").spelled());
    asked.add(
        known
            ? Asked.radios(
                page,
                "boards.board.state",
                Option.all(page, "boards.board.forward.state", ForwardItem.State.values()))
            : Asked.hidden("state", ForwardItem.State.PLANNED.name()));
    return asked;
  }
}
