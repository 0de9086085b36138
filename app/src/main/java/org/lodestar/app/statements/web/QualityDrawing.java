package org.lodestar.app.statements.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Column;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.domain.QualityRules;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/** Draws how good a statement is found, in words and a table. */
@Component
class QualityDrawing {
  private static final String NOTHING = "–";

  StatementPages.Quality quality(Page page, PlanWords words, StatementView view) {
    if (view.reviews().isEmpty()) {
      return new StatementPages.Quality("", "", null, List.of());
    }
    return new StatementPages.Quality(
        page.t("statements.statement.quality.total", QualityRules.total(view.reviews())),
        change(page, view),
        table(page, view),
        quotes(page, words, view));
  }

  private static String change(Page page, StatementView view) {
    StatementView.Earlier before = view.before();
    if (before == null || before.reviews().isEmpty()) {
      return page.t("statements.statement.quality.noBefore");
    }
    int delta = QualityRules.total(view.reviews()) - QualityRules.total(before.reviews());
    return page.t("statements.statement.quality.change", way(delta), Math.abs(delta));
  }

  private static String way(int delta) {
    return delta > 0 ? "up" : delta < 0 ? "down" : "same";
  }

  private static Table table(Page page, StatementView view) {
    List<Table.Row> rows = new ArrayList<>();
    for (StatementArea area : StatementArea.values()) {
      rows.add(row(page, view, area));
    }
    return new Table(
        page.t("statements.statement.quality"),
        List.of(
            Column.of(page.t("statements.statement.area")),
            Column.ofNumbers(page.t("statements.statement.quality.level")),
            Column.of(page.t("statements.statement.quality.apart")),
            Column.ofNumbers(page.t("statements.statement.quality.before")),
            Column.of(page.t("statements.statement.quality.delta"))),
        rows);
  }

  private static Table.Row row(Page page, StatementView view, StatementArea area) {
    int level = QualityRules.level(view.reviews(), area);
    List<StatementReview> earlier = view.before() == null ? List.of() : view.before().reviews();
    int last = QualityRules.level(earlier, area);
    return Table.Row.of(
        Cell.of(page.name("statements.statement.area", area)),
        Cell.of(String.valueOf(level)),
        Cell.of(apart(page, view.reviews(), area)),
        Cell.of(earlier.isEmpty() ? NOTHING : String.valueOf(last)),
        Cell.of(
            earlier.isEmpty()
                ? NOTHING
                : page.t(
                    "statements.statement.quality.step",
                    way(level - last),
                    Math.abs(level - last))));
  }

  private static String apart(Page page, List<StatementReview> reviews, StatementArea area) {
    if (reviews.size() < 2) {
      return page.t("statements.statement.quality.one");
    }
    return page.t(
        "statements.statement.quality.two",
        reviews.getFirst().level(area),
        reviews.getLast().level(area),
        QualityRules.apart(reviews, area));
  }

  private static List<StatementPages.Quote> quotes(Page page, PlanWords words, StatementView view) {
    List<StatementPages.Quote> quotes = new ArrayList<>();
    view.reviews()
        .forEach(
            review ->
                review
                    .rated()
                    .forEach(
                        (area, rated) -> {
                          if (!rated.quote().isEmpty()) {
                            quotes.add(quote(page, words, view, review, area, rated));
                          }
                        }));
    return quotes;
  }

  private static StatementPages.Quote quote(
      Page page,
      PlanWords words,
      StatementView view,
      StatementReview review,
      StatementArea area,
      Rated rated) {
    return new StatementPages.Quote(
        page.t(
            "statements.statement.quality.of",
            page.name("statements.statement.area", area),
            rated.level()),
        rated.quote(),
        words.name(review.reviewer()),
        QualityRules.stands(rated.quote(), view.texts())
            ? null
            : new Mark(page.t("statements.statement.quote.gone"), "overdue"));
  }
}
