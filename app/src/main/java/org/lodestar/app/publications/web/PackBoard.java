package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.AgendaItem.Wanted;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.wording.PlanWords;

/** What a pack says of the board itself: what it is to decide, what it asked for, what comes. */
final class PackBoard {
  /** So many lines of a paper stand in the pack. */
  private static final int BRIEF = 3;

  private static final int LONGEST = 600;

  private final PackContext context;
  private final Boards.View board;
  private final @Nullable MeetingView meeting;
  private final String written;
  private final LocalDate today;

  /**
   * @param written decisions that are wanted beside those on the agenda
   */
  PackBoard(
      PackContext context,
      Boards.View board,
      @Nullable MeetingView meeting,
      String written,
      LocalDate today) {
    this.context = context;
    this.board = board;
    this.meeting = meeting;
    this.written = written;
    this.today = today;
  }

  /**
   * What the board is asked to decide, each with what its paper says first; what else it is to look
   * at. Without tables where it is asked nothing.
   */
  Part asks() {
    List<Grid> grids = new ArrayList<>();
    List<List<Cell>> decisions = new ArrayList<>();
    items(each -> each == Wanted.DECIDE)
        .forEach(
            each ->
                decisions.add(
                    List.of(
                        number(decisions),
                        Cell.of(each.title()),
                        Cell.of(brief(each.content().paper())),
                        paper(each.content().paper()))));
    Typed.lines(written).stream()
        .filter(each -> !each.isBlank())
        .forEach(
            each ->
                decisions.add(List.of(number(decisions), Cell.of(each), Cell.of(""), Cell.of(""))));
    grid(grids, "decided", decisions, "number", "decision", "reasons", "paper");
    List<List<Cell>> confirmed = new ArrayList<>();
    if (meeting != null) {
      meeting
          .unconfirmed()
          .forEach(each -> confirmed.add(List.of(number(confirmed), Cell.of(each.words()))));
    }
    grid(grids, "confirm", confirmed, "number", "decision");
    List<List<Cell>> others =
        items(each -> each != Wanted.DECIDE)
            .map(
                each ->
                    List.of(
                        Cell.of(each.title()),
                        Cell.of(
                            context.page().name("boards.board.wanted", each.content().wanted())),
                        Cell.of(brief(each.content().paper())),
                        paper(each.content().paper())))
            .toList();
    grid(grids, "others", others, "topic", "wanted", "reasons", "paper");
    return new Part("asks", context.t("publications.pack.decisions"), List.of(), grids);
  }

  private Stream<AgendaItem> items(Predicate<Wanted> which) {
    return meeting == null
        ? Stream.empty()
        : meeting.items().stream().filter(each -> which.test(each.content().wanted()));
  }

  private void grid(List<Grid> grids, String which, List<List<Cell>> rows, String... columns) {
    if (!rows.isEmpty()) {
      grids.add(
          new Grid(
              context.t("publications.pack.asks." + which),
              context.columns(columns),
              List.of(),
              rows));
    }
  }

  private static Cell number(List<List<Cell>> before) {
    return Cell.of(String.valueOf(before.size() + 1));
  }

  /** The first lines of a paper in words: what is asked, what it costs, what else there is. */
  private static String brief(AgendaItem.Paper paper) {
    String first =
        Typed.lines(paper.words()).stream()
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .limit(BRIEF)
            .collect(Collectors.joining("\n"));
    return first.length() <= LONGEST ? first : first.substring(0, LONGEST).strip() + " …";
  }

  private Cell paper(AgendaItem.Paper paper) {
    String title =
        paper.title().isEmpty() && !paper.link().isEmpty()
            ? context.t("boards.board.paper")
            : paper.title();
    return paper.link().isEmpty() ? Cell.of(title) : Cell.linked(title, paper.link());
  }

  /** What goes on; without tables where nothing does. */
  Part ahead() {
    List<Grid> grids = new ArrayList<>();
    List<BoardAction> open = board.actions().stream().filter(BoardAction::isOpen).toList();
    if (!open.isEmpty()) {
      grids.add(
          new Grid(
              context.t("boards.board.actions"),
              context.columns("asked", "who", "due", "standing"),
              List.of(),
              open.stream().map(this::asked).toList()));
    }
    List<ForwardItem> forward =
        board.forward().stream()
            .filter(each -> each.state() == ForwardItem.State.PLANNED)
            .sorted(Comparator.comparing(ForwardItem::month))
            .toList();
    if (!forward.isEmpty()) {
      grids.add(
          new Grid(
              context.t("boards.board.forward"),
              context.columns("topic", "month", "who", "standing"),
              List.of(),
              forward.stream().map(this::coming).toList()));
    }
    return new Part("ahead", context.t("publications.pack.ahead"), List.of(), grids);
  }

  private List<Cell> asked(BoardAction each) {
    String post = each.content().post();
    return List.of(
        Cell.of(each.content().what()),
        Cell.of(post.isEmpty() ? context.t("publications.pack.worker") : post),
        Cell.of(due(each)),
        each.isLate(today)
            ? new Cell(context.t("boards.board.late"), "overdue")
            : new Cell(context.t("boards.board.action.OPEN"), "due"));
  }

  /** Its day, and the one before it where it was put off. */
  private String due(BoardAction each) {
    String day = context.page().date(each.content().due());
    MovedDay moved = each.course().moved();
    return moved == null
        ? day
        : day
            + ". "
            + context.t(
                "publications.pack.moved.day",
                context.page().date(moved.was()),
                moved.times(),
                PlanWords.reasons(context.page(), moved));
  }

  private List<Cell> coming(ForwardItem each) {
    return List.of(
        Cell.of(each.topic()),
        Cell.of(BoardWords.month(context.page(), each.month())),
        Cell.of(each.who()),
        each.isLate(YearMonth.from(today))
            ? new Cell(context.t("boards.board.late"), "overdue")
            : Cell.of(""));
  }
}
