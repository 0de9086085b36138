package org.lodestar.app.oversight.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.oversight.BoardAction;
import org.lodestar.app.oversight.BoardMeeting;
import org.lodestar.app.oversight.Boards;
import org.lodestar.app.oversight.ForwardItem;
import org.lodestar.app.oversight.MeetingState;
import org.lodestar.app.oversight.Membership;
import org.lodestar.app.oversight.Terms;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.springframework.stereotype.Component;

/** Draws boards. */
@Component
class BoardDrawing {
  private static final String BETWEEN = " · ";
  private static final int AHEAD = 12;

  private final Planning planning;
  private final People people;

  BoardDrawing(Planning planning, People people) {
    this.planning = planning;
    this.people = people;
  }

  static String href(UUID body) {
    return "/boards/" + body;
  }

  static String href(BoardMeeting meeting) {
    return href(meeting.body()) + "/meetings/" + meeting.id();
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

  private BoardLine line(Page page, Boards.Line line) {
    BoardMeeting next = line.next();
    long late = line.open().stream().filter(each -> each.isLate(planning.today())).count();
    String facts =
        joined(
            next == null
                ? page.t("oversight.board.next.none")
                : page.t("oversight.board.next", page.date(next.day())),
            page.t("oversight.board.members.count", line.members()),
            page.t("oversight.board.actions.count", line.open().size()));
    Mark mark = late == 0 ? null : new Mark(page.t("oversight.board.late.count", late), "overdue");
    return new BoardLine(line.body().shown(), href(line.body().id()), facts, mark);
  }

  BoardPages.One one(Worker worker, Page page, Boards.View view, LocalDate day, int number) {
    boolean run = worker.mayEver(Action.RUN_BOARDS);
    int pages = Math.max(1, Math.ceilDiv(view.meetings().size(), Boards.PAGE));
    int shown = Math.clamp(number, 1, pages);
    String here = href(view.body().id());
    return new BoardPages.One(
        view.body().shown(),
        here,
        new BoardPages.Members(
            page.date(day),
            day.toString(),
            view.membersOn(day).stream().map(each -> member(page, view, each, run)).toList()),
        view.terms().stream().map(each -> terms(page, each)).toList(),
        view.terms().isEmpty()
            ? page.t("oversight.board.quorum.unknown")
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
            .map(each -> action(page, each, run))
            .toList(),
        run);
  }

  static String quorum(Page page, Terms.Quorum quorum) {
    return page.t("oversight.board.quorum." + quorum.kind(), quorum.amount());
  }

  private static BoardLine member(Page page, Boards.View view, Membership each, boolean run) {
    String name = view.names().getOrDefault(each.id(), "");
    String facts =
        joined(
            part(page, view, each),
            page.t(each.seat().voting() ? "oversight.board.votes" : "oversight.board.noVote"),
            each.ends() == null
                ? page.t("oversight.board.since", page.date(each.begins()))
                : page.t(
                    "oversight.board.fromTo", page.date(each.begins()), page.date(each.ends())));
    return new BoardLine(
        name, run ? href(each.body()) + "/members/" + each.id() : null, facts, null);
  }

  private static String part(Page page, Boards.View view, Membership each) {
    return each.seat().deputyOf() == null
        ? page.name("oversight.board.part", each.seat().part())
        : page.t(
            "oversight.board.deputyFor", view.names().getOrDefault(each.seat().deputyOf(), ""));
  }

  private static BoardLine terms(Page page, Terms terms) {
    return new BoardLine(
        page.t("oversight.board.terms.version", String.valueOf(terms.number())),
        href(terms.body()) + "/terms/" + terms.id(),
        joined(
            page.t("oversight.board.since", page.date(terms.content().begins())),
            quorum(page, terms.content().quorum())),
        null);
  }

  static BoardLine meeting(Page page, BoardMeeting each) {
    return new BoardLine(
        page.t("oversight.board.meeting.on", page.date(each.day())),
        href(each),
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
            ? page.t("oversight.board.state.PROPOSED")
            : page.name("oversight.board.state", each.state()),
        tone);
  }

  private List<BoardLine> forward(Page page, Boards.View view, boolean run) {
    YearMonth running = YearMonth.from(planning.today());
    YearMonth last = running.plusMonths(AHEAD);
    return view.forward().stream()
        .filter(each -> each.state() == ForwardItem.State.PLANNED && each.month().isBefore(last))
        .sorted(Comparator.comparing(ForwardItem::month))
        .map(
            each ->
                new BoardLine(
                    each.topic(),
                    run ? href(each.body()) + "/forward/" + each.id() : null,
                    joined(month(page, each.month()), each.who()),
                    each.isLate(running)
                        ? new Mark(page.t("oversight.board.late"), "overdue")
                        : null))
        .toList();
  }

  static String month(Page page, YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", page.language().locale()).format(month);
  }

  BoardLine action(Page page, BoardAction each, boolean run) {
    String owner = owner(each.content().post(), each.content().worker());
    BoardAction.PlanLink plan = each.course().plan();
    String facts =
        joined(
            owner,
            page.t("oversight.dueOn", page.date(each.content().due())),
            page.t("oversight.board.raised", page.date(each.raised().day())),
            each.course().result(),
            plan == null ? "" : page.t("oversight.board.inPlan", plan.title()));
    return new BoardLine(
        each.content().what(),
        run ? href(each.raised().body()) + "/actions/" + each.id() : null,
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
      case DONE -> new Mark(page.t("oversight.board.action.DONE"), "done");
      case DROPPED -> new Mark(page.t("oversight.board.action.DROPPED"), "quiet");
      case OPEN ->
          each.isLate(planning.today())
              ? new Mark(page.t("oversight.board.late"), "overdue")
              : new Mark(page.t("oversight.board.action.OPEN"), "due");
    };
  }
}
