package org.lodestar.app.concerns.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.Settings;
import org.lodestar.vocabulary.Surroundings;

/**
 * The sort of place on whose page somebody began to tell: a sector of the vocabulary, or the
 * surroundings. It says nothing of a person, is no answer before they leave it standing, and what
 * is not in the vocabulary is none.
 */
final class StartPlace {
  private StartPlace() {}

  /** The sort of place, if it is one of ours; else empty. */
  static String known(String at) {
    return isSector(at) || isSurroundings(at) ? at : "";
  }

  private static boolean isSector(String at) {
    return Settings.listBySector().stream().anyMatch(each -> each.code().equals(at));
  }

  private static boolean isSurroundings(String at) {
    return Arrays.stream(Surroundings.values()).anyMatch(each -> each.name().equals(at));
  }

  /** Words for the field, in the language of the page. */
  static String words(@Nullable String at, Page page) {
    if (at == null || known(at).isEmpty()) {
      return "";
    }
    return page.t((isSector(at) ? "screening.sector." : "screening.where.") + at);
  }
}
