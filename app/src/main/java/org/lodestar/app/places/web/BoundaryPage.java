package org.lodestar.app.places.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.places.Boundaries;
import org.lodestar.app.places.BoundaryFile.Fault;
import org.lodestar.app.places.BoundaryView;
import org.lodestar.app.places.EditionView;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.charts.Value;
import org.lodestar.charts.WardMap;

/**
 * The borders of an edition's wards: those that wait, else those in use, and how others are loaded.
 *
 * @param next the identifier of those that would be loaded next
 * @param about what is drawn, in a sentence; empty where nothing is
 * @param drawing null where there are none yet
 * @param clashed whether somebody else was quicker
 */
public record BoundaryPage(
    BoundaryView view,
    String next,
    String about,
    @Nullable ShownChart drawing,
    List<Fault> faults,
    boolean clashed) {
  public BoundaryPage {
    faults = List.copyOf(faults);
  }

  static BoundaryPage of(
      Page page,
      BoundaryView view,
      List<EditionView.Counted> counted,
      String next,
      List<Fault> faults,
      boolean clashed) {
    Optional<Boundaries> shown =
        Optional.ofNullable(view.fresh() == null ? view.used() : view.fresh());
    String about =
        shown
            .map(
                each ->
                    page.t(
                        each.inUse() ? "places.borders.used" : "places.borders.fresh",
                        each.source(),
                        page.date(each.publishedOn())))
            .orElse("");
    return new BoundaryPage(
        view,
        next,
        about,
        view.shown().isEmpty() ? null : new ShownChart("wards", map(page, view, counted)),
        faults,
        clashed);
  }

  /** With how many postcodes lie in each: who knows the place sees whether that can be. */
  private static WardMap map(Page page, BoundaryView view, List<EditionView.Counted> counted) {
    Map<String, Integer> many =
        counted.stream()
            .collect(Collectors.toMap(each -> each.ward().code(), EditionView.Counted::postcodes));
    return new WardMap(
        page.t("places.borders.title"),
        page.t("places.borders.seen", view.shown().size()),
        page.t("places.ward"),
        page.t("places.postcodes"),
        view.shown().stream()
            .map(
                each ->
                    new WardMap.Area(
                        each.ward().called(),
                        each.rings(),
                        Value.of((long) many.getOrDefault(each.ward().code(), 0))))
            .toList());
  }

  /** Where the edition stands. */
  public String edition() {
    return "/places/" + view.edition().id();
  }

  /** Where its forms go. */
  public String at(String part) {
    return edition() + "/borders" + part;
  }

  /** Those that wait. */
  public @Nullable Boundaries fresh() {
    return view.fresh();
  }
}
