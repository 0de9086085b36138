package org.lodestar.app.maturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityDomain;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.Spread;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Spark;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Column;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws all rounds and what changed between them, and a round as a file. */
@Component
class MaturityTrend {
  private static final int EDGE = 10;

  private final Planning planning;

  MaturityTrend(Planning planning) {
    this.planning = planning;
  }

  MaturityPages.Listed listed(
      Worker worker, Page page, List<MaturityRound> rounds, List<MaturityView> closed) {
    MaturityWords words = new MaturityWords(page, planning.words(worker, page, List.of()));
    return new MaturityPages.Listed(
        rounds.stream().map(each -> line(words, each)).toList(),
        trend(page, words, closed),
        worker.mayEver(Action.RUN_MATURITY));
  }

  private static Line line(MaturityWords words, MaturityRound round) {
    MaturityPages.Head head = words.head(round);
    return new Line(head.name(), head.here(), head.facts(), head.state());
  }

  private static MaturityPages.@Nullable Trend trend(
      Page page, MaturityWords words, List<MaturityView> closed) {
    if (closed.isEmpty()) {
      return null;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(page.t("maturity.domain")));
    closed.forEach(each -> columns.add(Column.of(each.round().name())));
    columns.add(Column.of(page.t("maturity.change")));
    return new MaturityPages.Trend(
        new Table(
            page.t("maturity.trend"),
            columns,
            Stream.of(MaturityDomain.values())
                .map(each -> row(page, words, closed, each))
                .toList()),
        Stream.of(MaturityDomain.values())
            .map(
                each ->
                    new MaturityPages.Drawn(
                        words.domain(each),
                        spark(levels(closed, each)),
                        said(page, levels(closed, each))))
            .toList());
  }

  private static List<Spread> levels(List<MaturityView> closed, MaturityDomain domain) {
    return closed.stream().map(each -> each.level(domain)).toList();
  }

  private static String middle(Page page, Spread spread) {
    return spread.isKnown() ? spread.middle().toPlainString() : page.t("maturity.answer.NOT_KNOWN");
  }

  private static String said(Page page, List<Spread> levels) {
    return page.t(
        "maturity.trend.words",
        String.join(", ", levels.stream().map(each -> middle(page, each)).toList()));
  }

  private static Table.Row row(
      Page page, MaturityWords words, List<MaturityView> closed, MaturityDomain domain) {
    List<Spread> levels = levels(closed, domain);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words.domain(domain)));
    levels.forEach(each -> cells.add(Cell.of(middle(page, each))));
    cells.add(Cell.of(change(page, levels)));
    return new Table.Row(cells);
  }

  /** From the round before to the last; nothing can be said where one is not known. */
  private static String change(Page page, List<Spread> levels) {
    Spread last = levels.getLast();
    Spread before = levels.size() > 1 ? levels.get(levels.size() - 2) : null;
    if (before == null) {
      return page.t("maturity.change.first");
    }
    if (!before.isKnown() || !last.isKnown()) {
      return page.t("maturity.change.unknown");
    }
    int up = last.middle().compareTo(before.middle());
    String by = last.middle().subtract(before.middle()).abs().toPlainString();
    return page.t("maturity.change." + (up > 0 ? "up" : up < 0 ? "down" : "same"), by);
  }

  /** Levels over the rounds from nought to four; where one is not known the line has a gap. */
  static Spark spark(List<Spread> levels) {
    List<List<Spark.Point>> lines = new ArrayList<>();
    List<Spark.Point> run = new ArrayList<>();
    for (int at = 0; at < levels.size(); at++) {
      if (levels.get(at).isKnown()) {
        run.add(new Spark.Point(x(at, levels.size()), y(levels.get(at))));
      } else if (!run.isEmpty()) {
        lines.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      lines.add(run);
    }
    return new Spark(lines);
  }

  private static int x(int at, int all) {
    return all == 1 ? Spark.WIDTH / 2 : EDGE + (Spark.WIDTH - 2 * EDGE) * at / (all - 1);
  }

  private static int y(Spread level) {
    double share = level.middle().doubleValue() / Criterion.LEVELS;
    return (int) Math.round(Spark.NOUGHT - (Spark.NOUGHT - EDGE / 2.0) * share);
  }

  /** A round as a file: what each partner said of itself on each criterion, and what was found. */
  List<List<String>> file(Worker worker, Page page, MaturityView view) {
    MaturityWords words = new MaturityWords(page, planning.words(worker, page, List.of()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(
                "round",
                "domain",
                "criterion",
                "partner",
                "own",
                "evidence",
                "link",
                "reason",
                "found",
                "found.reason")
            .map(each -> page.t("maturity." + each))
            .toList());
    for (Criterion criterion : view.criteria()) {
      for (MaturityRound.Part part : view.parts()) {
        rows.add(line(page, words, view, criterion, part));
      }
    }
    return rows;
  }

  private static List<String> line(
      Page page,
      MaturityWords words,
      MaturityView view,
      Criterion criterion,
      MaturityRound.Part part) {
    List<String> line = new ArrayList<>();
    line.add(view.round().name());
    line.add(words.domain(criterion.domain()));
    line.add(words.title(criterion));
    line.add(words.plan().body(part.body()));
    boolean shown = MaturityWords.shown(view.round());
    MaturityScore score =
        part.isHandedIn() && shown ? view.score(part.body(), criterion.code()).orElse(null) : null;
    String without = shown ? "maturity.notHandedIn" : "maturity.notShown";
    line.addAll(score == null ? List.of(page.t(without), "", "", "", "", "") : said(words, score));
    return line;
  }

  private static List<String> said(MaturityWords words, MaturityScore score) {
    MaturityScore.Found found = score.found();
    return List.of(
        words.own(score),
        score.said().evidence(),
        score.said().link(),
        score.said().reason(),
        found == null ? "" : words.answer(found.answer()),
        found == null ? "" : found.reason());
  }
}
