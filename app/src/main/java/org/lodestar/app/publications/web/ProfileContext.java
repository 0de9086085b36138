package org.lodestar.app.publications.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileEstimate;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.site.Page;

/**
 * What all parts of a profile are written from.
 *
 * @param views indicators by code, as the closed period left them
 * @param open the same as everybody may be told them
 * @param closing the same as the period left them that closed the year, without headings
 * @param words what analysts say
 * @param estimate of what stays hidden; null where none was made
 */
record ProfileContext(
    Page page,
    Profile.Base base,
    Map<String, IndicatorView> views,
    Map<String, IndicatorLine> open,
    Map<String, IndicatorLine> closing,
    Map<ProfileSection, ProfileWords> words,
    @Nullable ProfileEstimate estimate,
    FigureWords figures) {
  ProfileContext {
    views = Map.copyOf(views);
    open = Map.copyOf(open);
    closing = Map.copyOf(closing);
    words = Map.copyOf(words);
  }

  String t(String key, @Nullable Object... arguments) {
    return page.t(key, arguments);
  }

  /** Indicators by code, for partners or for everybody. */
  Map<String, IndicatorLine> lines(boolean forAll) {
    if (forAll) {
      return new TreeMap<>(open);
    }
    Map<String, IndicatorLine> lines = new TreeMap<>();
    views.forEach((code, view) -> lines.put(code, view.line()));
    return lines;
  }

  /** The year and the one before as a reader says them. */
  String year(int back) {
    int first = base.year() - back;
    return new Profile.Base(first, 1, 1, "").slug().replace('-', '/');
  }

  /** Words of columns by the ends of their keys. */
  List<String> columns(String... ends) {
    return java.util.Arrays.stream(ends)
        .map(each -> t("publications.profile.column." + each))
        .toList();
  }
}
