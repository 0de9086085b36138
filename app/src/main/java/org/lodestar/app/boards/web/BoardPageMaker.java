package org.lodestar.app.boards.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws boards. */
@Component
class BoardPageMaker {
  private static final String BETWEEN = " · ";
  private static final int AHEAD = 12;

  private static final int FEW = 3;

  private final PlanStandings standings;
  private final Planning planning;
  private final People people;

  BoardPageMaker(PlanStandings standings, Planning planning, People people) {
    this.standings = standings;
    this.planning = planning;
    this.people = people;
  }

  static String joined(String... facts) {
    return Stream.of(facts).filter(each -> !each.isEmpty()).collect(Collectors.joining(BETWEEN));
  }

  BoardPages.Listed listed(Page page, List<Boards.Line> all, int number) {
    int pages = Math.max(1, Math.ceilDiv(all.size(), Boards.PAGE));
    int shown = Math.clamp(number, 1, pages);
    return new BoardPages.Listed(
        all.stream()
            .skip((shown - 1L) * Boards.PAGE)
            .limit(Boards.PAGE)
            .map(each -> line(page, each))
            .toList(),
        Paging.numbered(shown, pages, each -> "/boards?page=" + each));
  }

  private Line line(Page page, Boards.Line line) {
    BoardMeeting next = line.next();
    long late = line.open().stream().filter(each -> each.isLate(planning.today())).count();
    String facts =
        joined(
            next == null
                ? page.t("boards.board.next.none")
                : page.t("boards.board.next", page.date(next.day())),
            page.t("boards.board.members.count", line.members()),
            page.t("boards.board.actions.count", line.open().size()));
    Mark mark = late == 0 ? null : new Mark(page.t("boards.board.late.count", late), "overdue");
    return new Line(line.body().shown(), BoardWords.href(line.body().id()), facts, mark);
  }

  BoardPages.One one(Worker worker, Page page, Boards.View view, LocalDate day, int number) {
    boolean run = worker.mayEver(Action.RUN_BOARDS);
    int pages = Math.max(1, Math.ceilDiv(view.meetings().size(), Boards.PAGE));
    int shown = Math.clamp(number, 1, pages);
    String here = BoardWords.href(view.body().id());
    return new BoardPages.One(
        view.body().shown(),
        here,
        moved(worker, page, view),
        waits(worker, page),
        new BoardPages.Members(
            page.date(day),
            day.toString(),
            view.membersOn(day).stream().map(each -> member(page, view, each, run)).toList()),
        view.terms().stream().map(each -> terms(page, each)).toList(),
        view.terms().isEmpty()
            ? page.t("boards.board.quorum.unknown")
            : quorum(page, view.terms().getFirst().content().quorum()),
        view.meetings().stream()
            .skip((shown - 1L) * Boards.PAGE)
            .limit(Boards.PAGE)
            .map(each -> meeting(page, each))
            .toList(),
        Paging.numbered(shown, pages, each -> here + "?page=" + each),
        forward(page, view, run),
        view.actions().stream()
            .filter(BoardAction::isOpen)
            .sorted(Comparator.comparing(each -> each.content().due()))
            .map(each -> action(page, each, run))
            .toList(),
        run);
  }

  private List<Line> waits(Worker worker, Page page) {
    PlanWords words = planning.words(worker, page, List.of());
    return standings
        .now(worker)
        .map(now -> standings.waits(worker, now))
        .orElse(Map.of())
        .entrySet()
        .stream()
        .map(each -> waits(words, each.getKey(), each.getValue()))
        .toList();
  }

  private static Line waits(PlanWords words, JudgedAction judged, List<PartnerWait> waits) {
    return new Line(
        words.title(judged.action()),
        PlanWords.href(judged.action()),
        waits.stream().map(words::waits).collect(Collectors.joining(BETWEEN)),
        null);
  }

  /** What moved in the plan since it met last; nothing where it never did. */
  private BoardPages.@Nullable Moved moved(Worker worker, Page page, Boards.View view) {
    LocalDate since =
        view.meetings().stream()
            .filter(each -> each.state().wasHeld() && !each.day().isAfter(planning.today()))
            .map(BoardMeeting::day)
            .findFirst()
            .orElse(null);
    return since == null
        ? null
        : standings
            .now(worker)
            .map(now -> moved(page, planning.words(worker, page, List.of()), now, worker, since))
            .orElse(null);
  }

  private BoardPages.@Nullable Moved moved(
      Page page, PlanWords words, PlanStandings.Whole now, Worker worker, LocalDate since) {
    List<MovedAction> moved = standings.moved(worker, now, since);
    return moved.isEmpty()
        ? null
        : new BoardPages.Moved(
            page.t("strategy.moved.since", page.date(since)),
            moved.stream().limit(FEW).map(words::moved).toList(),
            moved.size() > FEW
                ? new Crumb(
                    page.t("strategy.moved.all", moved.size()),
                    PlanWords.moved(now.strategy(), since))
                : null);
  }

