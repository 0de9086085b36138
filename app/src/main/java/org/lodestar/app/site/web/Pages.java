package org.lodestar.app.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ForNow;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Languages;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.NavItem;
import org.lodestar.app.site.OneVoice;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Reading;
import org.lodestar.app.site.Subject;
import org.lodestar.app.site.Subjects;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.lodestar.app.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes the {@link Page} of a request, once. */
@Component
class Pages {
  private static final String ATTRIBUTE = Page.class.getName();
  private static final Languages ENGLISH_ONLY =
      new Languages() {
        @Override
        public List<Language> offered() {
          return List.of(Language.ENGLISH);
        }

        @Override
        public boolean checked(Language language) {
          return language == Language.ENGLISH;
        }
      };

  private final Words words;
  private final Assets assets;
  private final Partnership partnership;
  // Asked for once, at the first page: to look through all beans for each page costs.
  private final SingletonSupplier<Optional<Viewers>> viewers;
  private final SingletonSupplier<List<NavEntry>> entries;
  private final SingletonSupplier<Languages> languages;
  private final SingletonSupplier<List<ForNow>> arrangements;
  private final SingletonSupplier<List<Subjects>> subjects;
  private final SingletonSupplier<List<OneVoice>> voices;

  Pages(
      Words words,
      Assets assets,
      Partnership partnership,
      ObjectProvider<Viewers> viewers,
      ObjectProvider<NavEntry> entries,
      ObjectProvider<Languages> languages,
      ObjectProvider<ForNow> arrangements,
      ObjectProvider<Subjects> subjects,
      ObjectProvider<OneVoice> voices) {
    this.words = words;
    this.assets = assets;
    this.partnership = partnership;
    this.viewers = once(() -> Optional.ofNullable(viewers.getIfAvailable()));
    this.entries =
        once(
            () ->
                entries.stream()
                    .sorted(Comparator.comparing(NavEntry::area).thenComparingInt(NavEntry::place))
                    .toList());
    this.languages = once(() -> languages.getIfAvailable(() -> ENGLISH_ONLY));
    this.arrangements = once(() -> arrangements.orderedStream().toList());
    this.subjects = once(() -> subjects.stream().toList());
    this.voices = once(() -> voices.stream().toList());
  }

  private static <T> SingletonSupplier<T> once(Supplier<T> asked) {
    return SingletonSupplier.of(asked);
  }

  Page of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Page page) {
      return page;
    }
    Page page = make(request);
    request.setAttribute(ATTRIBUTE, page);
    return page;
  }

  private Page make(HttpServletRequest request) {
    String path = Addresses.path(request);
    @Nullable Viewer viewer = viewer();
    Reading reading = reading(request);
    return new Page(
        words,
        reading,
        path,
        Nonce.of(request),
        partnership,
        viewer,
        viewer == null ? List.of() : navigation(viewer, path),
        () -> csrf(request),
        assets::address,
        SingletonSupplier.of(this::forNow),
        page -> subject(request, page),
        SingletonSupplier.of(() -> voice(request, reading.language())));
  }

  /** What everybody says, for the pages that ask; a page about a fault has its own words. */
  private Map<String, OneVoice.Sentence> voice(HttpServletRequest request, Language language) {
    return Addresses.hasFailed(request)
        ? Map.of()
        : voices.obtain().stream().findFirst().map(each -> each.said(language)).orElse(Map.of());
  }

  /** A page about a fault asks for nothing more: what failed would fail again. */
  private Optional<Subject> subject(HttpServletRequest request, Page page) {
    if (Addresses.hasFailed(request)) {
      return Optional.empty();
    }
    String address = Addresses.whole(request);
    return subjects.obtain().stream()
        .flatMap(each -> each.over(page, address).stream())
        .findFirst();
  }

  private Optional<ForNow.Notice> forNow() {
    return arrangements.obtain().stream().findFirst().flatMap(ForNow::notice);
  }

  /** A language that is not shown, or not any more, falls to English. */
  private Reading reading(HttpServletRequest request) {
    Languages shown = languages.obtain();
    List<Language> offered = shown.offered();
    Language asked = Addresses.language(request);
    Language language = offered.contains(asked) ? asked : Language.ENGLISH;
    return new Reading(
        language,
        offered,
        language == Language.ENGLISH || shown.checked(language),
        Addresses.easy(request) && words.easy(language));
  }

  private @Nullable Viewer viewer() {
    return viewers.obtain().flatMap(Viewers::current).orElse(null);
  }

  private List<NavItem> navigation(Viewer viewer, String path) {
    List<NavEntry> seen = entries.obtain().stream().filter(entry -> entry.shownTo(viewer)).toList();
    String here =
        seen.stream()
            .filter(entry -> entry.covers(path))
            .map(NavEntry::href)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return seen.stream()
        .map(
            entry ->
                new NavItem(
                    words.say(Language.ENGLISH, entry.label()),
                    entry.href(),
                    entry.area(),
                    entry.href().equals(here),
                    entry.aside()))
        .toList();
  }

  private static Page.Csrf csrf(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return new Page.Csrf(token.getParameterName(), token.getToken());
    }
    return new Page.Csrf("_csrf", "");
  }
}
