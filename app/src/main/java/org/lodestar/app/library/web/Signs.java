package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.IndicatorGroup;
import org.lodestar.vocabulary.Indicators;

/** The signs in use on a day, as the page shows them: adults by group, then children together. */
final class Signs {
  private Signs() {}

  static List<SignsPage.Group> on(LocalDate day, Page page) {
    List<Indicator> signs = Indicators.listOn(day);
    Stream<SignsPage.Group> adults =
        Arrays.stream(IndicatorGroup.values()).map(group -> adults(signs, group, page));
    Stream<SignsPage.Group> children =
        Stream.of(
            group(
                "library.signs.CHILDREN", signs.stream().filter(Indicator::child).toList(), page));
    return Stream.concat(adults, children).filter(group -> !group.signs().isEmpty()).toList();
  }

  private static SignsPage.Group adults(List<Indicator> signs, IndicatorGroup group, Page page) {
    return group(
        "library.signs." + group.name(),
        signs.stream().filter(sign -> !sign.child() && sign.group() == group).toList(),
        page);
  }

  private static SignsPage.Group group(String heading, List<Indicator> signs, Page page) {
    return new SignsPage.Group(heading, signs.stream().map(sign -> words(sign, page)).toList());
  }

  /** A sign that is newer than the translations is said as the vocabulary says it. */
  private static String words(Indicator sign, Page page) {
    String key = "library.sign." + sign.code();
    return page.has(key) ? page.t(key) : sign.plain();
  }
}
