package org.lodestar.app.library.web;

import java.util.Arrays;
import java.util.List;
import org.lodestar.app.library.Translation;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;

/**
 * How it stands with every language.
 *
 * @param decides whether the reader may show and hide languages
 * @param done whether something has just been changed
 */
public record LanguagesPage(List<Translation> translations, boolean decides, boolean done) {
  public LanguagesPage {
    translations = List.copyOf(translations);
  }

  /** Languages whose words can be checked. */
  public static List<Option> languages() {
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.ENGLISH)
        .map(language -> Option.of(language.tag(), language.englishName()))
        .toList();
  }
}
