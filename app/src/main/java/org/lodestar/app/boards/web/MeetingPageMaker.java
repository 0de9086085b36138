package org.lodestar.app.boards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.Attendance;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.Declaration;
import org.lodestar.app.boards.MeetingPapers;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.QuorumCount;
import org.lodestar.app.boards.face.BoardMinutes;
import org.lodestar.app.boards.face.BoardReaders;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws a meeting of a board. */
@Component
class MeetingPageMaker {
  private final BoardMinutes minutes;
  private final BoardReaders readers;
  private final BoardPageMaker boards;
  private final PlanStandings standings;
  private final Planning planning;
  private final People people;
  private final List<MeetingPapers> papers;

  MeetingPageMaker(
      BoardMinutes minutes,
      BoardReaders readers,
      BoardPageMaker boards,
      PlanStandings standings,
      Planning planning,
      People people,
      List<MeetingPapers> papers) {
    this.minutes = minutes;
    this.readers = readers;
    this.boards = boards;
    this.standings = standings;
    this.planning = planning;
    this.people = people;
    this.papers = List.copyOf(papers);
  }

  BoardPages.Meeting page(Worker worker, Page page, MeetingView view) {
    boolean run = worker.mayEver(Action.RUN_BOARDS);
    return drawn(
        worker,
        page,
        view,
        run,
        can(worker, page, view, run),
        Stream.concat(
                papers.stream().flatMap(each -> each.papers(worker, page, view.meeting()).stream()),
                earlier(page, view))
            .toList());
  }

  /** The minutes of the meeting before, for whoever reads for one that is not over. */
  private static Stream<Line> earlier(Page page, MeetingView view) {
    BoardMeeting earlier = view.earlier();
    return earlier == null || isOver(view)
        ? Stream.empty()
        : Stream.of(
            new Line(
                page.t("boards.board.minutes.earlier", page.date(earlier.day())),
                BoardWords.href(earlier),
                "",
                BoardPageMaker.mark(page, earlier)));
  }

  private static boolean isOver(MeetingView view) {
    MeetingState state = view.meeting().state();
    return state == MeetingState.MINUTES_AGREED || state == MeetingState.CANCELLED;
  }

  /** The same for paper: nothing can be done with it. */
  BoardPages.Meeting print(Worker worker, Page page, MeetingView view) {
    BoardPages.Can nothing =
        new BoardPages.Can(false, false, false, false, false, false, List.of(), 0);
    return drawn(worker, page, view, false, nothing, List.of());
  }

  private BoardPages.Meeting drawn(
      Worker worker,
      Page page,
      MeetingView view,
      boolean run,
      BoardPages.Can can,
      List<Line> before) {
    BoardMeeting meeting = view.meeting();
    return new BoardPages.Meeting(
        page.t("boards.board.meeting.on", page.date(meeting.day())),
        view.body().shown(),
        BoardWords.href(view.body().id()),
        BoardWords.href(meeting),
        BoardPageMaker.mark(page, meeting),
        rows(page, view),
        quorum(page, view),
        warning(page, view),
        record(worker, page, view, run),
        can,
        meeting.state() == MeetingState.MINUTES_AGREED,
        before,
        run ? shut(worker, page, view) : "",
        run ? PlanWords.words(ReadPlace.Kind.MEETING, meeting.id()) : null);
  }

  /** While its members are to read for it. */
  private String shut(Worker worker, Page page, MeetingView view) {
    BoardMeeting meeting = view.meeting();
    return meeting.state().isAhead()
        ? readers
            .shut(worker, meeting.body(), meeting.day())
            .map(each -> BoardWords.shut(page, each))
            .orElse("")
        : "";
  }

