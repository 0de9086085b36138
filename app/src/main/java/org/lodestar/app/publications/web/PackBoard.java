package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.AgendaItem.Wanted;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.wording.PlanWords;

/** What a pack says of the board itself: what it is to decide, what it asked for, what comes. */
final class PackBoard {
  /** So many lines of a paper stand in the pack. */
  private static final int BRIEF = 3;

  private static final int LONGEST = 600;

  private static final int LETTERS = 26;

  private final PackContext context;
  private final Boards.View board;
  private final @Nullable MeetingView meeting;
  private final String written;
  private final String address;
  private final LocalDate today;

  /**
   * @param written decisions that are wanted beside those on the agenda
   * @param address of the platform, so that links of a file lead there too; empty where it is not
   *     known
   */
  PackBoard(
      PackContext context,
      Boards.View board,
      @Nullable MeetingView meeting,
      String written,
      String address,
      LocalDate today) {
    this.context = context;
    this.board = board;
    this.meeting = meeting;
    this.written = written;
    this.address = address;
    this.today = today;
  }

  /**
   * What the board is asked to decide, each with its number on the agenda and what its paper says
   * first; which new days it is to agree; what else it is to look at. Without tables where it is
   * asked nothing.
   */
  Part asks() {
    List<Grid> grids = new ArrayList<>();
    List<List<Cell>> decisions = new ArrayList<>();
    items(each -> each == Wanted.DECIDE)
        .forEach(
            each ->
                decisions.add(
                    List.of(
                        number(each),
                        Cell.of(each.title()),
                        Cell.of(brief(each.content().paper())),
                        paper(each.content().paper()))));
    List<List<Cell>> beside = beside();
    decisions.addAll(beside);
    grid(
        grids,
        beside.isEmpty() ? "decided" : "decided.beside",
        decisions,
        "number",
        "decision",
        "reasons",
        "paper");
    grid(grids, "days", days(), "action", "was", "proposed", "why", "open");
    grid(grids, "confirm", confirmed(), "decision", "met");
    List<List<Cell>> others =
        items(each -> each != Wanted.DECIDE)
            .map(
                each ->
                    List.of(
                        number(each),
                        Cell.of(each.title()),
                        Cell.of(
                            context.page().name("boards.board.wanted", each.content().wanted())),
                        Cell.of(brief(each.content().paper())),
                        paper(each.content().paper())))
            .toList();
    grid(grids, "others", others, "number", "topic", "wanted", "reasons", "paper");
    return new Part("asks", context.t("publications.pack.decisions"), List.of(), grids);
  }

  private Stream<AgendaItem> items(Predicate<Wanted> which) {
    return meeting == null
        ? Stream.empty()
        : meeting.items().stream().filter(each -> which.test(each.content().wanted()));
  }

  /** A column in which no row says anything takes its width from those that do. */
  private void grid(List<Grid> grids, String which, List<List<Cell>> rows, String... columns) {
    if (!rows.isEmpty()) {
      List<Integer> told =
          IntStream.range(0, columns.length)
              .filter(at -> at == 0 || rows.stream().anyMatch(row -> !row.get(at).text().isBlank()))
              .boxed()
              .toList();
      grids.add(
          new Grid(
              context.t("publications.pack.asks." + which),
              context.columns(told.stream().map(at -> columns[at]).toArray(String[]::new)),
              List.of(),
              rows.stream().map(row -> told.stream().map(at -> row.get(at)).toList()).toList()));
    }
  }

  /** As the page of the meeting counts: what comes of an item carries its number. */
  private Cell number(AgendaItem item) {
    return Cell.of(meeting == null ? "" : String.valueOf(meeting.number(item.id())));
  }

  /** What was typed for the pack is not on the agenda, so that letters stand for its numbers. */
  private List<List<Cell>> beside() {
    List<List<Cell>> rows = new ArrayList<>();
    Typed.lines(written).stream()
        .filter(each -> !each.isBlank())
        .forEach(
            each ->
                rows.add(List.of(letter(rows.size()), Cell.of(each), Cell.of(""), Cell.of(""))));
    return rows;
  }

  /** A to Z; whoever asks more than that goes on with A1. */
  private static Cell letter(int before) {
    String letter = String.valueOf((char) ('A' + before % LETTERS));
    return Cell.of(before < LETTERS ? letter : letter + before / LETTERS);
  }

  /** Each late action whose new day the board is to agree: old day, new day, why, and where. */
  private List<List<Cell>> days() {
    return context.actions().stream()
        .flatMap(each -> each.asks(context.body()).stream().map(late -> day(each, late)))
        .toList();
  }

  private List<Cell> day(JudgedAction judged, LateMoved late) {
    MovedDay moved = late.day();
    String number = String.valueOf(judged.action().number());
    return List.of(
        Cell.of(context.plan().title(judged.action())),
        Cell.of(context.page().date(moved.was())),
        Cell.of(context.page().date(Objects.requireNonNull(moved.now()))),
        Cell.of(PlanWords.reasons(context.page(), moved)),
        Cell.linked(
            context.t("publications.pack.asks.open", number),
            address + PlanWords.href(judged.action())));
  }

  private List<List<Cell>> confirmed() {
    return meeting == null
        ? List.of()
        : meeting.unconfirmed().stream()
            .map(each -> List.of(Cell.of(each.words()), Cell.of(met(each))))
            .toList();
  }

  /** When the meeting was that decided it without a quorum. */
  private String met(BoardDecision decision) {
    return board.meetings().stream()
        .filter(each -> each.id().equals(decision.meeting()))
        .map(each -> context.page().date(each.day()))
        .findFirst()
        .orElse("");
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
