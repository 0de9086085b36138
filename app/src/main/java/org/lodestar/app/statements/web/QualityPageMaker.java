package org.lodestar.app.statements.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.domain.QualityRules;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/** Draws how good a statement is found, in words and a table. */
@Component
class QualityPageMaker {
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
    List<StatementReview> earlier = view.before() == null ? List.of() : view.before().reviews();
    return Table.of(
        page.t("statements.statement.quality"),
        List.of(StatementArea.values()),
        Part.words(
            page.t("statements.statement.area"),
            area -> page.name("statements.statement.area", area)),
        Part.number(
            page.t("statements.statement.quality.level"),
            area -> String.valueOf(QualityRules.level(view.reviews(), area))),
        Part.words(
            page.t("statements.statement.quality.apart"),
            area -> apart(page, view.reviews(), area)),
        Part.number(
            page.t("statements.statement.quality.before"),
            area ->
                earlier.isEmpty() ? NOTHING : String.valueOf(QualityRules.level(earlier, area))),
        Part.words(
            page.t("statements.statement.quality.delta"),
            area -> earlier.isEmpty() ? NOTHING : step(page, view.reviews(), earlier, area)));
  }

  private static String step(
      Page page, List<StatementReview> now, List<StatementReview> earlier, StatementArea area) {
    int step = QualityRules.level(now, area) - QualityRules.level(earlier, area);
    return page.t("statements.statement.quality.step", way(step), Math.abs(step));
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
