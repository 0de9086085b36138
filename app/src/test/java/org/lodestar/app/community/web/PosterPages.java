package org.lodestar.app.community.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Reading;
import org.lodestar.app.site.Words;

/** Pages on which every language is offered. */
final class PosterPages {
  private PosterPages() {}

  static Page offering(Words words, Partnership partnership, List<Language> languages) {
    return new Page(
        words,
        new Reading(Language.ENGLISH, languages, true, false),
        "/posters",
        "",
        partnership,
        null,
        List.of(),
        () -> new Page.Csrf("", ""),
        UnaryOperator.identity(),
        Optional::empty,
        _ -> Optional.empty(),
        Map::of);
  }
}
