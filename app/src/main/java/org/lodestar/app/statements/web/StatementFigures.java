package org.lodestar.app.statements.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.StatementFigure;
import org.lodestar.measures.Period;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/**
 * Figures that can stand in a statement: those of its very year, and only as they may be shown. The
 * last area, which is about measuring, takes all.
 */
@Component
class StatementFigures {
  private static final Map<StatementArea, Set<String>> OF =
      Map.of(
          StatementArea.STRUCTURE, Set.of("K9"),
          StatementArea.POLICIES, Set.of("K14", "K14_SCORE"),
          StatementArea.RISK, Set.of("K16", "K16_PLAN", "K18", "K18_BETTER"),
          StatementArea.DUE_DILIGENCE, Set.of("K1", "K3", "K15", "K16", "K16_PLAN", "K17"),
          StatementArea.TRAINING, Set.of("K6", "K6_ROLES", "K7", "K7_CONFIDENCE", "K8", "K8_OWN"));

  private final Figures figures;

  StatementFigures(Figures figures) {
    this.figures = figures;
  }

  List<StatementPages.Offered> offered(
      Worker worker, Page page, Statement statement, StatementArea area) {
    FigureWords words = new FigureWords(page);
    Period year = new Period(YearMonth.from(statement.begins()), YearMonth.from(statement.ends()));
    Set<String> wanted = OF.get(area);
    return figures.list(worker, new FigureFilter(null, true)).stream()
        .filter(each -> wanted == null || wanted.contains(each.measure().code()))
        .flatMap(each -> offered(page, words, each, year).stream())
        .toList();
  }

  private static Optional<StatementPages.Offered> offered(
      Page page, FigureWords words, IndicatorLine line, Period year) {
    return Stream.concat(line.series().years().stream(), line.series().figures().stream())
        .filter(each -> each.period().equals(year) && each.isKnown())
        .findFirst()
        .map(each -> offered(page, words, line, each));
  }

  private static StatementPages.Offered offered(
      Page page, FigureWords words, IndicatorLine line, ShownFigure shown) {
    String name = words.name(line.measure());
    return new StatementPages.Offered(
        line.measure().code(),
        name,
        page.t(
            "statements.statement.figure.sentence",
            name,
            words.period(shown.period()),
            words.figure(line.measure(), shown),
            line.measure().code()),
        words.meaning(line.measure()));
  }

  /** The figure with a code, to be kept with the statement; nothing for one that is not offered. */
  Optional<StatementFigure> find(
      Worker worker, Page page, Statement statement, StatementArea area, String code) {
    return code.isEmpty()
        ? Optional.empty()
        : offered(worker, page, statement, area).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .map(each -> new StatementFigure(each.code(), each.sentence(), each.means()));
  }
}
