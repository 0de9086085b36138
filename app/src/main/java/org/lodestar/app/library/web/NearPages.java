package org.lodestar.app.library.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.Shown;
import org.lodestar.app.site.Language;
import org.lodestar.vocabulary.ResourceTable;
import org.springframework.stereotype.Component;

/**
 * Pages that stand beside a public page, both ways: {@code page-near.psv}. Which have words today
 * is asked for at most every ten seconds, so that a page costs no more for what stands beside it;
 * the address of one that was taken off meanwhile still leads to help.
 */
@Component
class NearPages {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(NearPages.class, "page-near.psv");
  private static final Map<String, Set<String>> NEAR = near();

  private final PublicPages pages;
  private final Clock clock;
  private final Map<Language, Known> known = new ConcurrentHashMap<>();

  private record Known(List<Shown> pages, Instant at) {}

  NearPages(PublicPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  private static Map<String, Set<String>> near() {
    Map<String, Set<String>> near = new HashMap<>();
    for (ResourceTable.Row row : ROWS) {
      for (String other : row.list("near")) {
        near.computeIfAbsent(row.text("page"), any -> new LinkedHashSet<>()).add(other);
        near.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(row.text("page"));
      }
    }
    return near;
  }

  /** The addresses beside the page of an address, whether they have words today or not. */
  static Set<String> beside(String slug) {
    return NEAR.getOrDefault(slug, Set.of());
  }

  /** What a report that begins on the page of a place says of it; empty where nothing fits. */
  static String at(String slug) {
    return ROWS.stream()
        .filter(row -> row.text("page").equals(slug))
        .map(row -> row.text("at"))
        .findFirst()
        .orElse("");
  }

  /** Those beside it that have words today, in this language where signed, in their order. */
  List<Shown> list(String slug, Language language) {
    Set<String> wanted = beside(slug);
    return wanted.isEmpty()
        ? List.of()
        : known(language).pages().stream()
            .filter(each -> wanted.contains(each.page().slug()))
            .toList();
  }

  /** Also an answer from a clock that was set back since is too old. */
  private Known known(Language language) {
    Instant now = clock.instant();
    Known last = known.get(language);
    if (last != null && Duration.between(last.at(), now).abs().compareTo(FRESH) <= 0) {
      return last;
    }
    Known fresh = new Known(pages.list(EnumSet.allOf(Kind.class), language), now);
    known.put(language, fresh);
    return fresh;
  }
}
