package org.lodestar.app.concerns.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.Setting;
import org.lodestar.vocabulary.Settings;

/**
 * The sort of place on whose page somebody began to tell. It says nothing of a person, is no answer
 * before they leave it standing, and what is not in the vocabulary is none.
 */
final class StartPlace {
  private StartPlace() {}

  /** The sector, if it is one of ours; else empty. */
  static String known(String sector) {
    return Settings.listBySector().stream()
        .map(Setting::code)
        .filter(sector::equals)
        .findFirst()
        .orElse("");
  }

  /** Words for the field, in the language of the page. */
  static String words(@Nullable String sector, Page page) {
    String known = sector == null ? "" : known(sector);
    return known.isEmpty() ? "" : page.t("screening.sector." + known);
  }
}
