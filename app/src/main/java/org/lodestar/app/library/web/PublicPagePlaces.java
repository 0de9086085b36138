package org.lodestar.app.library.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.Shown;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.PublicPlace;
import org.lodestar.app.site.PublicPlaces;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Public pages that have words today, to be found and listed. Which may be listed is asked for at
 * most every ten seconds, and only for an address of such a page; while the database is away the
 * last answer holds.
 */
@Component
class PublicPagePlaces implements PublicPlaces {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private final PublicPages pages;
  private final PublicPageMaker maker;
  private final Clock clock;
  private final Set<String> paths = PublicPages.paths();
  private volatile Known known = new Known(Set.of(), Instant.EPOCH);

  private record Known(Set<String> listed, Instant at) {}

  PublicPagePlaces(PublicPages pages, PublicPageMaker maker, Clock clock) {
    this.pages = pages;
    this.maker = maker;
    this.clock = clock;
  }

  @Override
  public List<PublicPlace> places(Page page) {
    return pages.list(ALL, page.language()).stream()
        .map(each -> place(each, page.language()))
        .toList();
  }

  private PublicPlace place(Shown shown, Language reader) {
    PageWords english = shown.page().words();
    PageWords said = shown.words();
    PageWords words = said == null ? english : said;
    return new PublicPlace(
        shown.page().path(),
        words.title(),
        maker.lead(words, shown.language()).lines().findFirst().orElse(""),
        english.title(),
        shown.language() == reader ? null : shown.language());
  }

  @Override
  public List<String> listed() {
    List<Shown> told = pages.list(ALL, Language.ENGLISH);
    boolean news = told.stream().anyMatch(each -> each.page().kind() == Kind.NEWS);
    return Stream.concat(
            told.stream().map(each -> each.page().path()),
            news ? Stream.of(NewsController.PATH) : Stream.of())
        .toList();
  }

  @Override
  public boolean listed(String path) {
    boolean ours = paths.contains(path) || path.startsWith(NewsController.PATH);
    return ours && known().listed().contains(path);
  }

  /** Also an answer from a clock that was set back since is too old. */
  private Known known() {
    Instant now = clock.instant();
    if (Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
      known = ask(now);
    }
    return known;
  }

  private Known ask(Instant now) {
    try {
      return new Known(Set.copyOf(listed()), now);
    } catch (DataAccessException | TransactionException away) {
      return new Known(known.listed(), now);
    }
  }
}
