package org.lodestar.app.risks.web;

import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.risks.Score;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Scales up to five, each number with its words. */
public final class RiskScale {
  private RiskScale() {}

  /** Numbers from the least to five; the words are {@code <prefix>.<number>}. */
  public static List<Option> options(Page page, String prefix, int least) {
    return IntStream.rangeClosed(least, Score.MOST)
        .mapToObj(each -> Option.of(String.valueOf(each), page.t(prefix + "." + each)))
        .toList();
  }
}
