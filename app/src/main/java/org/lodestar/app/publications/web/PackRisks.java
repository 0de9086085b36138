package org.lodestar.app.publications.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Mark;

/** Risks and threats in a pack: what moved since the board met last, and how all of it stands. */
final class PackRisks {
  private static final Set<Turn.Kind> MOVES =
      Set.of(
          Turn.Kind.ADDED,
          Turn.Kind.RESIDUAL,
          Turn.Kind.CLOSED,
          Turn.Kind.REOPENED,
          Turn.Kind.SCORED,
          Turn.Kind.DECIDED);

  /** So many threats are told though nothing moved. */
  private static final int HIGHEST = 4;

  private final PackContext context;
  private final RiskWords words;
  private final List<Risk> risks;
  private final List<Threats.Ranked> threats;
  private final Map<UUID, List<Turn>> turns;
  private final Map<UUID, Integer> unchecked;
  private final LocalDate today;

  /**
   * @param turns of each risk and threat since the board met last, oldest first
   * @param unchecked how many of its controls nobody has checked, of each risk that has one
   */
  PackRisks(
      PackContext context,
      RiskWords words,
      List<Risk> risks,
      List<Threats.Ranked> threats,
      Map<UUID, List<Turn>> turns,
      Map<UUID, Integer> unchecked,
      LocalDate today) {
    this.context = context;
    this.words = words;
    this.risks = List.copyOf(risks);
    this.threats = List.copyOf(threats);
    this.turns = Map.copyOf(turns);
    this.unchecked = Map.copyOf(unchecked);
    this.today = today;
  }

  private Stream<Turn> moves(UUID subject) {
    return turns.getOrDefault(subject, List.of()).stream()
        .filter(each -> MOVES.contains(each.kind()));
  }

  private boolean moved(UUID subject) {
    return moves(subject).findAny().isPresent();
  }

  /** Risks that moved, also those that were closed; nothing where none did. */
  List<Grid> moved() {
    List<Risk> some = risks.stream().filter(each -> moved(each.id())).toList();
    return some.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                context.t("publications.pack.risks.moved"),
                context.columns("risk", "score", "moved"),
                List.of(),
                some.stream()
                    .sorted(highestFirst())
                    .map(
                        each ->
                            List.of(
                                Cell.of(words.title(each)), score(each), Cell.of(told(each.id()))))
                    .toList()));
  }

  private static Comparator<Risk> highestFirst() {
    return Comparator.comparing((Risk each) -> each.scores().residual())
        .reversed()
        .thenComparing(Risk::number);
  }

  /** What became of it, in the words of its own page. */
  private String told(UUID subject) {
    return words.history(moves(subject).toList()).stream()
        .map(each -> each.text() == null ? each.title() : each.title() + ": " + each.text())
        .distinct()
        .collect(Collectors.joining(". "))
        .replace(".. ", ". ");
  }

  /** All that are open; without tables where none is. */
  Part part() {
    List<Grid> grids = new ArrayList<>();
    List<Risk> open = risks.stream().filter(Risk::open).sorted(highestFirst()).toList();
    if (!open.isEmpty()) {
      grids.add(
          new Grid(
              context.t("publications.pack.risks.list"),
              context.columns("risk", "score", "aimed", "owner", "review"),
              List.of(),
              open.stream().map(this::risk).toList()));
    }
    List<Threats.Ranked> watched =
        threats.stream().filter(each -> each.threat().review() != null).toList();
    List<Threats.Ranked> told =
        watched.stream()
            .filter(
                each ->
                    moved(each.threat().id())
                        || each.score() != null && watched.indexOf(each) < HIGHEST)
            .toList();
    if (!told.isEmpty()) {
      grids.add(
          new Grid(
              context.t("publications.pack.threats", watched.size() - told.size()),
              context.columns("threat", "score", "confidence", "decided", "moved"),
              List.of(),
              told.stream().map(this::threat).toList()));
    }
    return new Part("risks", context.t("publications.pack.risks"), List.of(), grids);
  }

  private List<Cell> risk(Risk each) {
    return List.of(
        Cell.of(words.title(each)),
        score(each),
        PackContext.tag(words.mark(each.scores().target())),
        Cell.of(words.plan().body(each.content().body())),
        review(each));
  }

  /** A score that rests on what nobody has checked says so. */
  private Cell score(Risk risk) {
    Mark mark = words.mark(risk.scores().residual());
    int open = unchecked.getOrDefault(risk.id(), 0);
    return open == 0
        ? PackContext.tag(mark)
        : new Cell(context.t("publications.pack.risks.unchecked", mark.label(), open), mark.tone());
  }

  private Cell review(Risk risk) {
    String day = context.page().date(risk.content().review());
    return risk.overdue(today)
        ? new Cell(context.t("risks.review.overdueSince", day), "overdue")
        : Cell.of(day);
  }

  private List<Cell> threat(Threats.Ranked each) {
    var assessment = each.threat().assessment();
    var score = each.score();
    return List.of(
        Cell.of(each.threat().title()),
        Cell.of(
            score == null
                ? context.t("risks.threat.line.unscored")
                : context.t("risks.threat.line.score", score.risk().toPlainString())),
        Cell.of(
            assessment == null
                ? ""
                : context.page().name("risks.confidence", assessment.confidence())),
        PackContext.tag(words.decision(each.threat())),
        Cell.of(told(each.threat().id())));
  }
}
