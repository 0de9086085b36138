package org.lodestar.app.risks.web;

import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.risks.Score;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Scales up to five, each number with its words. */
public final class RiskScale {
  private RiskScale() {}

  /** One of the numbers from the least to five. */
  static Asked asked(Page page, String key, int least) {
    return Asked.select(page, key, options(page, key, least)).empty(page.t("risks.score.choose"));
  }

  /** In how many months. */
  static Asked proximity(Page page) {
    return Asked.number(page, "risks.proximity.ask")
        .named("proximity")
        .hint(page.t("risks.proximity.hint"))
        .width(3);
  }

  /** Numbers from the least to five; the words are {@code <prefix>.<number>}. */
  public static List<Option> options(Page page, String prefix, int least) {
    return IntStream.rangeClosed(least, Score.MOST)
        .mapToObj(each -> Option.of(String.valueOf(each), page.t(prefix + "." + each)))
        .toList();
  }
}
