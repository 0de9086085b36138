package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
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

  private List<String> wanted() {
    Stream<String> agenda =
        meeting == null
            ? Stream.empty()
            : Stream.concat(
                meeting.items().stream()
                    .filter(each -> each.content().wanted() == AgendaItem.Wanted.DECIDE)
                    .map(AgendaItem::title),
                meeting.unconfirmed().stream()
                    .map(each -> context.t("publications.pack.confirm", each.words())));
    return Stream.concat(agenda, Typed.lines(written).stream()).toList();
  }

  /** What the board is asked to decide; nothing where it is asked nothing. */
  List<Grid> asks() {
    List<List<Cell>> rows = new ArrayList<>();
    wanted()
        .forEach(
            each -> rows.add(List.of(Cell.of(String.valueOf(rows.size() + 1)), Cell.of(each))));
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                context.t("publications.pack.decisions"),
                context.columns("number", "decision"),
                List.of(),
                rows));
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