  private List<SummaryRow> rows(Page page, MeetingView view) {
    BoardMeeting meeting = view.meeting();
    List<SummaryRow> rows = new ArrayList<>(when(page, meeting));
    if (!meeting.reason().isEmpty()) {
      rows.add(SummaryRow.of(page.t("boards.board.cancel.why"), meeting.reason()));
    }
    if (meeting.minuted().proposedBy() != null) {
      rows.add(
          SummaryRow.of(
              page.t("boards.board.proposedBy"), name(page, meeting.minuted().proposedBy())));
    }
    if (meeting.minuted().agreedBy() != null && meeting.minuted().agreedAt() != null) {
      rows.add(
          SummaryRow.of(
              page.t("boards.board.agreedBy"),
              page.t(
                  "boards.board.agreedBy.on",
                  name(page, meeting.minuted().agreedBy()),
                  page.date(meeting.minuted().agreedAt()))));
    }
    return rows;
  }

  private String name(Page page, UUID worker) {
    return people.names(List.of(worker)).getOrDefault(worker, page.t("strategy.somebody"));
  }

  static List<SummaryRow> when(Page page, BoardMeeting meeting) {
    return List.of(
        SummaryRow.of(
            page.t("boards.board.when"),
            page.t(
                "boards.board.when.at",
                page.date(meeting.day()),
                meeting.called().begins().toString())),
        new SummaryRow(
            page.t("boards.board.where"),
            List.of(meeting.called().place(), meeting.called().link()),
            null,
            null));
  }

  static String quorum(Page page, MeetingView view) {
    QuorumCount quorum = view.quorum();
    if (!quorum.isKnown()) {
      return page.t("boards.board.quorum.unknown");
    }
    String key =
        !view.meeting().state().wasHeld()
            ? "boards.board.quorum.ahead"
            : quorum.isReached() ? "boards.board.quorum.reached" : "boards.board.quorum.missed";
    return page.t(key, quorum.needed(), quorum.voting(), quorum.present());
  }

  private static String warning(Page page, MeetingView view) {
    return view.meeting().state().wasHeld() && !view.quorum().isReached()
        ? page.t("boards.board.without")
        : "";
  }

  private BoardPages.Record record(Worker worker, Page page, MeetingView view, boolean run) {
    Map<UUID, AgendaItem> items =
        view.items().stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
    boolean mayChange =
        run && (view.meeting().state().isAhead() || view.meeting().state() == MeetingState.HELD);
    List<BoardPages.Item> drawn = new ArrayList<>();
    for (int place = 0; place < view.items().size(); place++) {
      drawn.add(item(page, view, view.items().get(place), place + 1, mayChange));
    }
    return new BoardPages.Record(
        drawn,
        isOver(view) ? List.of() : days(worker, page, view),
        attendance(page, view),
        view.recorded().declarations().stream()
            .map(each -> declaration(page, view, each, items))
            .toList(),
        view.recorded().decisions().stream()
            .map(each -> decision(page, view, each, items))
            .toList(),
        actions(page, view.recorded().raised(), run),
        actions(page, view.recorded().open(), run));
  }

  /** Each action that is late, its old day, the new one and why: all that is needed to decide. */
  private List<Line> days(Worker worker, Page page, MeetingView view) {
    PlanWords words = planning.words(worker, page, List.of());
    return standings.now(worker).stream()
        .flatMap(now -> now.actions().stream())
        .flatMap(
            each -> each.asks(view.meeting().body()).stream().map(late -> day(words, each, late)))
        .toList();
  }

  private static Line day(PlanWords words, JudgedAction judged, LateMoved late) {
    return new Line(
        words.title(judged.action()),
        PlanWords.href(judged.action()),
        BoardPageMaker.joined(
            words.body(judged.action().planned().parties().owner()),
            PlanWords.proposed(words.page(), late)),
        null);
  }

  private List<Line> actions(Page page, List<BoardAction> actions, boolean run) {
    return actions.stream().map(each -> boards.action(page, each, run)).toList();
  }

  private static BoardPages.Item item(
      Page page, MeetingView view, AgendaItem item, int number, boolean mayChange) {
    AgendaItem.Paper paper = item.content().paper();
    return new BoardPages.Item(
        page.t("strategy.numbered", String.valueOf(number), item.title()),
        mayChange ? BoardWords.href(view.meeting()) + "/items/" + item.id() : null,
        BoardPageMaker.joined(
            page.name("boards.board.wanted", item.content().wanted()), item.content().brings()),
        paper.title().isEmpty() ? paper.link() : paper.title(),
        paper.link().isEmpty() ? null : paper.link(),
        paper.words(),
        item.minutes());
  }

