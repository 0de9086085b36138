package org.lodestar.app.places.web;

import java.util.List;
import org.lodestar.app.places.Edition;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/**
 * A page of the editions, and what was found of a postcode.
 *
 * @param used whether one of them is in use
 * @param found words about the postcode that was looked for; empty where none was
 * @param done key of what was just done; empty for nothing
 */
public record PlacesPage(Table editions, Paging paging, boolean used, String found, String done) {
  private static final int ON_A_PAGE = 20;

  /** Of all editions those of a page; a page that is not there is the nearest one. */
  static PlacesPage of(Page page, List<Edition> editions, int number) {
    int pages = Math.max(1, (editions.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    return new PlacesPage(
        table(page, editions.stream().skip((shown - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList()),
        Paging.numbered(shown, pages, each -> "/places?page=" + each),
        editions.stream().anyMatch(Edition::inUse),
        "",
        "");
  }

  PlacesPage found(String words) {
    return new PlacesPage(editions, paging, used, words, done);
  }

  PlacesPage done(String key) {
    return new PlacesPage(editions, paging, used, found, key);
  }

  private static Table table(Page page, List<Edition> editions) {
    return Table.of(
        page.t("places.editions"),
        editions,
        Part.link(page.t("places.source"), Edition::source, each -> "/places/" + each.id()),
        Part.words(page.t("places.published"), each -> page.date(each.publishedOn())),
        Part.words(page.t("places.authority"), Edition::authority),
        Part.number(page.t("places.postcodes"), each -> EditionPage.number(each.postcodes())),
        Part.number(page.t("places.wards"), each -> EditionPage.number(each.wards())),
        Part.of(page.t("places.state"), each -> state(page, each)));
  }

  private static Cell state(Page page, Edition each) {
    if (each.inUse()) {
      return Cell.tag(page.t("places.state.used"), "done");
    }
    return Cell.of(page.t(each.usedFrom() == null ? "places.state.fresh" : "places.state.former"));
  }
}
