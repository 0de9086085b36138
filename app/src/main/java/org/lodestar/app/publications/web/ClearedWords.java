package org.lodestar.app.publications.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Said;

/** Asks of words that may tell who somebody is whether they do. */
final class ClearedWords {
  private ClearedWords() {}

  /** A box for each, to be ticked where it tells of nobody; no question where there is none. */
  static List<Asked> asked(Page page, List<LikelyName> open) {
    return open.isEmpty()
        ? List.of()
        : List.of(
            Asked.boxes(
                page,
                "publications.pack.cleared",
                LikelyName.gravest(open).stream()
                    .map(each -> new Option(each.mark(), named(page, each), around(each)))
                    .toList()));
  }

  private static String named(Page page, LikelyName each) {
    return each.titled() ? page.t("strategy.name.titled", each.words()) : each.words();
  }

  private static String around(LikelyName each) {
    return each.places().stream()
        .map(LikelyName.Place::around)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /**
   * Where each stands, with the way to change it.
   *
   * @param href of the page on which something that was said is changed
   */
  static List<SummaryRow> rows(Page page, List<LikelyName> open, Function<Said, String> href) {
    return LikelyName.gravest(open).stream()
        .flatMap(
            name ->
                name.places().stream()
                    .map(
                        each ->
                            SummaryRow.of(
                                page.t("publications.pack.names.row", named(page, name)),
                                each.said().at(),
                                href.apply(each.said()),
                                name.words())))
        .distinct()
        .toList();
  }
}
