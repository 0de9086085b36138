package org.lodestar.app.library.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.domain.PublicSearch;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.FootItem;
import org.lodestar.app.site.FootLink;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.ListedPages;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.PublicPlace;
import org.lodestar.app.site.PublicPlaces;
import org.lodestar.vocabulary.ResourceTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What everybody can read here: the pages of {@code public-places.psv}, what other rooms add, what
 * was published, and the helplines. Words by which they are found stand in {@code find-words.psv},
 * those by which one is told whom to call in {@code find-calls.psv}.
 */
@Component
class PublicMap implements ListedPages {
  private static final List<ResourceTable.Row> PAGES =
      ResourceTable.read(PublicMap.class, "public-places.psv");

  /** Words under which people look for a page, and those that lead to it before all others. */
  private static final List<ResourceTable.Row> WORDS =
      ResourceTable.read(PublicMap.class, "find-words.psv");

  private static final String HELP = "/help";

  /** Words that lead to whom to call. */
  private static final List<ResourceTable.Row> CALLS =
      ResourceTable.read(PublicMap.class, "find-calls.psv");

  private static final List<PublicSearch.Lead> LEADS =
      Stream.concat(
              WORDS.stream().flatMap(PublicMap::leads),
              CALLS.stream().flatMap(row -> phrases(row.text("purpose"), 1, row.text("first"))))
          .toList();

  /** The home page, which nobody has to look for. */
  private static final String HOME = "/";

  private static final Set<String> LISTED =
      Stream.concat(
              Stream.of(HOME),
              PAGES.stream().filter(PublicMap::mayBeListed).map(row -> row.text("href")))
          .collect(Collectors.toUnmodifiableSet());

  private final List<FootLink> published;
  private final SingletonSupplier<List<PublicPlaces>> rooms;
  private final ObjectProvider<HelplineSlot> helplines;
  private final Capabilities capabilities;
  private final OwnAddress own;

  PublicMap(
      List<FootLink> published,
      ObjectProvider<PublicPlaces> rooms,
      ObjectProvider<HelplineSlot> helplines,
      Capabilities capabilities,
      OwnAddress own) {
    this.published = List.copyOf(published);
    this.rooms = SingletonSupplier.of(() -> rooms.orderedStream().toList());
    this.helplines = helplines;
    this.capabilities = capabilities;
    this.own = own;
  }

  /** All pages that lead anywhere, in their order. */
  List<PublicPlace> pages(Page page) {
    return Stream.of(
            PAGES.stream().map(row -> place(row, page)),
            rooms.obtain().stream().flatMap(room -> room.places(page).stream()),
            published(page))
        .flatMap(each -> each)
        .filter(each -> capabilities.reaches(each.href()))
        .toList();
  }

  /** The pages that stand as tasks behind a door of the home page, in their order. */
  List<FootItem> behind(String door, Page page) {
    return PAGES.stream()
        .filter(row -> row.text("door").equals(door))
        .filter(row -> capabilities.reaches(row.text("href")))
        .map(row -> new FootItem(page.t(row.text("title")), page.link(row.text("href"))))
        .toList();
  }

  /** The same as far as they are called something in the language of the page. */
  List<FootItem> said(String door, Page page) {
    return PAGES.stream()
        .filter(row -> row.text("door").equals(door) && page.says(row.text("title")))
        .filter(row -> capabilities.reaches(row.text("href")))
        .map(row -> new FootItem(page.t(row.text("title")), page.link(row.text("href"))))
        .toList();
  }

  /** What may help with these words, best first. */
  PublicSearch.Answer find(Page page, String typed) {
    return PublicSearch.in(searched(page), LEADS, typed);
  }

  /** Who may be hurt finds help before all else, but for who asks how to help somebody else. */
  private static Stream<PublicSearch.Lead> leads(ResourceTable.Row row) {
    String href = row.text("href");
    return Stream.concat(
        phrases(href, href.equals(HELP) ? 2 : 1, row.text("first")),
        phrases(href, 3, row.text("even")));
  }

  private static Stream<PublicSearch.Lead> phrases(String href, int before, String listed) {
    return Stream.of(listed.split(",", -1))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .map(phrase -> new PublicSearch.Lead(href, before, List.of(phrase.split(" +"))));
  }

  /** The pages, found by their English titles and by other words too, and the helplines. */
  private List<PublicPlace> searched(Page page) {
    return Stream.concat(
            pages(page).stream().map(each -> inEnglishToo(each, page)), helplines(page))
        .toList();
  }

  /** Only where people come from outside: nobody lists an invented partnership. */
  @Override
  public boolean listed(String path) {
    return own.isTls() && mayBeListed(path);
  }

  /** Whether a path may be listed wherever people come from outside. */
  boolean mayBeListed(String path) {
    return LISTED.contains(path) || rooms.obtain().stream().anyMatch(room -> room.listed(path));
  }

  /** The paths that may be listed. */
  List<String> listed() {
    return Stream.of(
            Stream.of(HOME),
            PAGES.stream().map(row -> row.text("href")).filter(LISTED::contains),
            rooms.obtain().stream().flatMap(room -> room.listed().stream()))
        .flatMap(each -> each)
        .filter(capabilities::reaches)
        .toList();
  }

  private static boolean mayBeListed(ResourceTable.Row row) {
    return row.text("listed").equals("yes");
  }

  private static PublicPlace place(ResourceTable.Row row, Page page) {
    return new PublicPlace(
        row.text("href"), page.t(row.text("title")), page.t(row.text("text")), row.text("also"));
  }

  private static PublicPlace inEnglishToo(PublicPlace place, Page page) {
    String english =
        PAGES.stream()
            .filter(row -> row.text("href").equals(place.href()))
            .map(row -> page.english(row.text("title")))
            .collect(Collectors.joining());
    String words =
        WORDS.stream()
            .filter(row -> row.text("href").equals(place.href()))
            .map(row -> " " + row.text("also"))
            .collect(Collectors.joining());
    return new PublicPlace(
        place.href(),
        place.title(),
        place.text(),
        place.also() + " " + english + words,
        place.language());
  }

  /** What was published, for the foot of the home page; nothing while there is nothing to read. */
  List<FootItem> foot(Page page) {
    return published.stream()
        .flatMap(
            each ->
                each
                    .href()
                    .filter(capabilities::reaches)
                    .map(to -> new FootItem(page.t(each.label()), page.link(to)))
                    .stream())
        .toList();
  }

  private Stream<PublicPlace> published(Page page) {
    return published.stream()
        .flatMap(
            each ->
                each.href().stream()
                    .map(href -> new PublicPlace(href, page.t(each.label()), "", "published")));
  }

  private Stream<PublicPlace> helplines(Page page) {
    HelplineSlot slot = helplines.getIfAvailable();
    return slot == null
        ? Stream.of()
        : slot.helplines(page.language()).stream()
            .filter(HelplineSlot.Helpline::callable)
            .map(
                each ->
                    new PublicPlace(
                        "/helplines",
                        each.name(),
                        each.phone(),
                        each.english().name() + " " + each.english().whoFor()));
  }
}
