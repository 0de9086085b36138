package org.lodestar.app.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.NeighbourhoodView;
import org.lodestar.app.figures.WardYear;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.places.Outline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;
import org.lodestar.measures.Period;

/**
 * Neighbourhoods.
 *
 * @param years to choose from, by the calendar year in which they began
 * @param chosen the one that is shown; empty where none is
 * @param table null where no year is shown
 * @param drawing of the same numbers
 * @param over wards over the years; null where one is told alone
 * @param waiting why none is shown yet, in words; empty where one is
 */
public record NeighbourhoodPage(
    NeighbourhoodView view,
    List<Option> years,
    String chosen,
    @Nullable Table table,
    @Nullable ShownChart drawing,
    @Nullable ShownChart over,
    String closed,
    String waiting) {
  public NeighbourhoodPage {
    years = List.copyOf(years);
  }

  static NeighbourhoodPage of(Page page, NeighbourhoodView view, List<Outline> outlines) {
    FigureWords words = new FigureWords(page);
    List<Option> years =
        view.years().stream().map(each -> Option.of(begun(each), words.period(each))).toList();
    WardYear shown = view.shown();
    if (shown == null) {
      return new NeighbourhoodPage(
          view, years, "", null, null, null, "", waiting(page, view, words));
    }
    NeighbourhoodPageMaker maker = new NeighbourhoodPageMaker(page, shown, outlines);
    return new NeighbourhoodPage(
        view,
        years,
        begun(shown.year()),
        maker.table(),
        maker.drawing(),
        view.over().isEmpty() ? null : new WardYears(page, view.over()).drawing(),
        words.month(shown.closed().last()),
        "");
  }

  /** How a year is named in an address. */
  static String begun(Period year) {
    return String.valueOf(year.first().getYear());
  }

  private static String waiting(Page page, NeighbourhoodView view, FigureWords words) {
    if (view.since() == null) {
      return page.t("figures.wards.none.text");
    }
    Period first = Period.financialYearOf(view.since());
    Period whole =
        first.first().isBefore(view.since())
            ? Period.financialYearOf(first.last().plusMonths(1))
            : first;
    return page.t("figures.wards.waiting", words.month(view.since()), words.period(whole));
  }

  /** Whether anything was kept back. */
  public boolean keepsBack() {
    return view.shown() != null && view.shown().keepsBack();
  }
}