  static String quorum(Page page, Terms.Quorum quorum) {
    return page.t("boards.board.quorum." + quorum.kind(), quorum.amount());
  }

  private static Line member(Page page, Boards.View view, Membership each, boolean run) {
    String name = view.names().getOrDefault(each.id(), "");
    String facts =
        joined(
            part(page, view, each),
            page.t(each.seat().voting() ? "boards.board.votes" : "boards.board.noVote"),
            each.ends() == null
                ? page.t("boards.board.since", page.date(each.begins()))
                : page.t("boards.board.fromTo", page.date(each.begins()), page.date(each.ends())));
    return new Line(
        name, run ? BoardWords.href(each.body()) + "/members/" + each.id() : null, facts, null);
  }

  private static String part(Page page, Boards.View view, Membership each) {
    return each.seat().deputyOf() == null
        ? page.name("boards.board.part", each.seat().part())
        : page.t("boards.board.deputyFor", view.names().getOrDefault(each.seat().deputyOf(), ""));
  }

  private static Line terms(Page page, Terms terms) {
    return new Line(
        page.t("boards.board.terms.version", String.valueOf(terms.number())),
        BoardWords.href(terms.body()) + "/terms/" + terms.id(),
        joined(
            page.t("boards.board.since", page.date(terms.content().begins())),
            quorum(page, terms.content().quorum())),
        null);
  }

  static Line meeting(Page page, BoardMeeting each) {
    return new Line(
        page.t("boards.board.meeting.on", page.date(each.day())),
        BoardWords.href(each),
        joined(each.called().begins().toString(), each.called().place()),
        mark(page, each));
  }

  static Mark mark(Page page, BoardMeeting each) {
    String tone =
        switch (each.state()) {
          case PLANNED, CANCELLED -> "quiet";
          case CALLED -> "new";
          case HELD, MINUTES_DRAFT -> "due";
          case MINUTES_AGREED -> "done";
        };
    boolean proposed =
        each.state() == MeetingState.MINUTES_DRAFT && each.minuted().proposedBy() != null;
    return new Mark(
        proposed
            ? page.t("boards.board.state.PROPOSED")
            : page.name("boards.board.state", each.state()),
        tone);
  }

  private List<Line> forward(Page page, Boards.View view, boolean run) {
    YearMonth running = YearMonth.from(planning.today());
    YearMonth last = running.plusMonths(AHEAD);
    return view.forward().stream()
        .filter(each -> each.state() == ForwardItem.State.PLANNED && each.month().isBefore(last))
        .sorted(Comparator.comparing(ForwardItem::month))
        .map(
            each ->
                new Line(
                    each.topic(),
                    run ? BoardWords.href(each.body()) + "/forward/" + each.id() : null,
                    joined(BoardWords.month(page, each.month()), each.who()),
                    each.isLate(running) ? new Mark(page.t("boards.board.late"), "overdue") : null))
        .toList();
  }

  Line action(Page page, BoardAction each, boolean run) {
    String owner = owner(each.content().post(), each.content().worker());
    BoardAction.PlanLink plan = each.course().plan();
    MovedDay moved = each.course().moved();
    String facts =
        joined(
            owner,
            page.t("strategy.dueOn", page.date(each.content().due())),
            moved == null ? "" : PlanWords.moved(page, moved),
            page.t("boards.board.raised", page.date(each.raised().day())),
            each.course().result(),
            plan == null ? "" : page.t("boards.board.inPlan", plan.title()));
    return new Line(
        each.content().what(),
        run ? BoardWords.href(each.raised().body()) + "/actions/" + each.id() : null,
        facts,
        state(page, each));
  }

  String owner(String post, @Nullable UUID worker) {
    String name =
        worker == null
            ? ""
            : Objects.requireNonNullElse(people.names(List.of(worker)).get(worker), "");
    return Stream.of(post, name).filter(one -> !one.isEmpty()).collect(Collectors.joining(": "));
  }

  private Mark state(Page page, BoardAction each) {
    return switch (each.course().state()) {
      case DONE -> new Mark(page.t("boards.board.action.DONE"), "done");
      case DROPPED -> new Mark(page.t("boards.board.action.DROPPED"), "quiet");
      case OPEN ->
          each.isLate(planning.today())
              ? new Mark(page.t("boards.board.late"), "overdue")
              : new Mark(page.t("boards.board.action.OPEN"), "due");
    };
  }
}
