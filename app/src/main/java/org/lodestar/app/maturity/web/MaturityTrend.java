package org.lodestar.app.maturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.charts.Ink;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.Series;
import org.lodestar.charts.Spark;
import org.lodestar.charts.Value;
import org.springframework.stereotype.Component;

/** Draws all rounds and what changed between them, and a round as a file. */
@Component
class MaturityTrend {
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
    List<Part<MaturityDomain>> parts = new ArrayList<>();
    parts.add(Part.words(page.t("maturity.domain"), words::domain));
    closed.forEach(
        view -> parts.add(Part.words(view.round().name(), each -> middle(page, view.level(each)))));
    parts.add(Part.words(page.t("maturity.change"), each -> change(page, levels(closed, each))));
    return new MaturityPages.Trend(
        Table.of(page.t("maturity.trend"), List.of(MaturityDomain.values()), parts),
        Stream.of(MaturityDomain.values())
            .map(each -> new MaturityPages.Drawn(spark(page, words.domain(each), closed, each)))
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
  private static Spark spark(
      Page page, String name, List<MaturityView> closed, MaturityDomain domain) {
    List<Spread> levels = levels(closed, domain);
    return new Spark(
        LineChart.of(
            name,
            said(page, levels),
            page.t("maturity.trend"),
            page.t("maturity.trend"),
            closed.stream()
                .map(each -> new LineChart.Period(each.round().name(), each.round().name()))
                .toList(),
            List.of(
                new Series("", Ink.SEA, levels.stream().map(each -> value(page, each)).toList()))),
        Criterion.LEVELS);
  }

  private static Value value(Page page, Spread level) {
    String words = middle(page, level);
    return level.isKnown() ? Value.of(level.middle().doubleValue(), words) : Value.unknown(words);
  }

  /**
   * What a partner said of itself on a criterion.
   *
   * @param score null where it has not been handed in, or is not shown yet
   */
  private record Said(Criterion criterion, MaturityRound.Part part, @Nullable MaturityScore score) {
    String of(Function<MaturityScore.Said, String> which) {
      return score == null ? "" : which.apply(score.said());
    }

    String found(Function<MaturityScore.Found, String> which) {
      return score == null || score.found() == null ? "" : which.apply(score.found());
    }
  }

  /** A round as a file: what each partner said of itself on each criterion, and what was found. */
  Table file(Worker worker, Page page, MaturityView view) {
    MaturityWords words = new MaturityWords(page, planning.words(worker, page, List.of()));
    String without =
        page.t(MaturityWords.shown(view.round()) ? "maturity.notHandedIn" : "maturity.notShown");
    return Table.of(
        view.round().name(),
        said(view),
        Part.words(page.t("maturity.round"), each -> view.round().name()),
        Part.words(page.t("maturity.domain"), each -> words.domain(each.criterion().domain())),
        Part.words(page.t("maturity.criterion"), each -> words.title(each.criterion())),
        Part.words(page.t("maturity.partner"), each -> words.plan().body(each.part().body())),
        Part.words(
            page.t("maturity.own"),
            each -> each.score() == null ? without : words.own(each.score())),
        Part.words(page.t("maturity.evidence"), each -> each.of(MaturityScore.Said::evidence)),
        Part.words(page.t("maturity.link"), each -> each.of(MaturityScore.Said::link)),
        Part.words(page.t("maturity.reason"), each -> each.of(MaturityScore.Said::reason)),
        Part.words(
            page.t("maturity.found"), each -> each.found(found -> words.answer(found.answer()))),
        Part.words(
            page.t("maturity.found.reason"), each -> each.found(MaturityScore.Found::reason)));
  }

  private static List<Said> said(MaturityView view) {
    boolean shown = MaturityWords.shown(view.round());
    return view.criteria().stream()
        .flatMap(
            criterion ->
                view.parts().stream()
                    .map(part -> new Said(criterion, part, score(view, criterion, part, shown))))
        .toList();
  }

  private static @Nullable MaturityScore score(
      MaturityView view, Criterion criterion, MaturityRound.Part part, boolean shown) {
    return part.isHandedIn() && shown
        ? view.score(part.body(), criterion.code()).orElse(null)
        : null;
  }
}
