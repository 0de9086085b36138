package org.lodestar.app.directory.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.FeedItem;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.ServiceFeeds;
import org.lodestar.app.directory.face.ServiceFeeds.Beside;
import org.lodestar.app.directory.face.ServiceFeeds.Offered;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/**
 * What another feed says, beside what we say.
 *
 * @param picks what may be picked
 * @param others what is the same, waits already or cannot be used; null where there is none of it
 */
public record FeedPage(
    String action, String address, String at, Table picks, int pickable, @Nullable Table others) {

  static FeedPage of(Page page, ServiceFeeds.View view) {
    List<Offered> picks =
        Stream.of(Beside.NEW, Beside.CHANGED).flatMap(each -> of(view, each)).toList();
    List<Offered> others =
        Stream.of(Beside.UNUSABLE, Beside.WAITS, Beside.SAME)
            .flatMap(each -> of(view, each))
            .toList();
    return new FeedPage(
        "/directory/import/" + view.id(),
        view.address(),
        page.dateTime(view.at()),
        picks(page, picks),
        picks.size(),
        others.isEmpty() ? null : others(page, others));
  }

  private static Stream<Offered> of(ServiceFeeds.View view, Beside standing) {
    return view.offered().stream().filter(each -> each.standing() == standing);
  }

  private static Table picks(Page page, List<Offered> picks) {
    return Table.of(
        page.t("directory.feed.picks"),
        picks,
        Part.of(
            page.t("directory.column.name"),
            each ->
                Cell.of(each.item().name())
                    .choosable("pick", each.item().id().toString(), each.item().name())),
        Part.words(page.t("directory.column.number"), each -> both(page, each, Service::number)),
        Part.words(page.t("directory.field.website"), each -> both(page, each, Service::website)),
        Part.words(page.t("directory.field.whoFor"), each -> both(page, each, Service::whoFor)),
        Part.of(
            page.t("directory.feed.standing"),
            each -> Cell.tag(page.name("directory.feed.beside", each.standing()), "plain")));
  }

  /** What it says, and what we say where that is something else. */
  private static String both(Page page, Offered offered, Function<Service, String> said) {
    String theirs = said.apply(offered.item().service(offered.ours(), offered.before(), ""));
    if (offered.before() == null || said.apply(offered.before()).equals(theirs)) {
      return theirs;
    }
    return page.t("directory.feed.instead", theirs, said.apply(offered.before()));
  }

  private static Table others(Page page, List<Offered> others) {
    return Table.of(
        page.t("directory.feed.others"),
        others,
        Part.words(
            page.t("directory.column.name"),
            each -> each.item().name().isEmpty() ? "–" : each.item().name()),
        Part.words(page.t("directory.feed.standing"), each -> standing(page, each)));
  }

  private static String standing(Page page, Offered offered) {
    return offered.standing() == Beside.UNUSABLE
        ? offered.item().problems().stream()
            .map(each -> problem(page, each))
            .collect(Collectors.joining(" "))
        : page.name("directory.feed.beside", offered.standing());
  }

  private static String problem(Page page, FeedItem.Problem problem) {
    return page.t("directory.feed.problem." + problem.key(), problem.said());
  }
}