  private static List<Line> attendance(Page page, MeetingView view) {
    return view.attendance().stream()
        .sorted(java.util.Comparator.comparing(Attendance::how).thenComparing(Attendance::name))
        .map(
            each ->
                new Line(
                    each.name(),
                    null,
                    BoardPageMaker.joined(
                        page.t(each.voting() ? "boards.board.votes" : "boards.board.noVote"),
                        each.deputy().isEmpty()
                            ? ""
                            : page.t("boards.board.cameInstead", each.deputy())),
                    new Mark(
                        page.name("boards.board.how", each.how()),
                        each.isTaken() ? "done" : "quiet")))
        .toList();
  }

  private static Line declaration(
      Page page, MeetingView view, Declaration each, Map<UUID, AgendaItem> items) {
    AgendaItem item = each.item() == null ? null : items.get(each.item());
    return new Line(
        view.names().getOrDefault(each.membership(), page.t("strategy.somebody")),
        null,
        BoardPageMaker.joined(
            each.interest(),
            item == null
                ? page.t("boards.board.declare.all")
                : numbered(page, view, item.id(), item.title()),
            page.name("boards.board.done", each.done())),
        null);
  }

  private static Line decision(
      Page page, MeetingView view, BoardDecision each, Map<UUID, AgendaItem> items) {
    AgendaItem item = items.get(each.item());
    return new Line(
        numbered(page, view, each.item(), each.words()),
        null,
        BoardPageMaker.joined(item == null ? "" : item.title(), votes(page, each)),
        view.stands(each)
            ? new Mark(page.t("boards.board.decided"), "done")
            : new Mark(page.t("boards.board.toConfirm"), "overdue"));
  }

  /** With the number on the agenda of what it is about. */
  private static String numbered(Page page, MeetingView view, UUID item, String words) {
    int number = view.number(item);
    return number == 0 ? words : page.t("strategy.numbered", String.valueOf(number), words);
  }

  static String votes(Page page, BoardDecision each) {
    BoardDecision.Votes votes = each.votes();
    return votes == null
        ? page.t("boards.board.votes.none")
        : page.t("boards.board.votes.are", votes.inFavour(), votes.against(), votes.abstained());
  }

  private BoardPages.Can can(Worker worker, Page page, MeetingView view, boolean run) {
    BoardMeeting meeting = view.meeting();
    MeetingState state = meeting.state();
    boolean proposed = meeting.minuted().proposedBy() != null;
    boolean day = !meeting.day().isAfter(planning.today());
    boolean recorded = state.isRecorded() && !proposed;
    return new BoardPages.Can(
        run && state.isAhead(),
        run && (state.isAhead() || state == MeetingState.HELD),
        run && day && (state == MeetingState.CALLED || recorded),
        run && recorded,
        run && state == MeetingState.MINUTES_DRAFT,
        state == MeetingState.MINUTES_DRAFT
            && proposed
            && minutes.mayAgree(worker, meeting.body(), meeting.id()),
        run ? presses(page, view, day) : List.of(),
        meeting.version());
  }

  private static List<Press> presses(Page page, MeetingView view, boolean day) {
    String here = BoardWords.href(view.meeting());
    return switch (view.meeting().state()) {
      case PLANNED ->
          view.items().isEmpty()
              ? List.of()
              : List.of(new Press(here + "/call", page.t("boards.board.call")));
      case CALLED ->
          day ? List.of(new Press(here + "/hold", page.t("boards.board.hold"))) : List.of();
      case HELD ->
          view.attendance().isEmpty()
              ? List.of()
              : List.of(new Press(here + "/draft", page.t("boards.board.draft")));
      case MINUTES_DRAFT ->
          view.meeting().minuted().proposedBy() == null
              ? List.of(new Press(here + "/propose", page.t("boards.board.propose")))
              : List.of();
      case MINUTES_AGREED, CANCELLED -> List.of();
    };
  }
}
