package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.Shown;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws public pages, and the links that lead to them. */
@Component
class PublicPageMaker {
  /** Pages for those who use others or let it be: who needs help does not look for these. */
  private static final Set<String> OF_OTHERS =
      Set.of("landlords-who-look-away", "employers-who-cut-corners");

  private final PublicPages pages;
  private final PageLines lines;
  private final NearPages near;
  private final ObjectProvider<HelplineSlot> helplines;

  PublicPageMaker(
      PublicPages pages, PageLines lines, NearPages near, ObjectProvider<HelplineSlot> helplines) {
    this.pages = pages;
    this.lines = lines;
    this.near = near;
    this.helplines = helplines;
  }

  /** The page of an address, if it is of one of these kinds. */
  ShownPage page(Page page, String slug, Set<Kind> kinds, boolean thanked) {
    Shown shown = pages.show(slug, kinds, page.language());
    PublicPage one = shown.page();
    PageWords words = shown.words();
    return new ShownPage(
        words == null ? page.t("library.worried.title") : words.title(),
        words == null ? page.language() : shown.language(),
        words == null ? "" : picture(one),
        words == null ? null : body(one, words, shown.language()),
        one.care() == null || words == null
            ? ""
            : page.t("library.page.looked", page.date(one.care().looked())),
        one.kind() == Kind.TYPE ? "/types" : "/signs",
        slug,
        thanked,
        numbers(page),
        page.link(report(slug)),
        page.link(poster(one)),
        groups(page, EnumSet.allOf(Kind.class), near.list(slug, page.language())));
  }

  /** The address says of what sort of place it is, as that of the page did, and nothing else. */
  private static String report(String slug) {
    String at = NearPages.at(slug);
    return at.isEmpty() ? "/report" : "/report?at=" + at;
  }

  /** Posters know the same sorts of places by the same names. */
  private static String poster(PublicPage one) {
    return one.kind() == Kind.SETTING
        ? "/posters?place=" + one.slug().toUpperCase(Locale.ROOT).replace('-', '_')
        : "/posters";
  }

  private Numbers numbers(Page page) {
    HelplineSlot slot = helplines.getIfAvailable();
    return new Numbers(slot == null ? List.of() : slot.helplines(page.language()));
  }

  /** A thing that goes with it; never a person, a bruise or a chain. */
  private static String picture(PublicPage one) {
    return one.kind() == Kind.SETTING || one.kind() == Kind.TYPE ? one.slug() : "";
  }

  /**
   * The words of a page with the messages that they ask for; an item whose message may not be said
   * today, and has no words that came along, is left out. Small things are counted by their English
   * words, in whatever language they are read.
   */
  ShownPage.Body body(PublicPage one, PageWords words, Language language) {
    Function<String, Optional<PageLine>> put = lines.of(words, language);
    List<String> said = PageWords.items(words.steps());
    List<String> counted = PageWords.items(one.words().steps());
    List<ShownPage.Step> steps = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String code = i < counted.size() ? PageWords.code(counted.get(i)) : "";
      put.apply(said.get(i)).map(line -> new ShownPage.Step(line, code)).ifPresent(steps::add);
    }
    return new ShownPage.Body(
        language,
        lead(words, language, put),
        items(words.see(), put),
        items(words.act(), put),
        items(words.avoid(), put),
        steps);
  }

  private static List<PageLine> items(String part, Function<String, Optional<PageLine>> put) {
    return PageWords.items(part).stream().map(put).flatMap(Optional::stream).toList();
  }

  /** All lines of a lead, each a paragraph. */
  private static PageLine lead(
      PageWords words, Language language, Function<String, Optional<PageLine>> put) {
    List<PageLine.Run> runs = new ArrayList<>();
    for (PageLine each : items(words.lead(), put)) {
      if (!runs.isEmpty()) {
        runs.add(new PageLine.Run("\n", language));
      }
      runs.addAll(each.runs());
    }
    return new PageLine(runs);
  }

  /** The lead of a page, with the messages that it asks for. */
  String lead(PageWords words, Language language) {
    return lead(words, language, lines.of(words, language)).words();
  }

  /** Links to all pages of these kinds, below a heading for each kind that has any. */
  List<ShownPage.Group> links(Page page, Kind... kinds) {
    Set<Kind> wanted = EnumSet.copyOf(List.of(kinds));
    return groups(page, wanted, pages.list(wanted, page.language()));
  }

  /** Links to those of some pages that have words today, in the order in which they are named. */
  List<ShownPage.Link> links(Page page, List<String> slugs) {
    Map<String, Shown> all =
        pages.list(EnumSet.allOf(Kind.class), page.language()).stream()
            .collect(Collectors.toMap(each -> each.page().slug(), Function.identity()));
    return slugs.stream()
        .filter(all::containsKey)
        .map(each -> link(page, Objects.requireNonNull(all.get(each))))
        .toList();
  }

  /** Links to the pages for those who may be used themselves. */
  List<ShownPage.Group> forThemselves(Page page) {
    Set<Kind> wanted = EnumSet.of(Kind.TURNING);
    List<Shown> theirs =
        pages.list(wanted, page.language()).stream()
            .filter(each -> !OF_OTHERS.contains(each.page().slug()))
            .toList();
    return groups(page, wanted, theirs);
  }

  private static List<ShownPage.Group> groups(Page page, Set<Kind> wanted, List<Shown> all) {
    return wanted.stream()
        .map(
            kind ->
                new ShownPage.Group(
                    "library.page." + kind.name(),
                    all.stream()
                        .filter(each -> each.page().kind() == kind)
                        .map(each -> link(page, each))
                        .toList()))
        .filter(each -> !each.links().isEmpty())
        .toList();
  }

  private static ShownPage.Link link(Page page, Shown shown) {
    PageWords words = shown.words();
    return new ShownPage.Link(
        page.link(shown.page().path()),
        words == null ? "" : words.title(),
        shown.language(),
        picture(shown.page()));
  }
}
